import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { articleOf, seed } from '../seed.js';
import { DATABASES, storeOf } from './databases.js';

const SERVER = 'server/200000000000000001';
const OTHER = 'server/200000000000000002';
const PERSON = 'user/200000000000000001';
const BY = { by: '300000000000000001', at: new Date('2026-03-04T10:00:00Z') };

const bridge = articleOf(
  'bridge',
  'Old bridge closed',
  'The bridge was closed on Monday.',
  'It is 80 years old.',
);

/** An article without the getters of its paragraphs. */
const plain = (article: Article | undefined) =>
  structuredClone({ ...article, paragraphs: article?.paragraphs.map((paragraph) => ({ ...paragraph })) });

describe.each(DATABASES)('what is kept in %s', (_, make) => {
  it('is nothing of an owner who has added nothing', async () => {
    const store = await storeOf(await make());
    expect(await store.libraryOf(SERVER)).toBeUndefined();
    expect(await store.revisionOf(SERVER)).toBeUndefined();
    expect(await store.gapsOf(SERVER)).toEqual([]);
    expect(await store.settingsOf(SERVER)).toEqual(new Map());
    expect(await store.removeArticle(OTHER, 'bridge')).toBe(false);
    await store.forget(SERVER);
  });

  it('is an article to its last character, with its paragraphs and sentences', async () => {
    const env = await make();
    const store = await storeOf(env);
    await store.addArticle(SERVER, seed, BY);
    await store.addArticle(SERVER, bridge, BY);
    const kept = await (await storeOf(env)).libraryOf(SERVER);
    expect(kept?.articles.map(({ id }) => id)).toEqual([bridge.id, seed.id]);
    expect(kept?.articles.map(plain)).toEqual([plain(bridge), plain(seed)]);
  });

  it('is the later one of two articles of one id', async () => {
    const store = await storeOf(await make());
    await store.addArticle(SERVER, bridge, BY);
    const open = articleOf('bridge', 'Old bridge open', 'The bridge was opened again.');
    await store.addArticle(SERVER, open, { ...BY, by: '300000000000000002' });
    expect((await store.libraryOf(SERVER))?.articles.map(plain)).toEqual([plain(open)]);
    expect(await store.adderOf(SERVER, 'bridge')).toBe('300000000000000002');
  });

  it('is apart for each server, and for a person of the same id', async () => {
    const store = await storeOf(await make());
    await store.addArticle(SERVER, bridge, BY);
    await store.chooseForChannel(PERSON, '1', 'bridge');
    expect((await store.libraryOf(PERSON))?.articles).toEqual([]);
    expect(await store.libraryOf(OTHER)).toBeUndefined();
  });

  it('has another revision after each change of articles or channels', async () => {
    const store = await storeOf(await make());
    const revisions = new Set<string | undefined>([undefined]);
    const changes = [
      () => store.addArticle(SERVER, bridge, BY),
      () => store.chooseForChannel(SERVER, '1', 'bridge'),
      () => store.chooseForChannel(SERVER, '1', undefined),
      () => store.removeArticle(SERVER, 'bridge'),
      async () => {
        await store.forget(SERVER);
        await store.addArticle(SERVER, bridge, BY);
      },
    ];
    for (const change of changes) {
      await change();
      const revision = await store.revisionOf(SERVER);
      expect(revisions.has(revision)).toBe(false);
      revisions.add(revision);
      expect((await store.libraryOf(SERVER))?.revision).toBe(revision);
    }
    await store.noteUnanswered(SERVER, { question: 'Why?', article: undefined, at: BY.at });
    expect(revisions).toContain(await store.revisionOf(SERVER));
  });

  it('is which article a channel is about, until that is removed', async () => {
    const store = await storeOf(await make());
    await store.addArticle(SERVER, bridge, BY);
    await store.chooseForChannel(SERVER, '1', seed.id);
    await store.chooseForChannel(SERVER, '1', 'bridge');
    await store.chooseForChannel(SERVER, '2', seed.id);
    expect((await store.libraryOf(SERVER))?.channels).toEqual(
      new Map([
        ['1', 'bridge'],
        ['2', seed.id],
      ]),
    );
    expect(await store.removeArticle(SERVER, 'bridge')).toBe(true);
    const kept = await store.libraryOf(SERVER);
    expect(kept?.channels).toEqual(new Map([['2', seed.id]]));
    expect(kept?.articles).toEqual([]);
  });

  it('is who added an article, until that is forgotten', async () => {
    const store = await storeOf(await make());
    await store.addArticle(SERVER, bridge, BY);
    await store.addArticle(SERVER, seed, { ...BY, at: new Date('2026-03-05T10:00:00Z') });
    await store.forgetAdders(new Date('2026-03-05T00:00:00Z'));
    expect(await store.adderOf(SERVER, 'bridge')).toBeUndefined();
    expect(await store.adderOf(SERVER, seed.id)).toBe(BY.by);
    expect((await store.libraryOf(SERVER))?.articles).toHaveLength(2);
  });

  it('is what was set', async () => {
    const store = await storeOf(await make());
    await store.set(SERVER, 'length', 'short');
    await store.set(SERVER, 'length', 'long');
    await store.set(SERVER, 'other', 'x');
    await store.set(SERVER, 'other', undefined);
    expect(await store.settingsOf(SERVER)).toEqual(new Map([['length', 'long']]));
  });

  it('is all or nothing of what happens at once', async () => {
    const store = await storeOf(await make());
    const ids = Array.from({ length: 12 }, (_, number) => `bridge-${10 + number}`);
    await Promise.all(ids.map((id) => store.addArticle(SERVER, { ...bridge, id }, BY)));
    expect((await store.libraryOf(SERVER))?.articles.map(({ id }) => id)).toEqual(ids);
  });

  it('is nothing more of a server that was forgotten, and all of the others', async () => {
    const store = await storeOf(await make());
    for (const owner of [SERVER, OTHER] as const) {
      await store.addArticle(owner, bridge, BY);
      await store.chooseForChannel(owner, '1', 'bridge');
      await store.set(owner, 'length', 'short');
      await store.noteUnanswered(owner, { question: 'Why?', article: 'bridge', at: BY.at });
    }
    await store.forget(SERVER);
    expect(await store.libraryOf(SERVER)).toBeUndefined();
    expect(await store.gapsOf(SERVER)).toEqual([]);
    expect(await store.settingsOf(SERVER)).toEqual(new Map());
    expect((await store.libraryOf(OTHER))?.articles).toHaveLength(1);
    expect((await store.libraryOf(OTHER))?.channels.size).toBe(1);
    expect(await store.gapsOf(OTHER)).toHaveLength(1);
    expect((await store.settingsOf(OTHER)).size).toBe(1);
  });
});
