import { describe, expect, it } from 'vitest';
import { articleOf } from '../seed.js';
import { DATABASES, storeOf } from './databases.js';

const SERVER = 'server/200000000000000001';
const OTHER = 'server/200000000000000002';
const ANN = '300000000000000001';
const AT = new Date('2026-03-04T10:00:00Z');
const bridge = articleOf('x', 'Old bridge closed', 'The bridge was closed on Monday.');
const held = { article: bridge, leftOut: ['picture'], by: ANN, at: AT };

describe.each(DATABASES)('an article that waits to be kept, in %s', (_, make) => {
  it('is there for who added it alone, with what was left out, until it is kept', async () => {
    const store = await storeOf(await make());
    const token = await store.hold(SERVER, { ...held, message: '77' });
    expect(await store.heldBy(SERVER, { by: '1', token })).toBeUndefined();
    expect(await store.heldBy(OTHER, { by: ANN, token })).toBeUndefined();
    const waiting = await store.heldBy(SERVER, { by: ANN, token });
    expect(waiting).toMatchObject({ leftOut: ['picture'], by: ANN, at: AT, message: '77' });
    expect(waiting?.article.paragraphs).toHaveLength(1);
    expect((await store.libraryOf(SERVER))?.articles).toEqual([]);
    const kept = await store.keepHeld(SERVER, { by: ANN, token }, ['OLD-bridge-closed']);
    expect(kept?.id).toBe('old-bridge-closed-2');
    expect(await store.keepHeld(SERVER, { by: ANN, token }, [])).toBeUndefined();
    const library = await store.libraryOf(SERVER);
    expect(library?.articles.map(({ id }) => id)).toEqual(['old-bridge-closed-2']);
    expect(library?.channels.get('77')).toBe('old-bridge-closed-2');
    expect(await store.adderOf(SERVER, 'old-bridge-closed-2')).toBe(ANN);
  });

  it('takes the place of the one that the same address gave before', async () => {
    const store = await storeOf(await make());
    const keep = async (headline: string) => {
      const article = { ...bridge, headline, url: 'https://example.org/bridge' };
      const token = await store.hold(SERVER, { ...held, article });
      return (await store.keepHeld(SERVER, { by: ANN, token }, []))?.id;
    };
    expect(await keep('Старый мост закрыт')).toBe('старый-мост-закрыт');
    expect(await keep('Old bridge opens')).toBe('старый-мост-закрыт');
    expect((await store.libraryOf(SERVER))?.articles).toMatchObject([{ headline: 'Old bridge opens' }]);
  });

  it('makes room for newer ones of the same person, and goes after its time, and with its server', async () => {
    const store = await storeOf(await make());
    const tokens: string[] = [];
    for (let minute = 0; minute < 6; minute++) {
      tokens.push(await store.hold(SERVER, { ...held, at: new Date(AT.getTime() + minute * 60_000) }));
    }
    const others = await store.hold(SERVER, { ...held, by: '2' });
    const waiting = async () => {
      const all = await Promise.all(tokens.map((token) => store.heldBy(SERVER, { by: ANN, token })));
      return all.map((each) => each !== undefined);
    };
    expect(await waiting()).toEqual([false, true, true, true, true, true]);
    await store.dropHeldBefore(new Date(AT.getTime() + 3 * 60_000));
    expect(await waiting()).toEqual([false, false, false, true, true, true]);
    expect(await store.heldBy(SERVER, { by: '2', token: others })).toBeUndefined();
    await store.dropHeld(SERVER, { by: ANN, token: tokens[4] ?? '' });
    expect(await waiting()).toEqual([false, false, false, true, false, true]);
    await store.forget(SERVER);
    expect(await waiting()).toEqual(Array(6).fill(false));
  });
});
