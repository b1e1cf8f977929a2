import { describe, expect, it } from 'vitest';
import { DATABASES, storeOf } from './databases.js';

const SERVER = 'server/200000000000000001';
const day = (number: number) => new Date(Date.UTC(2026, 2, number));

describe.each(DATABASES)('questions without an answer, in %s', (_, make) => {
  it('are counted, however they are written, those asked most first', async () => {
    const store = await storeOf(await make());
    const ask = (question: string, on: number, article?: string) =>
      store.noteUnanswered(SERVER, { question, article, at: day(on) });
    await ask('Who pays?', 1);
    await ask('Where is it?', 2, 'bridge');
    await ask('who pays', 3);
    await ask('Who pays?', 4, 'bridge');
    expect(await store.gapsOf(SERVER)).toEqual([
      { question: 'Who pays?', count: 2, article: undefined, at: day(3) },
      { question: 'Who pays?', count: 1, article: 'bridge', at: day(4) },
      { question: 'Where is it?', count: 1, article: 'bridge', at: day(2) },
    ]);
  });

  it('hold nobody’s id, and nothing that is no word', async () => {
    const store = await storeOf(await make());
    for (const question of ['<@123456789012345678> <@!123456789012345678> who\0 pays?', ' ?! ', '<@1>'])
      await store.noteUnanswered(SERVER, { question, article: undefined, at: day(1) });
    expect((await store.gapsOf(SERVER)).map(({ question }) => question)).toEqual(['who pays?']);
  });

  it('go with the article that they were about', async () => {
    const store = await storeOf(await make());
    await store.noteUnanswered(SERVER, { question: 'Who pays?', article: 'bridge', at: day(1) });
    await store.removeArticle(SERVER, 'bridge');
    expect(await store.gapsOf(SERVER)).toEqual([]);
  });

  it('are at most 500; the one asked least and longest ago makes room for a new one', async () => {
    const store = await storeOf(await make());
    const note = (number: number) =>
      store.noteUnanswered(SERVER, { question: `Question ${number}`, article: undefined, at: day(number) });
    for (let number = 1; number <= 500; number += 1) await note(number);
    await note(1);
    await note(501);
    const questions = (await store.gapsOf(SERVER)).map(({ question }) => question);
    expect(questions).toHaveLength(500);
    expect(questions).toEqual(expect.arrayContaining(['Question 1', 'Question 501']));
    expect(questions).not.toContain('Question 2');
  });
});
