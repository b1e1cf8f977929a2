import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/language/languages.js';
import { ReadingError } from '../src/reading-error.js';

const link = 'https://example.org/story';

test.each(Object.values(LANGUAGES).map((language) => [language.code, language] as const))(
  'an error of reading is told in %s',
  (_, language) => {
    const error = new ReadingError('robots', link);
    expect(error.in(language)).toBe(language.pages.robots(link));
    expect(error.message).toBe(LANGUAGES.en.pages.robots(link));
  },
);

test('an error of reading cuts a long address', () => {
  const { message } = new ReadingError('status', link.padEnd(300, 'x'));
  expect(message).toContain(`${link.padEnd(200, 'x')}…`);
  expect(message).not.toContain(link.padEnd(201, 'x'));
});
