import { expect, it } from 'vitest';
import type { Digest } from '../../src/digest/digest.js';
import type { Answer } from '../../src/search/answer.js';
import { expectSlices } from '../quotations.js';
import { SEED_ID, SEEDS } from '../seed.js';
import { run } from './run.js';

const batch = async (argv: string[], ...lines: unknown[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout } = await run([...argv, '--batch', ...(argv[0] === 'dates' ? [] : ['--seeds', SEEDS])], {
    input,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

it('ask answers in order, and a bad line does not end the run', async () => {
  const answers = await batch(
    ['ask'],
    { id: 1, question: 'What rights does the Union Treaty grant?', article: SEED_ID },
    'no json',
    '',
    { question: 'Who?' },
    { id: 'b', article: SEED_ID },
    { id: 'c', question: 'Who?', article: 'nowhere' },
    { id: 'd', question: 'Who wrote this article?' },
    { id: 'e', question: `What did NATO call Russia? ${'x'.repeat(400)}`, article: null },
  );
  expectSlices((answers[0]?.['passages'] ?? []) as Answer['passages']);
  expect(answers).toMatchObject([
    { id: 1, grade: 'answered', passages: [{ paragraph: 5 }, {}, {}, {}, {}] },
    { id: null, error: 'The line is not JSON.' },
    { id: null, error: expect.stringContaining('“id”') },
    { id: 'b', error: '“question” must be a text with at least one character' },
    { id: 'c', error: expect.stringContaining('no article “nowhere”') },
    { id: 'd', fact: { field: 'byline' } },
    { id: 'e', passages: expect.any(Array) },
  ]);
});

it('summary', async () => {
  const digests = await batch(
    ['summary'],
    { id: 1, article: SEED_ID, sentences: 1 },
    { id: 2 },
    { id: 3, length: 'short', mood: 'calm' },
    { id: 4, length: 'long', sentences: 2, article: null },
    { id: 5, sentences: 12 },
  );
  for (const { sentences } of digests) expectSlices(sentences as Digest['sentences']);
  expect(digests.map(({ id, sentences }) => [id, (sentences as object[]).length])).toEqual([
    [1, 1],
    [2, 5],
    [3, 3],
    [4, 2],
    [5, 12],
  ]);
});

it('ask tells what an answer rests on where that is asked for', async () => {
  const line = { id: 1, question: 'What rights does the Union Treaty grant?' };
  const [plain] = await batch(['ask'], line);
  const [explained] = await batch(['ask', '--explain'], line);
  expect(plain).not.toHaveProperty('why');
  expect(explained).toMatchObject({ ...plain, why: { words: [{ word: 'rights' }, {}, {}, {}] } });
});

it('what a line of summary says of the length wins over the command line', async () => {
  const input = '{"id":1,"length":"short"}\n{"id":2}\n';
  const { stdout } = await run(['summary', '--batch', '--sentences', '7'], { input });
  const digests = stdout.trim().split('\n');
  expect(digests.map((line) => (JSON.parse(line) as { sentences: object[] }).sentences.length)).toEqual([
    3, 7,
  ]);
});

it('a line that cannot be used is told in plain words', async () => {
  const questions = await batch(
    ['ask'],
    { id: 1, question: ' ' },
    { id: 2, question: 5, article: 6 },
    { id: null },
    5,
  );
  const summaries = await batch(
    ['summary'],
    { id: 1, sentences: 0 },
    { id: 2, sentences: 1.5 },
    { id: 3, sentences: '2' },
    { id: 4, length: 'huge' },
  );
  const dates = await batch(['dates'], { id: 1 }, { id: 2, text: 'x', published: 5 });
  const noId = 'The line has no “id” (text or a number).';
  expect([...questions, ...summaries, ...dates].map(({ error }) => error)).toEqual([
    '“question” must be a text with at least one character',
    '“question” must be a text with at least one character; “article” must be a text',
    noId,
    noId,
    '“sentences” must be a whole number from 1 on',
    '“sentences” must be a whole number from 1 on',
    '“sentences” must be a whole number from 1 on',
    '“length” must be one of short, medium, long',
    '“text” must be a text',
    '“published” must be a day as YYYY-MM-DD',
  ]);
});

it('dates', async () => {
  const found = await batch(
    ['dates'],
    { id: 1, text: 'It rained on Friday.', published: '2022-07-02' },
    { id: 2, text: 'It rained.', published: null },
    { id: 3, text: 'It rained.', published: 'soon' },
    { id: 4 },
  );
  expect(found).toMatchObject([
    { id: 1, timexes: [{ text: 'Friday', value: '2022-07-01' }] },
    { id: 2, timexes: [] },
    { id: 3, error: '“published” must be a day as YYYY-MM-DD' },
    { id: 4, error: expect.stringContaining('“text”') },
  ]);
});
