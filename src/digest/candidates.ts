import { type Article, type Sentence, sentencesOf } from '../article/article.js';
import { termOf } from '../text/terms.js';
import { type Token, tokenize } from '../text/tokens.js';
import { isCaption, isDebris } from './debris.js';
import { findMentions, type Mention } from './mentions.js';
import { type Name, namesOf } from './names.js';
import { type Lean, leanOf } from './opening.js';
import { type Quoting, quotingOf } from './quoted.js';
import { type SentenceVector, vectorsOf } from './vectors.js';

/** What is known of a sentence before any is chosen. */
export interface Candidate {
  /** Position among the article's sentences, from 0. */
  readonly place: number;
  /** Position among those that are no debris, from 0. */
  readonly rank: number;
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly string[];
  readonly vector: SentenceVector;
  readonly mentions: readonly Mention[];
  /** Byline, stamp, call to click and the like: no part of the story. */
  readonly debris: boolean;
  readonly caption: boolean;
  readonly quoting: Quoting;
  readonly lean: Lean;
  /** The sentence before it that is no debris. */
  readonly previous: Candidate | undefined;
}

/** An article's sentences as candidates for its digest, in order, and whom and what it names. */
export function candidatesOf(article: Article): { candidates: Candidate[]; names: Name[] } {
  const { text } = article;
  const sentences = sentencesOf(article);
  const tokens = sentences.map((sentence) => tokenize(text, sentence));
  const terms = tokens.map((own) => own.flatMap((token) => termOf(token.text) ?? []));
  const vectors = vectorsOf(terms);
  const mentions = findMentions(text, sentences, tokens);
  const quoting = quotingOf(article);
  const parts = sentences.map((sentence, place) => ({
    place,
    sentence,
    text: text.slice(sentence.start, sentence.end),
    tokens: tokens[place] ?? [],
    terms: terms[place] ?? [],
    vector: vectors[place] ?? new Map<string, number>(),
    mentions: [] as Mention[],
    quoting: quoting[place] ?? { inside: false, whole: false },
  }));
  for (const mention of mentions) parts[mention.place]?.mentions.push(mention);
  return { candidates: inOrder(text, parts), names: namesOf(text, tokens.flat(), mentions) };
}

type Part = Omit<Candidate, 'rank' | 'debris' | 'caption' | 'lean' | 'previous'>;

/** Adds what hangs on the sentences before. */
function inOrder(text: string, parts: readonly Part[]): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let previous: Candidate | undefined;
  for (const part of parts) {
    const lean = leanOf(text, part, (term) => seen.has(term));
    const before = candidates.at(-1);
    // What leans on an editor's note belongs to it.
    const note = before?.debris === true && before.sentence.paragraph === part.sentence.paragraph;
    const debris = isDebris(part.text) || (note && lean.on === 'previous');
    const rank = previous === undefined ? 0 : previous.rank + 1;
    const { place, sentence, text: own, tokens, terms, vector, mentions, quoting } = part;
    const caption = isCaption(own);
    // Spelled out: a spread and more fields take V8 several times as long.
    const candidate = {
      place,
      rank,
      sentence,
      text: own,
      tokens,
      terms,
      vector,
      mentions,
      debris,
      caption,
      quoting,
      lean,
      previous,
    };
    candidates.push(candidate);
    if (debris) continue;
    previous = candidate;
    for (const term of part.terms) seen.add(term);
  }
  return candidates;
}
