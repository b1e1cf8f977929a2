import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OptionValues } from '../../commands/command.js';
import { runCommand } from '../../commands/index.js';
import { type Article, sentencesOf } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/language/en/index.js';
import { articleOf } from '../seed.js';

const words =
  'who when why did The mayor Ms. Roe said “we close” it in 1997 last Friday 2 July two years later U.S. bridge, . ? ! … 3.5 % é 橋 \u200D \u202E -'.split(
    ' ',
  );
const prose = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const typed = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 320 }));
// A first word of its own keeps every paragraph a story whatever the rest is.
const article = fc
  .tuple(fc.array(prose, { maxLength: 5 }), fc.constantFrom('2022-07-02', undefined))
  .map(([paragraphs, published]): Article => {
    const read = articleOf('a', 'Old bridge', 'The old bridge closed.', ...paragraphs);
    return published === undefined ? read : { ...read, published };
  });

const value = fc.oneof(
  typed,
  fc.integer(),
  fc.double(),
  fc.constantFrom(undefined, '', ' ', '3', 'a', 'short'),
);
const request: fc.Arbitrary<readonly [string, OptionValues]> = fc.oneof(
  fc.tuple(fc.constant('ask'), fc.record({ question: typed })),
  fc.tuple(fc.constant('ask'), fc.record({ question: value, article: value }, { requiredKeys: [] })),
  fc.tuple(fc.constant('summary'), fc.record({ sentences: fc.integer({ min: 1, max: 10 }) })),
  fc.tuple(
    fc.constant('summary'),
    fc.record({ length: value, sentences: value, article: value }, { requiredKeys: [] }),
  ),
  fc.tuple(fc.constant('timeline'), fc.record({ article: value }, { requiredKeys: [] })),
  fc.tuple(fc.constant('article'), fc.record({ article: value }, { requiredKeys: [] })),
);

it('whatever the article and the options, a command quotes whole sentences or says what is wrong', () => {
  let quotes = 0;
  fc.assert(
    fc.property(article, request, (about, [name, options]) => {
      const ends = new Set(sentencesOf(about).map(({ start, end }) => `${start}–${end}`));
      try {
        for (const { citation, text } of runCommand(name, options, {
          library: libraryOf([about]),
          language: english,
        }).quotes) {
          expect(about.text.slice(citation.start, citation.end)).toBe(text);
          expect(ends).toContain(`${citation.start}–${citation.end}`);
          quotes += 1;
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.message).toMatch(/\.$/u);
      }
    }),
    { numRuns: 300 },
  );
  expect(quotes).toBeGreaterThan(100);
});
