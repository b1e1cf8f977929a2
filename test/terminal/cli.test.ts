import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { SEED_ID, SEEDS, seed } from '../seed.js';
import { run } from './run.js';

const json = async (...argv: string[]) => JSON.parse((await run([...argv, '--json'])).stdout) as unknown;

describe('for people', () => {
  it('ask prints the sentence and its place', async () => {
    const { stdout } = await run(['ask', 'What rights does the Union Treaty grant?']);
    expect(stdout).toContain('│ The Union Treaty preserves the independence of each state while granting');
    expect(stdout).toContain('¶5 · ');
    expect(stdout).not.toContain('\u001b');
  });

  it('on a terminal lines keep to its width, and NO_COLOR is respected', async () => {
    const { stdout } = await run(['summary'], { columns: 60, env: { NO_COLOR: '1' } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout).not.toContain('\u001b');
    expect((await run(['summary'], { columns: 60 })).stdout).toContain('\u001b[1m');
    expect((await run(['summary'], { columns: 0 })).stdout).toBe(
      (await run(['summary'], { columns: 80 })).stdout,
    );
  });

  it('dates and articles', async () => {
    expect((await run(['dates'], { input: 'It closed on 2 July 2022.' })).stdout).toBe(
      'DATE\t2022-07-02\t2 July 2022\n',
    );
    expect((await run(['articles'])).stdout).toContain(`${SEED_ID}\n    ${seed.headline} · 2 July 2022`);
  });

  it('articles shows byline and url where there are any', async () => {
    expect((await run(['articles'])).stdout).toMatch(/ · 18 paragraphs\n {4}by News Desk World\n$/);
    const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
    const url = 'https://example.org/bridge';
    writeFileSync(
      join(folder, 'a.txt'),
      `---\nbyline: Jane Roe\nurl: ${url}\n---\nOld bridge\n\nIt closed.\n`,
    );
    writeFileSync(join(folder, 'b.txt'), '---\nheadline: New bridge\n---\nIt opened.\n');
    try {
      const { stdout } = await run(['articles', '--seeds', folder]);
      expect(stdout).toBe(
        `a\n    Old bridge · 1 paragraph\n    by Jane Roe · ${url}\nb\n    New bridge · 1 paragraph\n`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('a SEEDS_DIR of blanks counts as not set', async () => {
    expect((await run(['articles'], { env: { SEEDS_DIR: ' ' } })).stdout).toContain(SEED_ID);
  });

  it('a folder that does not exist is named', async () => {
    await expect(run(['articles', '--seeds', '/no/such/folder'])).rejects.toThrow(UserError);
    await expect(run(['articles', '--seeds', '/no/such/folder'])).rejects.toThrow('/no/such/folder');
  });
});

describe('--json', () => {
  it('ask', async () => {
    const answer = await json('ask', 'What rights does the Union Treaty grant?');
    expect(answer).toEqual({
      question: 'What rights does the Union Treaty grant?',
      grade: 'answered',
      confidence: expect.any(Number),
      fact: null,
      missing: [],
      passages: expect.arrayContaining([
        {
          article: SEED_ID,
          paragraph: 5,
          start: expect.any(Number),
          end: expect.any(Number),
          quote: expect.stringMatching(/^The Union Treaty preserves .* citizenship\.$/),
          score: expect.any(Number),
          answer: null,
        },
      ]),
    });
  });

  it('ask about the article itself', async () => {
    expect(await json('ask', 'Who wrote this article?')).toMatchObject({
      grade: 'answered',
      fact: { field: 'byline', value: 'News Desk World', text: 'Its byline is “News Desk World”.' },
      passages: [],
    });
  });

  it('summary', async () => {
    const digest = (await json('summary', '--sentences', '2')) as { sentences: object[] };
    expect(Object.keys(digest)).toEqual(['article', 'sentences']);
    expect(digest.sentences.map((sentence) => Object.keys(sentence))).toEqual(
      Array(2).fill(['paragraph', 'start', 'end', 'quote']),
    );
  });

  it('timeline', async () => {
    const shown = (await json('timeline')) as { entries: { value: string }[] };
    expect(shown).toMatchObject({ article: SEED_ID, published: '2022-07-02' });
    expect(shown.entries).toHaveLength(14);
    expect(shown.entries[0]).toEqual({
      value: '1991',
      precision: 'year',
      text: '1991',
      paragraph: 9,
      start: expect.any(Number),
      end: expect.any(Number),
      sentence: {
        start: expect.any(Number),
        end: expect.any(Number),
        text: expect.stringMatching(/in 1991\.$/),
      },
      certainty: 'stated',
      basis: null,
    });
  });

  it('dates', async () => {
    const { stdout } = await run(['dates', '--json', '--published', '2022-07-02'], {
      input: 'It rained yesterday.',
    });
    expect(JSON.parse(stdout)).toEqual({
      timexes: [{ start: 10, end: 19, text: 'yesterday', type: 'DATE', value: '2022-07-01' }],
    });
  });

  it('articles', async () => {
    const [article] = (await json('articles')) as {
      paragraphs: { start: number; end: number; text: string }[];
    }[];
    expect(article).toMatchObject({
      id: SEED_ID,
      headline: seed.headline,
      byline: 'News Desk World',
      published: '2022-07-02',
      source: 'INDEPENDENT PRESS AND NEWS AGENCIES',
      url: null,
    });
    expect(article?.paragraphs).toHaveLength(18);
    for (const { start, end, text } of article?.paragraphs ?? [])
      expect(seed.text.slice(start, end)).toBe(text);
  });
});

describe('--batch', () => {
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
    );
    expect(answers).toMatchObject([
      { id: 1, grade: 'answered', passages: [{ paragraph: 5 }, {}, {}, {}, {}] },
      { id: null, error: 'The line is not JSON.' },
      { id: null, error: expect.stringContaining('“id”') },
      { id: 'b', error: '“question” must be a text with at least one character' },
      { id: 'c', error: expect.stringContaining('no article “nowhere”') },
      { id: 'd', fact: { field: 'byline' } },
    ]);
  });

  it('summary', async () => {
    const digests = await batch(
      ['summary'],
      { id: 1, article: SEED_ID, sentences: 1 },
      { id: 2 },
      { id: 3, length: 'short', mood: 'calm' },
      { id: 4, length: 'long', sentences: 2, article: null },
    );
    expect(digests.map(({ id, sentences }) => [id, (sentences as object[]).length])).toEqual([
      [1, 1],
      [2, 5],
      [3, 3],
      [4, 2],
    ]);
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
});
