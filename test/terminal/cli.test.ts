import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/dates/timex.js';
import type { Digest } from '../../src/digest/digest.js';
import { UserError } from '../../src/errors.js';
import type { Answer } from '../../src/search/answer.js';
import { expectSentences, expectSlices, quotationsBehind } from '../quotations.js';
import { SEED_ID, seed } from '../seed.js';
import { run } from './run.js';

const json = async (...argv: string[]) => JSON.parse((await run([...argv, '--json'])).stdout) as unknown;

describe('for people', () => {
  it('ask prints the sentence and its place', async () => {
    const { stdout } = await run(['ask', 'What rights does the Union Treaty grant?']);
    const quotations = quotationsBehind('│', stdout);
    expect(quotations).toMatchObject([
      { quote: expect.stringMatching(/^The Union Treaty preserves /), paragraph: 5 },
    ]);
    expectSentences(quotations);
    expect(stdout).toContain('¶5 · ');
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    [['summary', '--length', 'long'], 5],
    [['timeline'], 14],
  ])('%j quotes whole sentences of the paragraphs that it names', async (argv, count) => {
    const quotations = quotationsBehind('│', (await run(argv)).stdout);
    expect(quotations).toHaveLength(count);
    expectSentences(quotations);
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

  it('FOOTNOTE_LANG may be a system’s locale, and must be a language', async () => {
    const summary = async (language: string) =>
      (await run(['summary'], { env: { FOOTNOTE_LANG: language } })).stdout;
    expect(await summary('DE')).toBe(await summary('de'));
    expect(await summary('C.UTF-8')).toBe(await summary('en'));
    expect(await summary('de_DE.UTF-8')).toBe(await summary('de'));
    await expect(run(['summary'], { env: { FOOTNOTE_LANG: 'xx' } })).rejects.toThrow(
      'FOOTNOTE_LANG is “xx”: use en, de, es, fr, pt, ru, uk, or leave it empty.',
    );
  });

  it('FOOTNOTE_LANG tells answers in another language, the article’s words as they are', async () => {
    const env = { FOOTNOTE_LANG: 'de' };
    const question = 'What rights does the Union Treaty grant?';
    const { stdout } = await run(['ask', question], { env });
    expectSentences(quotationsBehind('│', stdout));
    expect(stdout).toContain(' · 2. Juli 2022 · ');
    expect((await run(['timeline'], { env })).stdout).toMatch(/● genannt · ○ erschlossen/);
  });

  it('passage prints a whole paragraph', async () => {
    const { stdout } = await run(['passage', '7']);
    const { start, end } = seed.paragraphs[6] ?? { start: 0, end: 0 };
    expect(stdout).toContain(`│ ${seed.text.slice(start, end)}\n  ¶7\n`);
    const data = await json('passage', '7');
    expect(data).toMatchObject({ article: SEED_ID, paragraph: 7, start, end });
    expectSlices([data as { start: number; end: number; quote: string }]);
    await expect(run(['passage', 'seven'])).rejects.toThrow('The number must be a whole number from 1');
    await expect(run(['passage', '19'])).rejects.toThrow('There is no ¶19: the article has 18 paragraphs.');
  });

  it('check puts a statement beside the sentence that bears on it', async () => {
    const { stdout } = await run(['check', 'The 1997 treaty was meant to strengthen ties.']);
    expect(stdout).toContain('1997 treaty meant to strengthen ties');
    expect(stdout).toContain('¶4');
    await expect(run(['check', 'Why?'])).rejects.toThrow('That holds no statement');
    await expect(run(['check', 'It rained.', '--article', 'no'])).rejects.toThrow(
      'There is no article “no”.',
    );
  });

  it('check keeps to the article that is named, in a chat to the one that was chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
    writeFileSync(join(folder, 'a.txt'), '---\nheadline: Old bridge\n---\nThe bridge closed.\n');
    writeFileSync(join(folder, 'b.txt'), '---\nheadline: New school\n---\nThe school opened.\n');
    const seeds = ['--seeds', folder];
    try {
      const found = 'The school opened.\n  ¶1';
      expect((await run(['check', 'The school opened.', ...seeds])).stdout).toContain(found);
      const { stdout } = await run(['check', 'The school opened.', '--article', 'a', ...seeds]);
      expect(stdout).not.toContain(found);
      const input = '/check The school opened.\n/article a\n/check The school opened.\n';
      const shown = (await run(['chat', ...seeds], { input })).stdout;
      expect(shown.split(found)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
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
    const answer = (await json('ask', 'What rights does the Union Treaty grant?')) as Answer;
    expectSlices(answer.passages);
    expectSlices(answer.passages.flatMap((passage) => passage.answer ?? []));
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
          answer: answer.passages[0]?.answer,
        },
      ]),
      why: {
        kind: expect.any(String),
        fits: null,
        words: ['rights', 'Union', 'Treaty', 'grant'].map((word) => expect.objectContaining({ word })),
        groups: expect.arrayContaining([{ group: 'coverage', share: expect.any(Number) }]),
      },
    });
    const matches = answer.why?.words.flatMap(({ match }) => match ?? []) ?? [];
    expectSlices(matches);
  });

  it('ask --explain shows below the answer what it rests on', async () => {
    const { stdout } = await run(['ask', '--explain', 'What rights does the Union Treaty grant?']);
    expect(stdout).toMatch(/¶5 · .*\n\nWhy this answer\n\n¶5 was the nearest\.\nIn the sentence: “rights”/u);
  });

  it('ask with several questions', async () => {
    const asked = ['What rights does the Union Treaty grant?', 'Who wrote this article?'];
    const { further, ...first } = (await json('ask', asked.join(' '))) as Answer & { further: Answer[] };
    expect(first).toEqual(await json('ask', asked[0] ?? ''));
    expect(further).toEqual([await json('ask', asked[1] ?? '')]);
  });

  it('ask about the article itself', async () => {
    expect(await json('ask', 'Who wrote this article?')).toMatchObject({
      grade: 'answered',
      fact: { field: 'byline', value: 'News Desk World', text: 'Its byline is “News Desk World”.' },
      passages: [],
    });
  });

  it('summary', async () => {
    const digest = (await json('summary', '--sentences', '2')) as Digest;
    expectSlices(digest.sentences);
    expect(Object.keys(digest)).toEqual([
      ...['article', 'headline', 'published', 'source', 'minutes', 'sentences'],
      ...['people', 'organizations', 'places'],
    ]);
    expect(digest).toMatchObject({ article: SEED_ID, published: '2022-07-02', minutes: 2 });
    expect(digest.people[0]).toEqual({
      name: 'Alexander Lukashenko',
      paragraph: 6,
      start: expect.any(Number),
      end: expect.any(Number),
      mentions: expect.any(Number),
    });
    expect(digest.sentences.map((sentence) => Object.keys(sentence))).toEqual(
      Array(2).fill(['paragraph', 'start', 'end', 'quote', 'note', 'part']),
    );
  });

  it('timeline', async () => {
    const shown = (await json('timeline')) as Timeline;
    expectSlices(shown.entries);
    expectSlices(shown.entries.map(({ sentence }) => sentence));
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
      until: null,
      mod: null,
      clause: { start: 1628, end: 1742, text: expect.stringMatching(/^Lukashenko was .* in 1991$/) },
      verb: { start: 1639, end: 1642, text: 'was' },
      certainty: 'stated',
      basis: null,
      planned: false,
      citations: [{ paragraph: 9, start: 1628, end: 1743, text: expect.stringMatching(/in 1991\.$/) }],
    });
  });

  it('timeline of some years, and in full', async () => {
    const years = (await json('timeline', '--from', '2005', '--to', '2020')) as Timeline;
    expect(years.entries.map(({ value }) => value)).toEqual(['2005', '2014', '2020', '2020-08-20']);
    const full = (await json('timeline', '--detail', 'full')) as Timeline;
    expect(full.entries.length).toBeGreaterThan(14);
    expectSlices(full.entries.flatMap(({ clause, verb }) => (verb ? [clause, verb] : [clause])));
  });

  it('dates', async () => {
    const input = 'It rained yesterday.';
    const { stdout } = await run(['dates', '--json', '--published', '2022-07-02'], { input });
    expectSlices(JSON.parse(stdout).timexes, { text: input });
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
    expectSlices(article?.paragraphs ?? []);
  });

  it.each([
    [
      ['timeline', '--from', '2023', '--to', '2020-05'],
      '2023 is after 2020-05: the beginning and the end are turned round.',
    ],
    [['read', tmpdir()], `${tmpdir()} is a folder; name a file in it.`],
    [['ask', 'x'.repeat(301)], 'The question is 301 characters long; at most 300 are read.'],
    [['ask', 'Who?', '--article', 'y'.repeat(101)], 'The article id is 101 characters long'],
    [['summary', '--article', 'y'.repeat(101)], 'The article id is 101 characters long'],
    [['timeline', '--article', 'nowhere'], 'There is no article “nowhere”'],
  ])('checks its options as the text does: %.40j', async (argv, message) => {
    await expect(run(argv)).rejects.toThrow(message);
    await expect(run([...argv, '--json'])).rejects.toThrow(UserError);
    await expect(run([...argv, '--json'])).rejects.toThrow(message);
  });

  it('prints nothing that steers a terminal', async () => {
    const { stdout } = await run(['ask', 'Who is \u009b2J\u202E?', '--json']);
    expect(stdout).toMatch(/^[^\p{Cc}\p{Bidi_Control}]+\n$/u);
    expect(JSON.parse(stdout).question).toBe('Who is \u009b2J\u202E?');
  });
});
