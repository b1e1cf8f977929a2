import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WEIGHTS_FILE } from '../../../src/search/weights.js';
import { readQuestionSet, trainingHalf } from '../data.js';
import { trainConfidence } from './confidence.js';
import { trainPhrase } from './phrase.js';
import { trainRanking } from './ranking.js';

const USAGE = 'Usage: npm run train -- FOLDER [--half]';

/** Makes the trained numbers from the data of a folder; `--half` leaves out the articles that the eval reports on. */
function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { half: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const sets = ['squad', 'wikinews']
    .map((name) => readQuestionSet(folder, name))
    .map((set) => (values.half ? trainingHalf(set) : set));
  const tell = (what: string) => process.stderr.write(`${what}\n`);
  tell('ranking');
  const ranking = trainRanking(sets);
  tell('confidence');
  const confidence = trainConfidence(sets, new Map(Object.entries(ranking)));
  tell('phrase');
  const phrase = trainPhrase(sets.filter(({ name }) => name === 'squad'));
  const rounded = (weights: Record<string, number>) =>
    Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]));
  const made = {
    madeBy: 'npm run train',
    ranking: rounded(ranking),
    confidence: rounded(confidence),
    phrase: rounded(phrase),
  };
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(made, null, 1)}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
