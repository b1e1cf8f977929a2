import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import type { Answer } from '../../src/search/answer.js';
import { ask } from '../../src/search/ask.js';
import { recentAnswer } from '../../src/search/recent-answers.js';

const harbour = parseArticle(
  'Harbour bridge closed\n\nThe bridge was closed on Monday for repairs.\n',
  'harbour',
);
const other = parseArticle('Ferry sold\n\nThe ferry was sold to a company from Bergen.\n', 'ferry');

function answerTo(question: string): Answer {
  return { question, grade: 'absent', confidence: 0, fact: null, missing: [], passages: [] };
}

describe('recent answers', () => {
  const scope = { article: undefined, meaning: undefined };

  test('are found once', () => {
    const library = libraryOf([harbour]);
    const first = recentAnswer(library, scope, 'a', () => answerTo('a'));
    expect(recentAnswer(library, scope, 'a', () => expect.fail('it was looked for again'))).toBe(first);
  });

  test('are those of one library and one article', () => {
    const library = libraryOf([harbour, other]);
    const all = recentAnswer(library, scope, 'a', () => answerTo('a'));
    const one = recentAnswer(library, { ...scope, article: other }, 'a', () => answerTo('a'));
    const elsewhere = recentAnswer(libraryOf([harbour]), scope, 'a', () => answerTo('a'));
    expect(new Set([all, one, elsewhere]).size).toBe(3);
  });

  test('are forgotten when 500 others were asked since', () => {
    const library = libraryOf([harbour]);
    const first = recentAnswer(library, scope, 'first', () => answerTo('first'));
    for (let at = 0; at < 499; at += 1) recentAnswer(library, scope, `${at}`, () => answerTo(`${at}`));
    expect(recentAnswer(library, scope, 'first', () => answerTo('again'))).toBe(first);
    for (let at = 500; at < 1000; at += 1) recentAnswer(library, scope, `${at}`, () => answerTo(`${at}`));
    expect(recentAnswer(library, scope, 'first', () => answerTo('again'))).not.toBe(first);
  });

  test('of a question are the same as new ones, and told apart by all that they depend on', () => {
    const library = libraryOf([harbour, other]);
    const question = 'When was the bridge closed?';
    const kept = ask(library, question);
    expect(ask(library, question)).toBe(kept);
    expect(ask(libraryOf([harbour, other]), question)).toEqual(kept);
    expect(ask(library, question, { limit: 1 }).passages).toHaveLength(1);
    expect(ask(library, question, { explain: true }).why).toBeDefined();
    expect(ask(library, question, { article: other }).passages[0]?.article).toBe('ferry');
  });
});
