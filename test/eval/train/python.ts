import { spawnSync } from 'node:child_process';
import { packageFile } from '../../../src/package.js';

/** Debian's, which has the packages `python3-torch` and, without which it takes many times as long, `libopenblas0-pthread`. */
const PYTHON = '/usr/bin/python3';

/** Runs a script of the package on one core until it ends. @throws {Error} where Python or PyTorch fails. */
export function runPython(script: string, args: readonly string[]): void {
  const { status, error } = spawnSync(PYTHON, [packageFile(script), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // More threads than one lose more by waiting for one another than they win.
    env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
  });
  if (status === 0) return;
  const why = error?.message ?? `exit code ${status}`;
  throw new Error(
    `${PYTHON} ${script} failed (${why}); it needs Debian's packages python3-torch and libopenblas0-pthread`,
  );
}
