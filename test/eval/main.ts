import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAnswers, type Figures } from './answers.js';
import { heldOutHalf, readQuestionSet } from './data.js';
import { recognizersFigures, wikiwarsFigures } from './dates.js';

const USAGE = 'Usage: npm run eval -- answers|dates FOLDER';

/** The figures of each part of Footnote, by the name of the set they are measured on. */
const PARTS: Readonly<Record<string, (folder: string) => Readonly<Record<string, Figures>>>> = {
  answers: (folder) =>
    Object.fromEntries(
      ['squad', 'wikinews'].map((name) => [
        name,
        evaluateAnswers(heldOutHalf(readQuestionSet(folder, name))),
      ]),
    ),
  dates: (folder) => ({
    wikiwars: { ...wikiwarsFigures(join(folder, 'dates')) },
    recognizers: { ...recognizersFigures(join(folder, 'dates')) },
  }),
};

/** Prints the quality figures of one part of Footnote on the data of a folder. */
function main(argv: readonly string[]): number {
  const [part = '', folder] = parseArgs({ args: [...argv], allowPositionals: true }).positionals;
  const measure = PARTS[part];
  if (!measure || folder === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  for (const [name, figures] of Object.entries(measure(folder))) print(name, figures);
  return 0;
}

function print(name: string, figures: Figures): void {
  process.stdout.write(`${name}\n`);
  for (const [figure, value] of Object.entries(figures)) {
    const shown = Number.isInteger(value) ? value : value.toFixed(value < 2 ? 3 : 1);
    process.stdout.write(`  ${figure.padEnd(32)} ${shown}\n`);
  }
}

process.exitCode = main(process.argv.slice(2));
