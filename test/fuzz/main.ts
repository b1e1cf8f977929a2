import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Target } from './target.js';
import { ARTICLES } from './targets/article.js';
import { BATCHES } from './targets/batch.js';
import { CUSTOM_IDS } from './targets/custom-ids.js';
import { DATES } from './targets/dates.js';
import { DOCUMENTS } from './targets/documents.js';
import { GROWTHS } from './targets/growth.js';
import { QUESTIONS } from './targets/questions.js';

const USAGE = `Usage: npm run fuzz -- [--minutes N] [--seed N] [--only NAME]

  --minutes N  how long all targets take together; 1 without it
  --seed N     the same inputs as a run that printed this seed; without it the time of day
  --only NAME  one target
`;

const TARGETS: readonly Target[] = [
  ...ARTICLES,
  ...QUESTIONS,
  ...CUSTOM_IDS,
  ...BATCHES,
  ...DATES,
  ...DOCUMENTS,
  ...GROWTHS,
];

/** Throws made-up input at every target for a share of the time; returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string' },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
  if (!(minutes > 0) || !Number.isInteger(seed) || targets.length === 0) {
    process.stderr.write(`${USAGE}\nNAME is one of: ${TARGETS.map(({ name }) => name).join('; ')}.\n`);
    return 2;
  }
  process.stdout.write(`--seed ${seed}\n`);
  let failed = 0;
  for (const target of targets) {
    if (!(await holds(target, seed, (minutes * 60_000) / targets.length))) failed += 1;
  }
  process.stdout.write(`${targets.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Tries a target for so many milliseconds, and tells what was found. */
async function holds({ name, property }: Target, seed: number, milliseconds: number): Promise<boolean> {
  const result = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
  });
  const { failed, numRuns } = result;
  process.stdout.write(`${failed ? 'FAILED' : 'ok    '} ${name}: ${numRuns} inputs\n`);
  if (failed) process.stdout.write(`${fc.defaultReportMessage(result)}\n`);
  return !failed;
}

process.exitCode = await main(process.argv.slice(2));
