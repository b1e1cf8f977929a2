import { FEATURE_GROUPS } from '../../src/search/features.js';
import type { Meaning } from '../../src/search/meaning.js';
import { cacheFolder, fileCache } from '../../src/search/meaning-cache.js';
import type { Weights } from '../../src/search/weights.js';
import { everyNth, fewOf, heldOutHalf, type QuestionSet, readQuestionSet, trainingHalf } from './data.js';
import { compareWeights, featuresOf, without } from './leave-one-out.js';
import { HALF, openMeaningOf, readNumbers } from './number-files.js';
import { ownQuestionSet } from './own.js';
import type { Figures } from './ranks.js';
import { readTrainingSets, readWritten } from './train/asked.js';
import { fitRanking, rankingExamples } from './train/ranking.js';

/** What is left out, and how. */
export interface AblationOptions {
  /** The one group that is left out; undefined for each in turn. */
  readonly group: string | undefined;
  /**
   * Whether the other weights are learned anew, on the half of the public sets that is not measured on; by words only,
   * since the encoder has learned from that half.
   */
  readonly refit: boolean;
  /** Only every nth question of the public sets is measured on. */
  readonly every: number;
}

const PUBLIC_SETS = ['squad', 'wikinews'] as const;

/** The figures that the table shows: their set, their name, and the head of their column. */
const COLUMNS: readonly (readonly [set: string, figure: string, head: string])[] = [
  ['own', 'paragraph hit@1', 'own ¶'],
  ['own, no shared words', 'paragraph hit@1', 'none ¶'],
  ['readers', 'paragraph hit@1', 'readers ¶'],
  ...PUBLIC_SETS.flatMap((set) => [
    [set, 'paragraph hit@1', `${set} ¶`] as const,
    [set, 'sentence hit@1', 'sent.'] as const,
    [set, 'paragraph MRR', 'MRR'] as const,
    [set, 'low overlap: paragraph hit@1', 'low ¶'] as const,
    [set, 'reworded: paragraph hit@1', 'rew. ¶'] as const,
  ]),
];

/** A table, as text, of how well sentences are ordered with all features and without some of them. @throws {RangeError} where there is no such group. */
export function ablationTable(folder: string, { group, refit, every }: AblationOptions): string {
  const groups = group === undefined ? FEATURE_GROUPS.map(({ name }) => name) : [group];
  for (const name of groups) featuresOf(name);
  const sets = [
    ownQuestionSet(folder),
    { ...ownQuestionSet(folder, 'none'), name: 'own, no shared words' },
    { ...everyNth(readWritten('unseen'), every), name: 'readers' },
    ...PUBLIC_SETS.map((name) => everyNth(heldOutHalf(readQuestionSet(folder, name)), every)),
  ];
  const training = refit ? readTrainingSets(folder).map(trainingHalf).map(fewOf) : [];
  const { words, meaning } = readNumbers(HALF).weights;
  const byWords = tableOf('words', words.ranking, { groups, sets, training, meaning: undefined });
  if (refit) return byWords;
  // Vectors are kept: they are not what is measured here.
  const vectors = openMeaningOf(HALF, fileCache(cacheFolder(process.env)));
  return [byWords, tableOf('meaning', meaning.ranking, { groups, sets, training, meaning: vectors })].join(
    '\n',
  );
}

interface TableParts {
  readonly groups: readonly string[];
  readonly sets: readonly QuestionSet[];
  /** Where the weights are learned anew; empty where they stay. */
  readonly training: readonly QuestionSet[];
  readonly meaning: Meaning | undefined;
}

function tableOf(way: string, weights: Weights, { groups, sets, training, meaning }: TableParts): string {
  const variants = training.length === 0 ? zeroed(groups, weights) : refitted(groups, training);
  const figures = new Map(sets.map((set) => [set.name, compareWeights(set, variants, meaning)]));
  const rows = [...variants.keys()].map((variant) => [
    variant,
    ...COLUMNS.map(([set, figure]) => shown(figures.get(set)?.get(variant), figure)),
  ]);
  const how = training.length === 0 ? 'the other weights as they are' : 'the other weights learned anew';
  const lines = [['', ...COLUMNS.map(([, , head]) => head)], ...rows].map(([first = '', ...cells]) =>
    [first.padEnd(20), ...cells.map((cell) => cell.padStart(10))].join(' '),
  );
  return `${way}, ${how}, in percent\n${lines.join('\n')}\n`;
}

function shown(figures: Figures | undefined, name: string): string {
  return figures?.[name]?.toFixed(1) ?? '–';
}

function zeroed(groups: readonly string[], weights: Weights): Map<string, Weights> {
  return new Map([
    ['all', weights],
    ...groups.map((group) => [`without ${group}`, without(group, weights)] as const),
  ]);
}

function refitted(groups: readonly string[], training: readonly QuestionSet[]): Map<string, Weights> {
  const examples = rankingExamples(training.map((set) => ({ set, meaning: undefined })));
  const learned = (leftOut: readonly string[]) => new Map(Object.entries(fitRanking(examples, leftOut)));
  return new Map([
    ['all', learned([])],
    ...groups.map((group) => [`without ${group}`, learned(featuresOf(group))] as const),
  ]);
}
