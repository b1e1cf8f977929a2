import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import { packageFile } from '../../src/package.js';
import type { Loopback } from './loopback/loopback.js';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The built bot as a process of its own, ended with the test at the latest; what it wrote and how it ended. */
export function startBuiltBot(discord: Loopback, env: NodeJS.ProcessEnv = {}) {
  const { DISCORD_GUILD_ID: _, SEEDS_DIR: __, LOG_LEVEL: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [packageFile('dist/bin/footnote.cjs'), 'bot'], {
    env: { ...inherited, DISCORD_TOKEN: discord.world.token, DISCORD_API_URL: discord.apiUrl, ...env },
  });
  running.push(child);
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([status]) => {
    const [stdout, stderr] = await written;
    return { status: status as number | null, stdout, stderr };
  });
  return { child, ended };
}
