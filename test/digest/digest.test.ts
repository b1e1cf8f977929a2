import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, sentencesOf } from '../../src/article/article.js';
import { type Digest, summarize } from '../../src/digest/digest.js';
import { articleOf, seed } from '../seed.js';

/** The paragraphs of a digest's sentences. */
const paragraphsOf = ({ sentences }: Digest) => sentences.map(({ paragraph }) => paragraph);

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

  it('keeps bylines, stamps and calls to click out while there is a story', () => {
    const article = articleOf(
      'debris',
      'Bridge closed',
      'By . Jane Roe .',
      'PUBLISHED: . 10:24 EST, 3 May 2013 .',
      'The old bridge of Orlo was closed on Friday after cracks were found in two of its pillars.',
      'Scroll down for video .',
      'Engineers of the city expect that repairs will take until the autumn of next year.',
      'Buses take another way over the dam, which adds half an hour to the trip.',
    );
    expect(paragraphsOf(summarize(article, { sentences: 3 }))).toEqual([3, 5, 6]);
    expect(summarize(article, { sentences: 6 }).sentences).toHaveLength(6);
  });

  it('opens with the story where a picture’s words or an editor’s note stand before it', () => {
    const lead =
      'A nurse who lost her ring in the laundry of Orlo Hospital got it back on Monday after 12 years .';
    const second = 'Carol Blum , 54 , was called by the plumber who found it in a drain under the hospital .';
    const third = 'Mrs Blum thanked the plumber , Dean Marsh , with a cake .';
    for (const before of [
      ['Found : The ring of Carol Blum lay in a drain under the laundry of Orlo Hospital for 12 years .'],
      ['Carol Blum of Orlo Hospital with the ring that a plumber found after 12 years'],
      [
        "Editor 's note : Jane Roe is a doctor .",
        "She is the author of `` Rings of Orlo Hospital , 12 years . ''",
      ],
    ]) {
      const article = articleOf('ring', 'Ring', ...before, lead, second, third);
      expect(summarize(article, { sentences: 2 }).sentences.map(({ quote }) => quote)).toEqual([
        lead,
        second,
      ]);
    }
  });

  it('reads text without stops, where nothing tells captions from sentences', () => {
    const article = articleOf(
      'unpunctuated',
      'Bridge',
      'The old bridge of Orlo was closed on Friday after cracks were found in two pillars',
      'Buses of the city take another way over the dam since Saturday',
      'A cat was seen',
    );
    expect(paragraphsOf(summarize(article, { sentences: 2 }))).toEqual([1, 2]);
  });

  it.each([true, false])(
    'reads tokenised text with one line a sentence, or all in one paragraph: %s',
    (lines) => {
      const story = [
        'Orlo , Ruritania -LRB- CNN -RRB- -- Rescuers pulled 14 miners alive from a flooded shaft on Tuesday , three days after a dam above the town burst .',
        "The men had waited on a ledge 80 meters below the ground , the mine 's owner , Orlo Coal , said .",
        'Scroll down for video .',
        'President Otto Lind promised an inquiry and $ 3 million for the families .',
        "`` They are hungry , but they are well , '' said Dr. Anna Zwick .",
        "CNN 's Jane Roe contributed to this report .",
      ];
      const article = articleOf('miners', 'Miners', ...(lines ? story : [story.join(' ')]));
      expect(summarize(article, { sentences: 3 }).sentences.map(({ quote }) => quote)).toEqual(
        [0, 1, 3].map((place) => story[place]),
      );
    },
  );

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

describe('a sentence that leans on another', () => {
  const LEAD =
    'Mayor Jane Roe of Orlo closed the old bridge on Friday after cracks were found in its pillars.';
  const REST = 'Engineers of the city expect that repairs will take until the autumn of next year.';

  it.each([
    'That would be done to keep heavy lorries and 40 buses away from the city.',
    'However, lorries and 40 buses of the city may use a new road until Monday.',
    'It was built in 1921 by Orlo Steel and carries 9,000 cars on each Monday.',
    '“Nobody in Orlo will have to walk across 40 fields on Monday in the rain.”',
  ])('waits until the one before it is chosen: %s', (leaning) => {
    const article = articleOf('lean', 'Bridge', LEAD, 'A cat slept.', leaning, REST);
    expect(paragraphsOf(summarize(article, { sentences: 2 }))).toEqual([1, 4]);
    const all = summarize(article, { sentences: 4 });
    expect(paragraphsOf(all)).toEqual([1, 2, 3, 4]);
  });

  it('brings a note on whom it means, beside the words and not in them', () => {
    const article = articleOf(
      'note',
      'Bridge of Orlo closed by mayor',
      'The bridge of Orlo was closed for 9,000 cars on Friday, after cracks were found in two of its pillars.',
      'Jane Roe walked home.',
      'She said on Friday that Orlo needs 40 million for a new bridge, and asked the government to pay half of it.',
    );
    const { sentences } = summarize(article, { sentences: 2 });
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
    expect(sentences[1]).toMatchObject({
      quote: expect.stringMatching(/^She said/),
      note: { word: { text: 'She' }, name: { text: 'Jane Roe', paragraph: 2 } },
    });
    expect(summarize(article, { sentences: 3 }).sentences.map(({ note }) => note)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('has the full name of who is named in short', () => {
    const [, , last] = summarize(seed).sentences;
    expect(last).toMatchObject({
      paragraph: 17,
      note: { word: { text: 'Lukashenko' }, name: { text: 'Alexander Lukashenko', paragraph: 6 } },
    });
  });
});

describe('a long digest', () => {
  const dated = (...paragraphs: string[]) => ({
    ...articleOf('parts', 'Bridge', ...paragraphs),
    published: '2022-07-02',
  });
  const news = [
    'Mayor Jane Roe of Orlo closed the old bridge on Friday after cracks were found in its pillars.',
    'Engineers of the city expect that repairs will cost 40 million and take until the autumn.',
    'Buses take another way over the dam since Saturday, which adds half an hour to the trip.',
  ];

  it('parts news from background where it has both', () => {
    const article = dated(
      ...news,
      'Orlo Steel built the bridge in 1921 for 9,000 marks.',
      'In 1987 the city widened both of its lanes for lorries.',
    );
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual([
      ...['happened', 'happened', 'happened'],
      ...['background', 'background'],
    ]);
    expect(summarize(article, { sentences: 5 }).sentences.map(({ part }) => part)).toEqual(
      Array(5).fill(null),
    );
  });

  it('takes a comparison with the past for news', () => {
    const article = dated(
      ...news,
      'The water of the river stood at 14 meters, its lowest level since 1921.',
      'Fewer than 9,000 cars came to Orlo, for the first time since 1987.',
    );
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual(
      Array(5).fill(null),
    );
  });

  it('has no parts where there is little background', () => {
    const article = dated(...news, 'Orlo Steel built the bridge in 1921 for 9,000 marks.');
    expect(summarize(article, { length: 'long' }).sentences.map(({ part }) => part)).toEqual(
      Array(4).fill(null),
    );
  });
});
