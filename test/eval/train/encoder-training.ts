import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFolder } from '../../../src/meaning/model-files.js';
import { packageFile } from '../../../src/package.js';
import type { QuestionSet } from '../data.js';
import type { EncoderFiles } from '../number-files.js';
import { encoderExamples } from './examples.js';

/** Debian's, which has the packages `python3-torch` and, without which it takes many times as long, `libopenblas0-pthread`. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = 'test/eval/train/encoder/train.py';

/**
 * Learns the encoder's changes and the head from sets of questions; the files are in `folder`, where those of a training
 * before are kept as they are. It takes about 30 minutes of one core. @throws {Error} where Python or PyTorch fails.
 */
export function trainEncoder(sets: readonly QuestionSet[], folder: string): EncoderFiles {
  const files = { adaptation: join(folder, 'adaptation.json'), head: join(folder, 'head.json') };
  if (existsSync(files.adaptation) && existsSync(files.head)) return files;
  mkdirSync(folder, { recursive: true });
  const examples = join(folder, 'examples.jsonl');
  const lines = [...encoderExamples(sets)].map((example) => `${JSON.stringify(example)}\n`);
  writeFileSync(examples, lines.join(''));
  const { status, error } = spawnSync(PYTHON, [packageFile(SCRIPT), modelFolder(), folder, examples], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // More threads than one lose more by waiting for one another than they win.
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) {
    const why = error?.message ?? `exit code ${status}`;
    throw new Error(
      `${PYTHON} ${SCRIPT} failed (${why}); it needs Debian's packages python3-torch and libopenblas0-pthread`,
    );
  }
  return files;
}
