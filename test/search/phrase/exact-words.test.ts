import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/article/library.js';
import { ask } from '../../../src/search/ask.js';
import { articleOf } from '../../seed.js';

function exactWordsFor(sentence: string, question: string): string | undefined {
  const library = libraryOf([articleOf('exact', 'A story', sentence)]);
  return ask(library, question).passages[0]?.answer?.text;
}

const SPOKEN = '“The old pier will not be torn down,” said the transport minister Anna Berg.';

it('what somebody said is the quotation, not the speaker', () => {
  expect(exactWordsFor(SPOKEN, 'What did the transport minister say?')).toBe(
    'The old pier will not be torn down',
  );
  expect(exactWordsFor(SPOKEN, 'Who said that the old pier will not be torn down?')).toBe('Anna Berg');
});

it('a word in quotation marks is not what was said', () => {
  const sentence = 'The minister Anna Berg called the pier “ugly” on Monday.';
  expect(exactWordsFor(sentence, 'What did the minister say on Monday?')).not.toBe('ugly');
});
