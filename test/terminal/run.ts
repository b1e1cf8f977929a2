import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArguments } from '../../src/terminal/arguments.js';
import { runTerminal } from '../../src/terminal/cli.js';
import { SEEDS } from '../seed.js';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string;
  readonly columns?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the terminal in this process on the seeds; `columns` makes standard output a terminal of that width. */
export async function run(
  argv: readonly string[],
  { input = '', columns, env = {} }: RunOptions = {},
): Promise<Run> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const shown = Promise.all([text(stdout), text(stderr)]);
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  await runTerminal(parseArguments(argv), {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout: Object.assign(stdout, terminal),
    stderr,
    env: { SEEDS_DIR: SEEDS, XDG_CACHE_HOME: join(tmpdir(), 'footnote-test'), ...env },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await shown;
  return { stdout: out, stderr: err };
}
