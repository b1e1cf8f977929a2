import { spawnSync } from 'node:child_process';
import { packageFile } from '../../../src/package.js';

/** Debian's, which has the packages `python3-torch` and, without which it takes many times as long, `libopenblas0-pthread`. */
const PYTHON = '/usr/bin/python3';

/** More threads than one lose more by waiting for one another than they win. */
const ONE_THREAD = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
/** Memory that is given back after each step and taken anew costs half of the time. */
const KEEPING_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: String(2 ** 32),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 34),
  MALLOC_TOP_PAD_: String(2 ** 28),
};

/** Runs a script of the package on one core until it ends. @throws {Error} where Python or PyTorch fails. */
export function runPython(script: string, args: readonly string[]): void {
  const { status, error } = spawnSync(PYTHON, [packageFile(script), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...ONE_THREAD, ...KEEPING_MEMORY },
  });
  if (status === 0) return;
  const why = error?.message ?? `exit code ${status}`;
  throw new Error(
    `${PYTHON} ${script} failed (${why}); it needs Debian's packages python3-torch and libopenblas0-pthread`,
  );
}
