import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, sentencesOf } from '../../src/article/article.js';
import { type Digest, summarize } from '../../src/digest/digest.js';
import { articleOf, seed } from '../seed.js';
import { paragraphsOf } from './shown.js';

/** Every word that a digest shows of an article is the article's own, at its place. */
function expectVerbatim(article: Article, { sentences, people, organizations, places }: Digest): void {
  for (const { start, end, quote, note, paragraph } of sentences) {
    expect(article.text.slice(start, end)).toBe(quote);
    expect(sentencesOf(article)).toContainEqual({ paragraph, start, end });
    for (const part of note ? [note.word, note.name] : []) {
      expect(article.text.slice(part.start, part.end)).toBe(part.text);
    }
  }
  for (const { paragraph, start, end } of [...people, ...organizations, ...places]) {
    const whole = article.paragraphs[paragraph - 1];
    expect(whole && start >= whole.start && end <= whole.end && start < end).toBe(true);
  }
}

describe('summarize', () => {
  it.each([
    ['short', 1],
    ['medium', 3],
    ['long', 5],
  ] as const)('%s has %i sentences of the seed, in its order', (length, count) => {
    const digest = summarize(seed, { length });
    expect(digest.sentences).toHaveLength(count);
    expect(paragraphsOf(digest)).toEqual(paragraphsOf(digest).sort((a, b) => a - b));
    expectVerbatim(seed, digest);
  });

  it('long is about a fifth of the article, 10 at most', () => {
    const article = (count: number) =>
      articleOf(
        'many',
        'Many',
        ...Array.from({ length: count }, (_, at) => `Town ${at} opened bridge ${at * 7}.`),
      );
    const lengths = [4, 20, 40, 100].map(
      (count) => summarize(article(count), { length: 'long' }).sentences.length,
    );
    expect(lengths).toEqual([4, 5, 8, 10]);
  });

  it('is medium by default and opens with the news', () => {
    expect(summarize(seed)).toEqual(summarize(seed, { length: 'medium' }));
    expect(paragraphsOf(summarize(seed))[0]).toBe(1);
  });

  it.each([3, 5])('says in %i sentences of the seed that nuclear missiles are to come', (sentences) => {
    expect(paragraphsOf(summarize(seed, { sentences }))).toContain(17);
  });

  it('gives all where the article has fewer', () => {
    const article = articleOf('two', 'Two', 'One came. Another went.');
    expect(summarize(article, { sentences: 9 }).sentences.map(({ quote }) => quote)).toEqual([
      'One came.',
      'Another went.',
    ]);
  });

  it.each([0, 1.5])('refuses %d sentences', (sentences) => {
    expect(() => summarize(seed, { sentences })).toThrow(RangeError);
  });

  it('does not say the same thing twice', () => {
    const article = articleOf(
      'twice',
      'Dam bursts',
      'The dam above Orlo burst on Friday after a week of rain.',
      'Four villages were cleared before the water came.',
      'The dam above Orlo burst on Friday after a week of heavy rain.',
      'Engineers had asked for new gates in spring.',
    );
    expect(paragraphsOf(summarize(article, { sentences: 3 }))).toEqual([1, 2, 4]);
  });

  it('tells what the article is and who is in it', () => {
    expect(summarize(seed)).toMatchObject({
      article: seed.id,
      headline: seed.headline,
      published: '2022-07-02',
      source: 'INDEPENDENT PRESS AND NEWS AGENCIES',
      minutes: 2,
    });
    const { people, organizations, places } = summarize(seed);
    const shown = (names: typeof people) => names.map(({ name, paragraph }) => `${name} ¶${paragraph}`);
    expect(shown(people).slice(0, 2)).toEqual(['Alexander Lukashenko ¶6', 'Vladimir Putin ¶1']);
    expect(shown(organizations)).toContain('Group of Seven ¶15');
    expect(shown(places).slice(0, 3)).toEqual(['Belarus ¶1', 'Russia ¶1', 'Ukraine ¶1']);
  });

  it.each([
    'Jane Roe, the mayor of Orlo since May, commented on the state of the old bridges.',
    'Jane Roe, the mayor of Orlo since May, explained the reasons behind the 40 works on old bridges.',
  ])('leaves what only announces words: %s', (announcement) => {
    const article = articleOf(
      'announced',
      'Bridge',
      'The old bridge of Orlo was closed on Friday after cracks were found in two of its pillars.',
      'Buses of the city take another way over the dam since Saturday.',
      announcement,
      'Engineers of the city expect that repairs will take until the autumn of next year.',
    );
    expect(paragraphsOf(summarize(article, { sentences: 3 }))).toEqual([1, 2, 4]);
  });

  it('holds its promises on any text', () => {
    const word = fc.constantFrom(
      'He',
      'The',
      'bridge',
      'Jane Roe',
      'said',
      '“',
      '”',
      '"',
      'but',
      'NATO',
      '1997',
      '.',
      'it',
    );
    const paragraph = fc
      .array(word, { minLength: 3, maxLength: 30 })
      .map((words) => `Word ${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (texts, count) => {
          const article = articleOf('any', 'Any', ...texts);
          const digest = summarize(article, { sentences: count });
          expect(digest.sentences).toHaveLength(Math.min(count, sentencesOf(article).length));
          expectVerbatim(article, digest);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});
