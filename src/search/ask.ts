import type { Article, Span } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestArticle } from '../article/newest.js';
import type { Catalogue } from '../language/catalogue.js';
import { english } from '../language/en/index.js';
import { once } from '../once.js';
import { tokenize } from '../text/tokens.js';
import { aboutAnswer, factAnswer } from './about-article.js';
import type { Answer, Passage } from './answer.js';
import { indexOf } from './article-index.js';
import { askInOrder } from './ask-in-order.js';
import { mentions } from './candidates.js';
import { contextOf, type QuestionContext } from './context.js';
import { differingPassage, readValue, type Valued } from './differing.js';
import { confidenceOf, gradeOf } from './evidence.js';
import { asksWhatItIsAbout, factOf } from './facts.js';
import { ANSWERED_BY } from './kind.js';
import { type LikelyArticle, likelyArticles } from './likely-articles.js';
import type { Meaning } from './meaning.js';
import { bestMatch } from './meaning-features.js';
import { type Numbers, shippedNumbers } from './numbers.js';
import { exactWords } from './phrase/exact-words.js';
import { bestPhrase } from './phrase/phrase.js';
import { phraseContext } from './phrase/phrase-context.js';
import type { PhraseWeights } from './phrase/weights.js';
import { plainQuestion, storyQuestion } from './plain-question.js';
import type { SentenceProfile } from './profile.js';
import { analyzeQuestion, type Question } from './question.js';
import { rankSentences } from './rank.js';
import { readingOf } from './reading-features.js';
import { recentAnswer } from './recent-answers.js';
import { holderNamed } from './role-holder.js';
import { topicsOf } from './topics.js';
import { CLOSE_RELATION, unknownShare } from './unknown.js';
import { type Why, whyOf } from './why.js';

/** What `ask` may be told besides the question. */
export interface AskOptions {
  /** The article that the question is about; without it the whole library is searched. */
  readonly article?: Article | undefined;
  /** At most so many passages, a whole number from 1; 5 by default. */
  readonly limit?: number;
  /** What words mean; without it they are compared as they are written. */
  readonly meaning?: Meaning | undefined;
  /** Whether the answer is to say what it rests on. */
  readonly explain?: boolean | undefined;
  /** What the answer's own words are in; English by default. */
  readonly language?: Catalogue | undefined;
  /** Other numbers than those that come along: what is measured must not have been learned from. */
  readonly numbers?: Numbers | undefined;
}

/**
 * Answers a question with whole sentences of the library's articles, best first. The same library and question always
 * give the same answer. Questions about the article itself are answered from its data (`fact`), without an article
 * from the newest one's.
 * @throws {RangeError} where `limit` is no whole number from 1.
 */
export function ask(library: Library, question: string, options: AskOptions = {}): Answer {
  const { article, meaning, limit = 5, explain = false, language = english, numbers } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new RangeError(`limit must be a whole number from 1, not ${limit}`);
  const find = () => findAnswer(library, question, { ...options, limit, explain, language });
  if (numbers || question.length > LONGEST_KEPT) return find();
  const key = JSON.stringify([question, limit, explain, language.code]);
  return recentAnswer(library, { article, meaning }, key, find);
}

/** Answers to longer questions, in UTF-16 units, are not kept. */
const LONGEST_KEPT = 1_000;

type Asking = AskOptions & { readonly limit: number; readonly explain: boolean };

/** What `ask` finds, looked for anew. */
function findAnswer(
  library: Library,
  question: string,
  options: Asking & { readonly language: Catalogue },
): Answer {
  const { article, explain, language } = options;
  const about = article ?? newestArticle(library);
  const asked = plainQuestion(question);
  const fact = factOf(about, asked, language);
  const unexplained = explain ? { why: null } : {};
  if (fact) {
    const named = article || library.articles.length === 1 ? undefined : about;
    return { ...factAnswer(question, fact, named && language.quoted(named.headline)), ...unexplained };
  }
  if (asksWhatItIsAbout(about, asked)) return { ...aboutAnswer(question, about), ...unexplained };
  const analyzed = analyzeQuestion(storyQuestion(asked));
  const parts = article ? [library] : (library.parts ?? [library]);
  return askInOrder(parts, (part) => searchAnswer(part, { question, analyzed }, options));
}

/** An answer from the story: the best sentences of the articles that may answer. */
function searchAnswer(
  library: Library,
  { question, analyzed }: { readonly question: string; readonly analyzed: Question },
  options: Asking,
) {
  const { article, limit, meaning, explain, numbers = shippedNumbers() } = options;
  const { articles, meaning: by } = article
    ? theArticle(article, meaning)
    : likelyArticles(library, analyzed, meaning);
  const found = articles.map((likely) => search(likely, analyzed, { limit, meaning: by, numbers }));
  const words = analyzed.terms.map(({ token }) => token.text);
  const topics = topicsOf(analyzed);
  found.sort((a, b) => b.fit - a.fit);
  const { confidence, unknown } = found[0] ?? { confidence: 0, unknown: 1 };
  const grade = gradeOf(confidence, unknown, by ? 'meaning' : 'words');
  // An article that has not a word of the question which the best one has may tell of something else.
  const alike = found.filter(({ lacks }) => lacks.every((term) => found[0]?.lacks.includes(term)));
  const differing = grade === 'answered' ? differingPassage(alike) : undefined;
  const shown = found
    .flatMap(({ passages }) => passages)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  const answer: Answer = {
    question,
    grade,
    confidence,
    fact: null,
    missing: words
      .filter((word) => topics.has(word) && found.every(({ missing }) => missing.includes(word)))
      // Nor by one that was not looked at.
      .filter((word) => article || library.articles.length === 1 || !mentions(library, word))
      .map((word) => asTyped(word, question)),
    passages: shown.map(({ passage }) => passage()),
    ...(differing && { differing }),
    ...(explain && { why: found[0]?.explain() ?? null }),
  };
  const specific = analyzed.terms.length >= SPECIFIC;
  return { answer, comparable: specific ? found.filter((one) => one.missing.length === 0) : [] };
}

/** The one article that is asked. */
function theArticle(article: Article, meaning: Meaning | undefined): ReturnType<typeof likelyArticles> {
  const index = indexOf(article);
  return { articles: [{ index, behind: 0 }], meaning: meaning?.article(index) && meaning };
}

/** With so many words to look for, all of which two articles have, they tell of the same thing; “How many were hurt?” may be asked of any. */
const SPECIFIC = 3;

/** A word as it stands in the question, which may have been shouted. */
function asTyped(word: string, question: string): string {
  return tokenize(question).find(({ text }) => text.toLowerCase() === word.toLowerCase())?.text ?? word;
}

/** A passage of one article that is looked at more closely only where it is shown. */
interface FoundPassage {
  /** As the passage has it. */
  readonly score: number;
  readonly passage: () => Passage;
}

/** What one article has to say to a question. */
interface Found extends Valued, Pick<Answer, 'missing'> {
  /** Best first. */
  readonly passages: readonly FoundPassage[];
  /** How well the article answers beside the others: the confidence where it shares most with the question, else less. */
  readonly fit: number;
  /** The share of the question that the article lacks, 0 to 1. */
  readonly unknown: number;
  /** Terms of the question that the article does not have as such. */
  readonly lacks: readonly string[];
  /** What its first passage rests on; null where it has none. */
  readonly explain: () => Why | null;
}

function fitOf(confidence: number, behind: number): number {
  const odds = (confidence / (1 - confidence)) * Math.exp(-behind);
  return Number.isFinite(odds) ? odds / (1 + odds) : 1;
}

interface Searching {
  readonly limit: number;
  readonly meaning: Meaning | undefined;
  readonly numbers: Numbers;
}

function search(
  { index, behind }: LikelyArticle,
  question: Question,
  { limit, meaning, numbers }: Searching,
): Found {
  const context = contextOf(index, question, meaning);
  const weights = context.meaning ? numbers.weights.meaning : numbers.weights.words;
  const ranking = rankSentences(context, weights.ranking);
  const confidence = confidenceOf(context, ranking, weights.confidence);
  const fit = fitOf(confidence, behind);
  const best = ranking.scores[ranking.order[0] ?? 0] ?? 0;
  const shown = context.terms.length === 0 ? [] : ranking.order.slice(0, limit);
  // The fit falls off as the softmax of the scores does, so that passages of several articles can be compared.
  const passages = shown.map((place, rank) => {
    const score = fit * Math.exp((ranking.scores[place] ?? 0) - best);
    const phrases = rank < PHRASED ? numbers.phrases : undefined;
    return { score, passage: once(() => passageOf(context, place, score, phrases)) };
  });
  const first = () => passages[0]?.passage();
  return {
    confidence,
    fit,
    unknown: unknownShare(context),
    lacks: context.terms.flatMap(({ term, matches }) => (matches.includes(term) ? [] : [term])),
    missing: context.terms.filter((_, at) => isMissing(context, at, shown)).map(({ token }) => token.text),
    passages,
    first,
    value: once(() => {
      const passage = first();
      return passage && readValue(context, passage);
    }),
    explain() {
      const [place] = shown;
      if (place === undefined) return null;
      return whyOf(context, ranking, { place, answer: first()?.answer ?? null });
    },
  };
}

/** By meaning a word this near to one of a sentence, as a cosine, says the same. */
const SAYS_THE_SAME = 0.5;

/** Whether neither the article nor its headline has a term, nor the passages shown a word that says the same. */
function isMissing({ terms, meaning }: QuestionContext, at: number, shown: readonly number[]): boolean {
  const term = terms[at];
  if (!term || term.matches.length > 0 || term.inHeadline) return false;
  const said = term.related.some(
    ({ sentence, certainty }) => certainty >= CLOSE_RELATION && shown.includes(sentence),
  );
  if (said || !meaning) return !said;
  const words = meaning.question.words.scales.length;
  return shown.every((place) => bestMatch(meaning.likeness[place] ?? NONE, at, words) < SAYS_THE_SAME);
}

const NONE = new Float32Array(0);

/** In how many of the best sentences the exact words are looked for: more are never shown at once. */
const PHRASED = 3;

/** A sentence as a passage; with the weights of phrases, its exact words are looked for. */
function passageOf(
  context: QuestionContext,
  place: number,
  score: number,
  phrases: PhraseWeights | undefined,
): Passage {
  const { article, profiles } = context.index;
  const profile = profiles[place];
  if (!profile) throw new RangeError(`the article has no sentence ${place}`);
  const { paragraph, start, end } = profile.sentence;
  const phrase = phrases && phraseOf(context, place, profile, phrases);
  return {
    article: article.id,
    paragraph,
    start,
    end,
    quote: article.text.slice(start, end),
    score,
    answer: phrase
      ? { start: phrase.start, end: phrase.end, text: article.text.slice(phrase.start, phrase.end) }
      : null,
  };
}

function phraseOf(
  context: QuestionContext,
  place: number,
  profile: SentenceProfile,
  phrases: PhraseWeights,
): Span | undefined {
  const { index, question, terms } = context;
  const holder = holderNamed(context, place);
  if (holder) return holder;
  const read = readingOf(context, place);
  const best = read
    ? read.best
    : bestPhrase(phraseContext(index.article.text, profile, question, terms), phrases);
  return exactWords({ wanted: ANSWERED_BY[question.kind], profile }, best);
}
