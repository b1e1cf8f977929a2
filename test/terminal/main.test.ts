import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js');

// A module hook that fails the run as soon as discord.js is asked for.
const REFUSE_DISCORD = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module';
   register('data:text/javascript,' + encodeURIComponent(\`export async function resolve(name, context, next) {
     if (name === 'discord.js') throw new Error('discord.js was loaded');
     return next(name, context);
   }\`));`,
)}`;

function footnote(argv: readonly string[], { input = '', node = [] as string[], env = {} } = {}) {
  const { DISCORD_TOKEN: _, SEEDS_DIR: __, ...inherited } = process.env;
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

  it('without a token it is a chat, and does not load discord.js', () => {
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

  it('with a token it is the bot: the hook sees discord.js', () => {
    const { status, stderr } = footnote([], {
      node: ['--import', REFUSE_DISCORD],
      env: { DISCORD_TOKEN: 'x' },
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('discord.js was loaded');
  });
});
