import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/article/library.js';
import { indexOf } from '../../../src/search/article-index.js';
import { ask } from '../../../src/search/ask.js';
import { exactWords } from '../../../src/search/phrase/exact-words.js';
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

it.each([
  ['The flood killed at least 23 people in Orlo.', 'How many people did the flood kill?', /^at least 23/u],
  ['The trackers weighed less than a gram.', 'How much did the trackers weigh?', /^less than a gram/u],
  ['The dog ran up to a man from Orlo.', 'Who did the dog run up to?', /^a man|^man/u],
  ['The train ran at 168 kilometres an hour.', 'How fast did the train run?', /168 kilometres an hour$/u],
  ['The club paid £6,300 a week for wages.', 'How much did the club pay for wages?', /^£6,300 a week/u],
])('a number is told with what bounds it: %s', (sentence, question, expected) => {
  expect(exactWordsFor(sentence, question)).toMatch(expected);
});

it.each([
  ['Officers found £63,000 in cash in a freezer.', '63,000 in cash', '£63,000 in cash'],
  ['Profit fell to $48.3 million.', '48.3 million', '$48.3 million'],
  ['Of the seats 48% were sold.', 'the seats 48', 'the seats 48%'],
  ['It paid £5 for the 63 boats.', 'for the 63 boats', 'for the 63 boats'],
  [
    'Norlake denies that any such promise was given.',
    'any such promise was given',
    'denies that any such promise was given',
  ],
  ['The mayor did not sign it.', 'sign it', 'not sign it'],
  ["The mayor hasn't signed it.", 'signed it', "hasn't signed it"],
  ['The firm refused to say why.', 'say why', 'refused to say why'],
  ['He asked for no, the whole, truth.', 'the whole', 'the whole'],
  ['The mayor denied it and signed the letter.', 'signed the letter', 'signed the letter'],
])('%s: “%s” is told with what belongs to it', (sentence, phrase, expected) => {
  const { article, profiles } = indexOf(articleOf('exact', 'A story', sentence));
  const [profile] = profiles;
  const start = article.text.indexOf(phrase);
  const best = { start, end: start + phrase.length, probability: 1 };
  const shown = profile && exactWords({ wanted: [], profile }, best);
  expect(shown && article.text.slice(shown.start, shown.end)).toBe(expected);
});
