import { expect, it } from 'vitest';
import { indexOf } from '../../src/search/article-index.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { resolveTerms } from '../../src/search/resolve.js';
import { soundKey } from '../../src/search/sound-key.js';
import { articleOf } from '../seed.js';

const index = indexOf(
  articleOf(
    'names',
    'Names',
    'Colonel Gaddafi met Olga Tchaikovskaya and Yevgeny Primakov.',
    'The ferry left.',
    'PAG was there.',
  ),
);

it.each([
  ['gaddafi', ['gaddafi']],
  ['Kadhafi', ['gaddafi']],
  ['Chaikovskaja', ['tchaikovskaya']],
  ['Evgenij', ['yevgeni']],
  ['Primakow', ['primakov']],
  ['ferri', ['ferri']],
  ['Gambia', []],
  ['kidney', []],
  ['paying', []],
])('%s', (word, expected) => {
  expect(resolveTerms(index, analyzeQuestion(`Who saw ${word}?`)).at(-1)?.matches).toEqual(expected);
});

it.each([
  ['gaddafi', 'qadhafi'],
  ['shoigu', 'schojgu'],
  ['tchaikovsky', 'chaykovskij'],
  ['ivanov', 'ivanoff'],
])('%s sounds like %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});
