import { spawnSync } from 'node:child_process';
import { packageFile } from '../../src/package.js';
import { percentile } from './asking.js';

const QUESTION = 'When was the Union Treaty signed?';
const SEED = packageFile('seeds/russia-belarus-unification.txt');
const FOOTNOTE = [packageFile('dist/bin/footnote.cjs'), 'ask', QUESTION];

/** What is started: the arguments of node, and what of the environment matters. */
const STARTS = {
  nothing: { args: ['-e', '0'], semantic: '' },
  miniSearch: { args: [packageFile('dist/test/bench/minisearch-script.js'), SEED, QUESTION], semantic: '' },
  words: { args: FOOTNOTE, semantic: 'off' },
  meaning: { args: FOOTNOTE, semantic: 'on' },
} as const;

type StartName = keyof typeof STARTS;

const NAMES = Object.keys(STARTS) as StartName[];

/** Milliseconds from the start of a process to its end, at the median; they take turns. */
export function measureStarts(rounds: number): Readonly<Record<StartName, number>> {
  const times: Record<StartName, number[]> = { nothing: [], miniSearch: [], words: [], meaning: [] };
  // Round 0 fills the caches: the disk's, and Footnote's of the seed's vectors.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of NAMES) {
      const milliseconds = timeOf(name);
      if (round > 0) times[name].push(milliseconds);
    }
  }
  const medians = NAMES.map((name) => [name, percentile(times[name], 50)]);
  return Object.fromEntries(medians) as Record<StartName, number>;
}

function timeOf(name: StartName): number {
  const { args, semantic } = STARTS[name];
  const env = { ...process.env, SEMANTIC: semantic, SEEDS_DIR: '', FOOTNOTE_LANG: '' };
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${name} ended with status ${status}: ${stderr}`);
  return milliseconds;
}
