import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js');

// A module hook that fails the run as soon as discord.js or a database is asked for.
const REFUSE_DISCORD = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module';
   register('data:text/javascript,' + encodeURIComponent(\`export async function resolve(name, context, next) {
     if (['discord.js', 'kysely', 'libsql', 'pg'].includes(name)) throw new Error(name + ' was loaded');
     return next(name, context);
   }\`));`,
)}`;

function footnote(argv: readonly string[], { input = '', node = [] as string[], env = {} } = {}) {
  const { DISCORD_TOKEN: _, SEEDS_DIR: __, LOG_LEVEL: ___, ...inherited } = process.env;
  return spawnSync(process.execPath, [...node, MAIN, ...argv], {
    input,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
}

describe('footnote', () => {
  it('--help and --version', () => {
    expect(footnote(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('footnote ask QUESTION'),
    });
    expect(footnote(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([[['dance']], [['ask']], [['ask', 'x', '--loud']]])('%j is one line and exit status 2', (argv) => {
    const { status, stderr, stdout } = footnote(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^footnote: [^\n]+ See footnote --help\.\n$/);
  });

  it('a folder without articles is one line and exit status 1', () => {
    const { status, stderr } = footnote(['summary', '--seeds', '/no/such/folder']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^footnote: [^\n]*\/no\/such\/folder[^\n]*\n$/);
  });

  it('without a token it is a chat, and does not load discord.js or a database', () => {
    const { status, stdout, stderr } = footnote([], {
      input: 'What did NATO call Russia?\n/summary\n/timeline\n',
      node: ['--import', REFUSE_DISCORD],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toContain('DISCORD_TOKEN');
    expect(stdout).toContain('¶15 · ');
  });

  it('a token of blanks counts as not set', () => {
    const { status, stdout } = footnote([], { env: { DISCORD_TOKEN: '  ' } });
    expect(status).toBe(0);
    expect(stdout).toContain('This is the terminal.');
  });

  it('with a token it is the bot, which asks for discord.js; the unexpected is a calm line', () => {
    const calm = 'footnote: Something went wrong that is no fault of yours; LOG_LEVEL=debug shows what.\n';
    const start = (env: NodeJS.ProcessEnv) =>
      footnote([], { node: ['--import', REFUSE_DISCORD], env: { DISCORD_TOKEN: 'x', ...env } });
    expect(start({})).toMatchObject({ status: 1, stdout: '', stderr: calm });
    const { status, stderr } = start({ LOG_LEVEL: 'debug' });
    expect(status).toBe(1);
    expect(stderr.startsWith(`${calm}Error: discord.js was loaded\n`)).toBe(true);
    expect(stderr).toMatch(/^ {4}at /mu);
  });

  it('a file name with control characters steers no terminal', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
    writeFileSync(join(folder, 'a\u001b[2Jb.txt'), '');
    writeFileSync(join(folder, 'c\u202Ed.txt'), '');
    try {
      const { status, stderr } = footnote(['articles', '--seeds', folder]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^a\uFFFD\[2Jb\.txt: [^\n]+\nc\uFFFDd\.txt: [^\n]+$/mu);
      expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('SIGINT ends a chat on a pipe at once, without a word', async () => {
    const child = spawn(process.execPath, [MAIN, 'chat'], { env: { ...process.env, SEEDS_DIR: '' } });
    const stderr = text(child.stderr);
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await closed).toEqual([null, 'SIGINT']);
    expect(await stderr).toBe('');
  });

  it('the end of its input ends a chat with status 0, also in a line without an end', () => {
    expect(footnote(['chat'])).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = footnote(['chat'], { input: 'Who wrote this article?' });
    expect(status).toBe(0);
    expect(stdout).toContain('News Desk World');
  });
});
