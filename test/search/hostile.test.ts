import { expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { timeline } from '../../src/dates/timeline.js';
import { summarize } from '../../src/digest/digest.js';
import { ask } from '../../src/search/ask.js';
import { seedLibrary } from '../seed.js';

const UNITS = [
  'what ',
  'a',
  '9',
  '1,',
  'how many ',
  '“',
  'US$',
  'Aa ',
  'because ',
  'five ',
  'post ',
  '.',
  'ab',
  '3 pm ',
];

// A quadratic step takes minutes at this length, the machine's load only seconds.
const BOUND_MS = 6_000;

it.each(UNITS)('a question of nothing but %j is answered at once', (unit) => {
  const started = performance.now();
  ask(seedLibrary, unit.repeat(100_000 / unit.length));
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
});

it.each(UNITS)('an article of nothing but %j is read, asked, summed up and dated', (unit) => {
  const text = `Head\n\nThe story begins here and goes on.\n\n${unit.repeat(60_000 / unit.length)} end.`;
  const article = parseArticle(text, 'hostile');
  const started = performance.now();
  const { passages } = ask(libraryOf([article]), 'What is the end of the story?');
  for (const { start, end, quote } of passages) expect(article.text.slice(start, end)).toBe(quote);
  summarize(article);
  timeline(article);
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
});
