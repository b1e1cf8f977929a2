import { runCommand } from '../../../commands/index.js';
import { libraryOf } from '../../../src/article/library.js';
import { english } from '../../../src/language/en/index.js';
import { percentile } from '../asking.js';
import { peerContestant } from './peer-contestant.js';
import { flexSearch } from './peers/flexsearch.js';
import type { Texts } from './texts.js';

/** Passages in the library of the comparison. */
export const PASSAGES = 2_000;

/** Both take turns after so many questions, so that what else the machine does falls on both. */
const TURN = 10;

/** Milliseconds at the median. */
export interface WholeAnswer {
  /** Footnote's card to a question by words alone: searched, ordered, marked, checked. */
  readonly footnote: number;
  /** FlexSearch's list of passages, and no more. */
  readonly flexSearch: number;
}

/** The whole of an answer beside the bare search of FlexSearch, on the same library, when both are warm. */
export function compareWholeAnswer(texts: Texts, sample: number): WholeAnswer {
  const articles = texts.grownTo(PASSAGES);
  // A library keeps its recent answers: each round has one of its own, of the same articles.
  const openContext = () => ({ library: libraryOf(articles), language: english });
  let context = openContext();
  const finder = peerContestant(flexSearch).open(articles);
  const ways = {
    footnote: (question: string) => runCommand('ask', { question }, context),
    flexSearch: (question: string) => finder.paragraph(question),
  };
  const questions = sampleOf(texts, sample).map(({ question }) => question.slice(0, 300));
  const times: Record<keyof typeof ways, number[]> = { footnote: [], flexSearch: [] };
  // Round 0 reads the articles in and lets both be compiled.
  for (let round = 0; round < 2; round += 1) {
    context = openContext();
    ways.footnote('What is told first?');
    for (let at = 0; at < questions.length; at += TURN) {
      for (const name of ['footnote', 'flexSearch'] as const) {
        for (const question of questions.slice(at, at + TURN)) {
          const started = performance.now();
          ways[name](question);
          if (round > 0) times[name].push(performance.now() - started);
        }
      }
    }
  }
  return { footnote: percentile(times.footnote, 50), flexSearch: percentile(times.flexSearch, 50) };
}

/** So many of the questions, spread over all. */
export function sampleOf({ questions }: Texts, count: number) {
  const step = Math.max(1, Math.floor(questions.length / count));
  return questions.filter((_, place) => place % step === 0).slice(0, count);
}
