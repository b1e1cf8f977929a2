import { expect, it } from 'vitest';
import { SEED_ID } from '../seed.js';
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
  expect(await chat('/help')).toContain('/summary [length:…]');
});

it('answers a mistake with a sentence and goes on', async () => {
  const shown = await chat('/dance', '/summary huge', '/ask', 'Who wrote this article?');
  expect(shown).toContain('There is no command /dance');
  expect(shown).toContain('one of: short, medium, long');
  expect(shown).toContain('/ask needs a question.');
  expect(shown).toContain('News Desk World');
});

it.each(['/quit', '/exit'])('%s leaves', async (leave) => {
  expect(await chat(leave, 'Who wrote this article?')).not.toContain('News Desk World');
});
