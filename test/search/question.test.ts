import { describe, expect, test } from 'vitest';
import { analyzeQuestion } from '../../src/search/question.js';

function wordsOf(question: string): string[] {
  return analyzeQuestion(question).terms.map(({ token }) => token.text);
}

describe('the content words of a question', () => {
  test.each([
    ['When is the ferry going to sail again?', ['ferry', 'sail']],
    ['What used to stand at the harbour?', ['stand', 'harbour']],
    ['Who is supposed to pay?', ['pay']],
    ['How many people are able to swim?', ['people', 'swim']],
    ['Is he going to Bergen?', ['going', 'Bergen']],
    ['What is the old tug used for?', ['old', 'tug', 'used']],
    ['What kind of ship is it?', ['ship']],
  ])('%s', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  test('count once', () => {
    expect(wordsOf('A ferry, which ferry, the ferries?')).toEqual(['ferry']);
  });
});

describe('the words that ask', () => {
  test.each([
    ['When is the ferry going to sail again?', ['When']],
    ['For how many years has it sailed, and why?', ['how many', 'why']],
    ['name of the captain', []],
    ['Who knows who knows who knows?', ['Who', 'who']],
  ])('%s', (question, words) => {
    expect(analyzeQuestion(question).asking.map(({ start, end }) => question.slice(start, end))).toEqual(
      words,
    );
  });
});
