import { PassThrough, Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { chat as startChat } from '../../src/terminal/chat.js';
import { SEED_ID, seedLibrary } from '../seed.js';
import { run } from './run.js';

const chat = async (...lines: string[]) => (await run(['chat'], { input: `${lines.join('\n')}\n` })).stdout;

it('says how to become a bot, then answers line by line', async () => {
  const shown = await chat(
    'What rights does the Union Treaty grant?',
    '',
    'What is the population of Belarus?',
  );
  expect(shown.split('\n')[0]).toContain('DISCORD_TOKEN');
  expect(shown).toContain('¶5 · ');
  expect(shown).toContain('The article does not tell.');
});

it('knows the commands as Discord does', async () => {
  expect((await chat('/summary short')).match(/│ /g)).toHaveLength(3);
  expect((await chat('/summary length:short')).match(/│ /g)).toHaveLength(3);
  expect((await chat(`/timeline article:${SEED_ID}`)).match(/│ /g)).toHaveLength(14);
  expect(await chat('/ask What rights does the Union Treaty grant?')).toContain('¶5 · ');
  expect((await chat('/Summary 2')).match(/│ /g)).toHaveLength(2);
  expect(await chat('help')).toContain('/summary [length:short|medium|long] [sentences:1–40] [article:…]');
});

it('answers a mistake with a sentence and goes on', async () => {
  const shown = await chat('/dance', '/summary huge', '/ask', 'Who wrote this article?');
  expect(shown).toContain('There is no command /dance');
  expect(shown).toContain('“huge” fits no option of /summary');
  expect(shown).toContain('/ask needs a question.');
  expect(shown).toContain('News Desk World');
});

it.each(['/quit', 'exit'])('%s leaves', async (leave) => {
  expect(await chat(leave, 'Who wrote this article?')).not.toContain('News Desk World');
});

it('does not repeat the question as a heading, and answers thanks in a line', async () => {
  const question = 'What rights does the Union Treaty grant?';
  expect(await chat(question)).not.toContain(question);
  expect(await chat(`/ask ${question}`)).not.toContain(question);
  expect((await run(['ask', question])).stdout.split('\n')[0]).toBe(question);
  expect(await chat('/summary')).toContain('PUTIN SAYS\n2 July 2022');
  expect(await chat('thanks')).toMatch(/\n\nYou are welcome\.\n\n$/);
});

/** A chat on a terminal of these widths, one after the other, a line asked at each; without cursor movements. */
async function chatOn(widths: readonly number[], line: string): Promise<string[]> {
  const answers: string[] = [];
  let shown = '';
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: widths[0] ?? 80 });
  stdout.on('data', (chunk) => {
    shown += String(chunk);
  });
  const prompted = async () => {
    while (!shown.endsWith('> \u001b[3G')) await new Promise((resolve) => stdout.once('data', resolve));
    answers.push(stripVTControlCharacters(shown));
    shown = '';
  };
  async function* typing() {
    await prompted();
    for (const columns of widths) {
      stdout.columns = columns;
      yield `${line}\n`;
      await prompted();
    }
  }
  const stdin = Readable.from(typing());
  await startChat({ library: seedLibrary }, undefined, {
    stdin,
    stdout,
    stderr: new PassThrough(),
    env: { NO_COLOR: '1' },
  });
  return answers;
}

it('keeps to the width that the terminal has at each answer; 0 columns mean that it does not know', async () => {
  const [greeting, ...answers] = await chatOn([40, 90, 60, 0], '/summary');
  const widest = (text = '') => Math.max(...text.split('\n').map(({ length }) => length));
  expect(greeting).toContain('DISCORD_TOKEN');
  expect(widest(greeting)).toBeLessThanOrEqual(40);
  for (const [at, width] of [40, 90, 60, 80].entries()) {
    expect(widest(answers[at])).toBeLessThanOrEqual(width);
    // Some line of several sentences nearly fills it.
    expect(widest(answers[at])).toBeGreaterThan(width - 10);
  }
});
