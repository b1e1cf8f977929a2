import { type Article, type Sentence, sentencesOf } from '../article/article.js';
import { type Quoting, quotingOf } from '../article/quoted.js';
import { isInterviewers } from '../text/interviewer.js';
import { termOf } from '../text/terms.js';
import { type Token, tokenize } from '../text/tokens.js';
import { isCaption, isDebris, isEditorsNote, isEnded } from './debris.js';
import { findMentions, type Mention } from './mentions.js';
import { type Name, namesOf } from './names.js';
import { type Lean, leanOf } from './opening.js';
import { type SentenceVector, vectorsOf } from './vectors.js';

/** What is known of a sentence before any is chosen. */
export interface Candidate {
  /** Position among the article's sentences, from 0. */
  readonly place: number;
  /** How many sentences of the story stand before it: neither debris nor captions. */
  readonly rank: number;
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly string[];
  readonly vector: SentenceVector;
  readonly mentions: readonly Mention[];
  /** Byline, stamp, call to click and the like: no part of the story. */
  readonly debris: boolean;
  /** The words under a picture, a heading, or what an interviewer asks. */
  readonly caption: boolean;
  readonly quoting: Quoting;
  readonly lean: Lean;
  /** The sentence of the story before it. */
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
  const candidates = inOrder(text, parts);
  // Who wrote the story is not in it.
  const told = mentions.filter(({ place }) => candidates[place]?.debris === false);
  return { candidates, names: namesOf(text, tokens.flat(), told) };
}

type Part = Omit<Candidate, 'rank' | 'debris' | 'caption' | 'lean' | 'previous'>;

/** Adds what hangs on the sentences before. */
function inOrder(text: string, parts: readonly Part[]): Candidate[] {
  // Where no sentence ends in a stop, that tells nothing of one.
  const hasStops = 2 * parts.filter((part) => isEnded(part.text)).length > parts.length;
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let previous: Candidate | undefined;
  let rank = 0;
  let inNote = false;
  for (const part of parts) {
    const lean = leanOf(text, part, (term) => seen.has(term));
    inNote = isEditorsNote(part.text) || (inNote && (isDebris(part.text) || lean.on === 'previous'));
    const debris = inNote || isDebris(part.text);
    const caption = isCaption(part.text) || isInterviewers(part.text) || (hasStops && !isEnded(part.text));
    const { place, sentence, text: own, tokens, terms, vector, mentions, quoting } = part;
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
    for (const term of part.terms) seen.add(term);
    if (caption) continue;
    previous = candidate;
    rank += 1;
  }
  return candidates;
}
