import { type Column, orderOf } from '../column.js';
import { type QuestionContext, termShares } from '../context.js';

/** How many sentences are looked at so closely: where there are more, those that share and mean most of the question. */
const CLOSELY = 32;

/** Features by which the sentences that are worth a closer look are told, all between 0 and 1. */
const LIKELY_BY = [
  'meaning of sentence',
  'meaning of paragraph',
  'covered by sentence',
  'covered by paragraph',
];

/**
 * What the learned head makes of the best sentences; the others get the lowest of their scores. Zeros where there are
 * no vectors or no head.
 */
export function alignmentColumns(context: QuestionContext, known: ReadonlyMap<string, Column>): Column[] {
  const { index, terms, meaning } = context;
  const column = new Float64Array(index.profiles.length);
  if (!meaning?.head || terms.length === 0) return [column];
  const places = worthACloserLook(column.length, known);
  const scores = meaning.head.score(
    meaning.question.words,
    sharesOf(context),
    places.flatMap((place) => {
      const words = meaning.sentences[place]?.words;
      const cosines = meaning.likeness[place];
      return words && cosines ? { words, cosines } : [];
    }),
  );
  column.fill(Math.min(...scores));
  places.forEach((place, at) => {
    column[place] = scores[at] ?? 0;
  });
  return [column];
}

/** What the words that ask count together, where all terms count 1: they tell of what kind the answer is. */
const ASKING = 0.4;

/** What each word of a question counts: its terms by their weight, then those that ask. */
export function sharesOf({ question: { asking }, terms, total }: QuestionContext): number[] {
  return [...termShares(terms, total), ...asking.map(() => ASKING / asking.length)];
}

/** The places of those of `count` sentences that are looked at closely, the likeliest first. */
export function worthACloserLook(count: number, known: ReadonlyMap<string, Column>): number[] {
  const likely = Float64Array.from({ length: count }, (_, at) =>
    LIKELY_BY.reduce((sum, name) => sum + (known.get(name)?.[at] ?? 0), 0),
  );
  return orderOf(likely).slice(0, CLOSELY);
}
