import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentencesOf } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { indexOf } from '../../src/search/article-index.js';
import { ask } from '../../src/search/ask.js';
import { keepReadings, parserKnowing } from '../../src/search/readings.js';

const TEXT = `---
headline: Ferry returns to Odde
published: 2021-03-09
source: Fjord Post
---

The ferry to Odde sails again from 12 March 2021, its captain Anna Berg said on Tuesday. Repairs took nine months.

They cost 4.2 million crowns, a third of which the town of Odde pays because “nobody else would”, Berg said.`;
const QUESTIONS = [
  'When does the ferry sail?',
  'What did the repairs cost?',
  'Who is the captain?',
  'Why Odde?',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-readings-'));
  keepReadings(folder, [parseArticle(TEXT, 'ferry')]);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('an article that was kept is the one that is parsed, with all that is found in its sentences', () => {
  const taken = parserKnowing(folder)(Buffer.from(TEXT), 'ferry');
  const parsed = parseArticle(TEXT, 'ferry');
  expect(taken).toEqual({ ...parsed, paragraphs: parsed.paragraphs.map((paragraph) => ({ ...paragraph })) });
  const [known, found] = [taken, parsed].map((article) => indexOf(article).profiles);
  expect(sentencesOf(taken)).toHaveLength(3);
  expect(known?.map(({ tokens }) => tokens)).toEqual(found?.map(({ tokens }) => tokens));
  expect(known?.map(({ spans }) => spans)).toEqual(found?.map(({ spans }) => spans));
  for (const type of ['date', 'money', 'person', 'quotation'] as const)
    expect(known?.map((profile) => profile.spansOf(type))).toEqual(
      found?.map((profile) => profile.spansOf(type)),
    );
  for (const question of QUESTIONS)
    expect(ask(libraryOf([taken]), question)).toEqual(ask(libraryOf([parsed]), question));
});

it('of another text under the same name, nothing is taken', () => {
  const changed = TEXT.replace('nine months', 'ten months');
  const taken = parserKnowing(folder)(changed, 'ferry');
  expect(taken.text).toBe(changed);
  expect(ask(libraryOf([taken]), 'How long did repairs take?').passages[0]?.quote).toContain('ten months');
});

it('what is damaged or was never kept is parsed', () => {
  truncateSync(join(folder, 'ferry.reading'), 100);
  for (const id of ['ferry', 'boat'])
    expect(parserKnowing(folder)(TEXT, id)).toMatchObject({ id, text: TEXT });
});
