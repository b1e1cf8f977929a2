import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/digest/digest.js';
import { articleOf } from '../seed.js';
import { paragraphsOf, quotesOf } from './shown.js';

describe('text as news sites have it', () => {
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
      expect(quotesOf(summarize(article, { sentences: 2 }))).toEqual([lead, second]);
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
      expect(quotesOf(summarize(article, { sentences: 3 }))).toEqual([0, 1, 3].map((place) => story[place]));
    },
  );

  it.each([
    [
      'CNN, a paragraph a sentence',
      [
        '(CNN) -- The old bridge of Orlo was closed on Friday after cracks were found in two of its pillars.',
        'Mr. Roe of Acme Inc. told the U.N. on Jan. 5 that repairs will cost $4.5 million.',
        '"It was about to fall," said Jane Roe, the mayor.',
        'Watch how the bridge was closed » .',
        'In Orlo, 9,000 cars will take another way over the dam of the river Blum.',
        'The-CNN-Wire ™ & © 2012 Cable News Network, Inc. All rights reserved.',
      ],
      [0, 1, 4],
    ],
    [
      'Daily Mail, with its furniture',
      [
        'By . Jane Roe . PUBLISHED: . 08:45 EST, 3 May 2013 . | . UPDATED: . 11:02 EST, 3 May 2013 .',
        'A mother of two who lost her ring in the river Blum got it back on Friday after 12 years .',
        'Carol Zwick, 54, from Orlo, was called by a plumber who had found it in a drain .',
        'Scroll down for video .',
        'Found: Carol Zwick with the ring that she lost in the river Blum 12 years ago .',
        'Mrs Zwick thanked the plumber, Dean Marsh of Vienna, with 40 cakes .',
        'RELATED ARTICLES . Previous . 1 . Next .',
        'Sorry we are unable to accept comments for legal reasons.',
      ],
      [1, 2, 5],
    ],
  ] as const)('chooses the story’s own sentences: %s', (_, story, chosen) => {
    const article = articleOf('story', 'Story', ...story);
    expect(quotesOf(summarize(article, { sentences: 3 }))).toEqual(chosen.map((place) => story[place]));
    const joined = articleOf('joined', 'Story', story.join(' '));
    expect(quotesOf(summarize(joined, { sentences: 3 }))).toEqual(chosen.map((place) => story[place]));
  });
});
