import type { Column } from './column.js';
import { type QuestionContext, termShares } from './context.js';
import type { Compared } from './phrase/net/word-inputs.js';
import type { PhrasesRead } from './phrase/phrase.js';
import { type PhraseContext, phraseContext } from './phrase/phrase-context.js';

/** So many sentences are read for the phrase that answers: those that are likeliest without. */
const READ = 4;

/** Where no sentence is read. */
export function unreadColumns({ index }: QuestionContext): Column[] {
  return [new Float64Array(index.profiles.length)];
}

/** How surely a phrase of a sentence answers, as log-odds: that of no phrase of any sentence answering is 0. */
export interface Reading {
  /** Of the sentences that were read, as they were read. */
  readonly strengths: readonly number[];
  /** Of all sentences: those that were not read have the lower median. */
  readonly column: Column;
}

/** Reads the first few sentences of `order`; undefined where there are no vectors. */
export function readFirst(context: QuestionContext, order: readonly number[]): Reading | undefined {
  const read = order.slice(0, READ).flatMap((place) => {
    const found = readingOf(context, place);
    return found ? [{ place, strength: found.strength }] : [];
  });
  if (read.length === 0) return undefined;
  const strengths = read.map(({ strength }) => strength);
  const column = new Float64Array(context.index.profiles.length);
  column.fill(strengths.toSorted((a, b) => a - b)[(strengths.length - 1) >> 1] ?? 0);
  for (const { place, strength } of read) column[place] = strength;
  return { strengths, column };
}

/** What was read for a question: the passages shown are among them. */
const readings = new WeakMap<QuestionContext, Map<number, PhrasesRead | undefined>>();

/** What is found in the sentence at a place; undefined where there are no vectors. */
export function readingOf(context: QuestionContext, place: number): PhrasesRead | undefined {
  const known = readings.get(context) ?? new Map<number, PhrasesRead | undefined>();
  readings.set(context, known);
  if (!known.has(place)) known.set(place, read(context, place));
  return known.get(place);
}

function read(context: QuestionContext, place: number): PhrasesRead | undefined {
  const { reader } = context.meaning ?? {};
  const prepared = reader && preparedSentence(context, place);
  return prepared && reader.read(prepared.sentence, prepared.compared);
}

/** The shares of a question's weight, made once for all sentences of an article. */
const shares = new WeakMap<QuestionContext['terms'], readonly number[]>();

function sharesOnce(terms: QuestionContext['terms'], total: number): readonly number[] {
  const known = shares.get(terms) ?? termShares(terms, total);
  shares.set(terms, known);
  return known;
}

/** A sentence as it is read; undefined where there are no vectors. */
export function preparedSentence(
  { index, question, terms, total, meaning }: QuestionContext,
  place: number,
): { readonly sentence: PhraseContext; readonly compared: Compared } | undefined {
  const profile = index.profiles[place];
  const words = meaning?.sentences[place]?.words;
  const cosines = meaning?.likeness[place];
  if (!meaning || !profile || !words || !cosines || terms.length === 0) return undefined;
  return {
    sentence: phraseContext(index.article.text, profile, question, terms),
    compared: { question: meaning.question.words, shares: sharesOnce(terms, total), words, cosines },
  };
}
