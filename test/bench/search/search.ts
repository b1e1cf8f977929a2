import { HALF, openMeaningOf } from '../../eval/number-files.js';
import { shown, textTable } from '../table.js';
import type { Contestant } from './contestant.js';
import { footnoteContestant } from './footnote.js';
import { measureLibrary, measureOwnArticles, type SearchFigures } from './measure.js';
import { peerContestant } from './peer-contestant.js';
import { PEERS } from './peers/index.js';
import { openTexts } from './texts.js';
import { compareWholeAnswer, sampleOf, PASSAGES as WHOLE_ANSWER_PASSAGES } from './whole-answer.js';

/** How much is measured. */
interface Size {
  /** Whether Footnote is measured by meaning, too: reading articles in then takes a minute. */
  readonly meaning: boolean;
  /** Every nth question is asked of its own article. */
  readonly every: number;
  /** Passages in a library, made text among them; 0 for the set's own and no more. */
  readonly libraries: readonly number[];
  /** Questions asked of a library, at most: who is slow gets fewer. */
  readonly sample: number;
}

const FULL: Size = { meaning: true, every: 1, libraries: [0, 2_000, 20_000, 100_000], sample: 200 };
const SHORT: Size = { meaning: false, every: 8, libraries: [0], sample: 100 };

/** Ratios of what a run measured, by figure. */
type Ratios = Readonly<Record<string, number>>;

/** Measures how well and fast passages are found, beside the peers; tells each row as soon as it is there. */
export function benchSearch(folder: string, short: boolean, tell: (text: string) => void): Ratios {
  const size = short ? SHORT : FULL;
  const { name, questions } = openTexts(folder);
  tell(
    `Questions asked of their own article: ${name}, ${Math.ceil(questions.length / size.every)} questions.\n`,
  );
  const own = contestants(size.meaning).map((contestant) =>
    measureOwnArticles(contestant, openTexts(folder), size.every),
  );
  tell(`${tableOf(own)}\n`);
  for (const passages of size.libraries) {
    const made = passages === 0 ? 'no' : 'with';
    tell(
      `Questions asked of one library, ${made} made text: ${size.sample} questions, fewer of who takes over 10 s.\n`,
    );
    tell(`${tableOf(librariesOf(folder, passages, size))}\n`);
  }
  const { footnote, flexSearch } = compareWholeAnswer(openTexts(folder), size.sample);
  const ratio = footnote / flexSearch;
  tell(`The whole answer by words alone, ${WHOLE_ANSWER_PASSAGES} passages, p50: ${shown(footnote, 2)} ms; `);
  tell(`FlexSearch's bare search: ${shown(flexSearch, 2)} ms; ratio ${shown(ratio)}.\n`);
  // Twenty milliseconds are interrupted on a busy machine, a twentieth of one is not: the ratio cannot be held to a bound.
  return bestPeerOver(own);
}

/** The best share of hits of any peer over Footnote's by words alone. */
function bestPeerOver(figures: readonly SearchFigures[]): Ratios {
  const footnote = figures.find(({ name }) => name === WORDS.name);
  const over = (hits: (figure: SearchFigures) => number) => {
    const peers = figures.filter(({ name }) => PEERS.some((peer) => peer.name === name));
    return Math.max(...peers.map(hits)) / (footnote ? hits(footnote) : 0);
  };
  return {
    'best peer, paragraph hit@1': over(({ paragraphHit }) => paragraphHit),
    'best peer, sentence hit@1': over(({ sentenceHit = 0 }) => sentenceHit),
  };
}

const WORDS = footnoteContestant();

/** All that are measured, Footnote first. */
function contestants(meaning: boolean): Contestant[] {
  const byMeaning = meaning ? [footnoteContestant(openMeaningOf(HALF))] : [];
  return [...byMeaning, WORDS, ...PEERS.map(peerContestant)];
}

/** By meaning only where there is no made text: reading an article in takes seconds, of which there would be thousands. */
function librariesOf(folder: string, passages: number, { meaning, sample }: Size): SearchFigures[] {
  return contestants(meaning && passages === 0).map((contestant) => {
    const texts = openTexts(folder);
    const articles = texts.grownTo(passages);
    return measureLibrary(contestant, { articles, questions: sampleOf(texts, sample) });
  });
}

function tableOf(figures: readonly SearchFigures[]): string {
  return textTable(
    [
      '',
      'passages',
      'asked',
      'paragraph hit@1',
      'sentence hit@1',
      'build, ms',
      'heap, MiB',
      'p50, ms',
      'p99, ms',
    ],
    figures.map(({ name, passages, questions, paragraphHit, sentenceHit, build, heap, p50, p99 }) => [
      name,
      String(passages),
      String(questions),
      shown(paragraphHit),
      shown(sentenceHit),
      shown(build, 0),
      shown(heap, 1),
      shown(p50, 2),
      shown(p99, 2),
    ]),
  );
}
