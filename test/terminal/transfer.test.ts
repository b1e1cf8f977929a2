import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.js';
import { articleOf, seed } from '../seed.js';
import { DATABASES, storeOf, temporaryFolder } from '../store/databases.js';
import { run } from './run.js';

const SERVER = 'server/200000000000000001';
const PERSON = 'user/300000000000000001';
const BY = { by: '300000000000000002', at: new Date('2026-03-04T10:00:00Z') };
const bridge = articleOf('bridge', 'Old bridge closed', 'The bridge was closed on Monday – “at\u2028last”.');

/** As of a PDF: what it holds would be left out of a text. */
const wall = composeArticle(
  {
    ...{ headline: 'Harbour wall mended', published: '2026-03-04', url: 'https://example.org/wall.pdf' },
    paragraphs: ['The wall was mended.', 'Share this article', 'By Ellen Voss', 'Forty people helped.'],
    pages: [1, 1, 2, 3],
  },
  'wall',
);

/** An environment with one of everything that is kept. */
async function filled(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const store = await storeOf(env);
  await store.addArticle(SERVER, seed, BY);
  await store.addArticle(SERVER, bridge, BY);
  await store.addArticle(PERSON, bridge, BY);
  await store.addArticle(PERSON, wall, BY);
  await store.chooseForChannel(SERVER, '1', 'bridge');
  await store.set(SERVER, 'length', 'short');
  for (const article of ['bridge', undefined, undefined])
    await store.noteUnanswered(SERVER, { question: 'Who pays?', article, at: BY.at });
  return env;
}

describe.each(DATABASES)('footnote export and import from %s', (_, makeFrom) => {
  it.each(DATABASES)(
    'to %s moves all that is kept but who added it; twice is as once',
    async (_name, makeTo) => {
      const from = await filled(await makeFrom());
      const { stdout, stderr } = await run(['export'], { env: from });
      expect(stderr).toBe('8 lines written.\n');
      expect(stdout).not.toContain(BY.by);
      const to = await makeTo();
      for (const _time of [1, 2])
        expect((await run(['import'], { env: to, input: stdout })).stderr).toBe('8 lines kept.\n');
      expect((await run(['export'], { env: to })).stdout).toBe(stdout);
      const store = await storeOf(to);
      const { revision, ...library } = (await store.libraryOf(SERVER)) ?? {};
      const { revision: before, ...original } = (await (await storeOf(from)).libraryOf(SERVER)) ?? {};
      expect(JSON.stringify(library)).toBe(JSON.stringify(original));
      expect(revision).not.toBe(before);
      const moved = (await store.libraryOf(PERSON))?.articles.find(({ id }) => id === wall.id);
      expect(JSON.stringify(moved)).toBe(JSON.stringify(wall));
      expect(moved?.paragraphs.map(({ page }) => page)).toEqual([1, 1, 2, 3]);
      expect(await store.adderOf(SERVER, 'bridge')).toBeUndefined();
      expect((await store.gapsOf(SERVER)).map(({ count }) => count)).toEqual([2, 1]);
    },
  );
});

describe('footnote import', () => {
  const channel = JSON.stringify({ table: 'channels', owner: SERVER, channel: '1', article: 'bridge' });
  const article = {
    ...{
      table: 'articles',
      owner: SERVER,
      id: 'a',
      text: 'One.\n\nTwo.',
      headline: 'A',
      byline: null,
      published: null,
    },
    ...{
      source: null,
      url: null,
      parse_version: 1,
      parsed: '{"paragraphs":[[0,4],[6,10]]}',
      added_at: '2026-03-04T10:00:00Z',
    },
  };

  const parsedAs = (spans: string) => JSON.stringify({ ...article, parsed: `{"paragraphs":${spans}}` });

  it.each([
    ['no JSON', 'x', 'it is no JSON'],
    ['no table', '{}', '“table” '],
    [
      'an owner of another kind',
      channel.replace('server/', 'planet/'),
      '“owner” must be server/ID or user/ID',
    ],
    ['no link', JSON.stringify({ ...article, url: 'javascript:alert(1)' }), '“url” must be a link'],
    ['no day', JSON.stringify({ ...article, published: '2026-02-30' }), '“published” must be a day'],
    ['a zero in a text', JSON.stringify({ ...article, headline: 'A\0' }), '“headline” must be a text'],
    ['a paragraph beyond the text', parsedAs('[[0,4],[6,11]]'), '“parsed” must tell'],
    ['paragraphs that overlap', parsedAs('[[0,4],[3,10]]'), '“parsed” must tell'],
    ['an empty paragraph', parsedAs('[[4,4]]'), '“parsed” must tell'],
    ['no paragraph', parsedAs('[]'), '“parsed” must tell'],
    ['half a character', parsedAs('[[0.5,4]]'), '“parsed” must tell'],
  ])('names the line that holds %s; those before it are kept', async (_, line, reason) => {
    const env = { DATA_DIR: temporaryFolder() };
    const input = `${channel}\n\n${line}\n${JSON.stringify(article)}\n`;
    await expect(run(['import'], { env, input })).rejects.toThrow(`Line 3 cannot be kept: ${reason}`);
    const kept = await (await storeOf(env)).libraryOf(SERVER);
    expect(kept?.channels).toEqual(new Map([['1', 'bridge']]));
    expect(kept?.articles).toEqual([]);
  });

  it('takes what a later version wrote: its paragraphs are those that were kept, never read anew', async () => {
    const env = { DATA_DIR: temporaryFolder() };
    const parsed = '{"paragraphs":[[0,4,3,"more"],[6,10,4,"more"]],"more":1}';
    const later = { ...article, text: 'One.\n\nBy I.\n\nTwo.', parse_version: 9, parsed };
    await run(['import'], { env, input: JSON.stringify(later) });
    const [kept] = (await (await storeOf(env)).libraryOf(SERVER))?.articles ?? [];
    expect(kept?.paragraphs.map(({ start, end, page }) => [start, end, page])).toEqual([
      [0, 4, 3],
      [6, 10, 4],
    ]);
  });

  it('needs to be told where to keep', async () => {
    await expect(run(['import'])).rejects.toThrow('set DATA_DIR or DATABASE_URL');
    await expect(run(['export'])).rejects.toThrow('set DATA_DIR or DATABASE_URL');
  });
});

it('footnote export makes no folder of a name that is mistaken', async () => {
  const folder = join(temporaryFolder(), 'mistaken');
  await expect(run(['export'], { env: { DATA_DIR: folder } })).rejects.toThrow(
    `There is no folder ${folder}`,
  );
  expect(existsSync(folder)).toBe(false);
});
