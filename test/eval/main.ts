import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/package.js';
import { FEATURE_GROUPS } from '../../src/search/features.js';
import { ablationTable } from './ablation.js';
import { evaluateAnswers } from './answers.js';
import { everyNth, everyNthOfFew, heldOutHalf, readQuestionSet } from './data.js';
import { recognizersFigures, wikiwarsFigures } from './dates.js';
import { keyFactFigures } from './digest/key-facts.js';
import { nameFigures } from './digest/names.js';
import { summaryFigures } from './digest/summaries.js';
import { eventFigures } from './events.js';
import { HALF, type NumberFiles, openMeaningOf, readNumbers, SHIPPED } from './number-files.js';
import { ownFigures } from './own.js';
import { ownDatesFigures } from './own-dates.js';
import type { Figures } from './ranks.js';
import { resourceFigures } from './resources.js';
import { readWritten } from './train/asked.js';

const USAGE = `Usage: npm run eval -- answers|dates|digest FOLDER [--every N] [--check]
       npm run eval -- answers FOLDER --without GROUP | --leave-one-out [--refit] [--every N]

  --every N         only about every Nth question of the public sets, for a quick look; of SQuAD on a third of its articles
  --check           fail where a figure is below its floor in test/eval/floors.json (answers: with --every 8)
  --without GROUP   how sentences are ordered without a group of features
  --leave-one-out   the same for every group in turn
  --refit           by words only, learn the other features' weights anew without the group
`;

type FiguresBySet = Readonly<Record<string, Figures>>;

/** The figures of each part of Footnote, by the name of the set they are measured on. */
const PARTS: Readonly<Record<string, (folder: string, every: number) => FiguresBySet>> = {
  answers: (folder, every) => ({
    resources: resourceFigures(),
    ...answersFigures(folder, every, 'words'),
    ...answersFigures(folder, every, 'meaning'),
  }),
  dates: (folder) => ({
    wikiwars: { ...wikiwarsFigures(join(folder, 'dates')) },
    recognizers: { ...recognizersFigures(join(folder, 'dates')) },
    'own articles': { ...ownDatesFigures(folder) },
    events: { ...eventFigures(join(folder, 'dates')) },
  }),
  digest: (folder, every) => ({
    'key facts': keyFactFigures(folder),
    ...nameFigures(folder),
    ...summaryFigures(folder, every),
  }),
};

/**
 * The figures under the name of the way of comparing words: of the own questions and those of readers that nothing was
 * learned from with the numbers that come along, of each public set on the half that the numbers used there were not learned from.
 */
function answersFigures(folder: string, every: number, way: 'words' | 'meaning'): FiguresBySet {
  const meaningOf = (files: NumberFiles) => (way === 'meaning' ? openMeaningOf(files) : undefined);
  const half = readNumbers(HALF);
  const halfMeaning = meaningOf(HALF);
  const squad = everyNthOfFew(heldOutHalf(readQuestionSet(folder, 'squad')), every);
  const wikinews = everyNth(heldOutHalf(readQuestionSet(folder, 'wikinews')), every);
  const sets = [squad, wikinews].map((set) => [
    `${set.name}, ${way}`,
    evaluateAnswers(set, half, halfMeaning),
  ]);
  const shippedMeaning = meaningOf(SHIPPED);
  return {
    [`own questions, ${way}`]: ownFigures(folder, shippedMeaning),
    [`readers, ${way}`]: evaluateAnswers(
      everyNth(readWritten('unseen'), every),
      readNumbers(SHIPPED),
      shippedMeaning,
    ),
    ...Object.fromEntries(sets),
  };
}

/** Prints the quality figures of one part of Footnote on the data of a folder; returns the exit status. */
function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '1' },
      check: { type: 'boolean', default: false },
      without: { type: 'string' },
      'leave-one-out': { type: 'boolean', default: false },
      refit: { type: 'boolean', default: false },
    },
  });
  const [part = '', folder] = positionals;
  const measure = PARTS[part];
  const groups = FEATURE_GROUPS.map(({ name }) => name);
  const unknown = values.without !== undefined && !groups.includes(values.without);
  if (!measure || folder === undefined || !/^[1-9]\d*$/u.test(values.every) || unknown) {
    process.stderr.write(`${USAGE}\nGROUP is one of ${groups.join(', ')}.\n`);
    return 2;
  }
  const every = Number(values.every);
  if (values.without !== undefined || values['leave-one-out']) {
    const { without: group, refit } = values;
    process.stdout.write(ablationTable(folder, { group, refit, every }));
    return 0;
  }
  const measured = measure(folder, every);
  for (const [name, figures] of Object.entries(measured)) print(name, figures);
  if (part === 'answers') print('at the end', { 'MiB in use': process.memoryUsage.rss() / 2 ** 20 });
  return values.check ? check(part, measured) : 0;
}

function print(name: string, figures: Figures): void {
  process.stdout.write(`${name}\n`);
  for (const [figure, value] of Object.entries(figures)) {
    const shown = Number.isInteger(value) ? value : value.toFixed(value < 2 ? 3 : 1);
    process.stdout.write(`  ${figure.padEnd(52)} ${shown}\n`);
  }
}

/** Compares figures with their floors; what is not measured counts as below. */
function check(part: string, measured: FiguresBySet): number {
  const floors = JSON.parse(readFileSync(packageFile('test/eval/floors.json'), 'utf8')) as Record<
    string,
    FiguresBySet
  >;
  const below = Object.entries(floors[part] ?? {}).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([figure, floor]) => {
      const value = measured[set]?.[figure] ?? Number.NaN;
      return value >= floor ? [] : [`${set}: ${figure} is ${value}, its floor ${floor}`];
    }),
  );
  for (const line of below) process.stdout.write(`below its floor: ${line}\n`);
  return below.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
