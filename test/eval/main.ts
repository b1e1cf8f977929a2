import { parseArgs } from 'node:util';
import { evaluateAnswers, type Figures } from './answers.js';
import { readQuestionSet } from './data.js';

const USAGE = 'Usage: npm run eval -- answers FOLDER';

/** Prints the quality figures of one part of Footnote on the data of a folder. */
function main(argv: readonly string[]): number {
  const [what, folder] = parseArgs({ args: [...argv], allowPositionals: true }).positionals;
  if (what !== 'answers' || folder === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  for (const name of ['squad', 'wikinews']) print(name, evaluateAnswers(readQuestionSet(folder, name)));
  return 0;
}

function print(name: string, figures: Figures): void {
  process.stdout.write(`${name}\n`);
  for (const [figure, value] of Object.entries(figures)) {
    process.stdout.write(
      `  ${figure.padEnd(32)} ${Number.isInteger(value) ? value : value.toFixed(value < 2 ? 3 : 1)}\n`,
    );
  }
}

process.exitCode = main(process.argv.slice(2));
