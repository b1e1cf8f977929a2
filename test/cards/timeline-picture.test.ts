import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { timelineCard } from '../../src/cards/timeline-card.js';
import { verifyCard } from '../../src/cards/verify.js';
import { timeline } from '../../src/dates/timeline.js';
import { english } from '../../src/language/en/index.js';
import { articleOf, seed, seedLibrary } from '../seed.js';

const cardOf = (article: Article) => timelineCard(timeline(article), article, english);

const bridge: Article = {
  ...articleOf(
    'bridge',
    'Old bridge stays',
    'The bridge was closed in March 2011. It opens on Friday, and in 2024 it will be painted.',
    'The council met yesterday. It was built in 480 BC.',
  ),
  published: '2022-07-02',
};

describe('the picture of a timeline', () => {
  it('has the dates of the quotations, in their order', () => {
    const { picture, quotes } = cardOf(seed);
    expect(picture?.dates).toHaveLength(14);
    expect(picture?.dates.map(({ paragraph }) => paragraph)).toEqual(
      quotes.map(({ citation }) => citation.paragraph),
    );
    expect(picture?.heading).toBe(seed.headline);
    expect(picture?.more).toBe(0);
  });

  it('tells what is inferred and what is to come', () => {
    const dates = cardOf(bridge).picture?.dates ?? [];
    expect(dates.map(({ date, inferred, planned }) => [date, inferred, planned])).toEqual([
      ['480 BC', false, false],
      ['March 2011', false, false],
      ['1 July 2022', true, false],
      ['8 July 2022', true, true],
      ['2024', false, true],
    ]);
    expect(dates.map(({ firstDay, lastDay }) => lastDay - firstDay + 1)).toEqual([365, 31, 1, 1, 366]);
  });

  it('without a publication date only the verb tells what is to come', () => {
    const { published, ...undated } = bridge;
    expect(published).toBeDefined();
    const dates = cardOf(undated).picture?.dates ?? [];
    expect(dates.filter(({ planned }) => planned).map(({ date }) => date)).toEqual(['2024']);
  });

  it('has both ends of a range, every paragraph, and what is only compared with', () => {
    const article = articleOf(
      'bridge',
      'Old bridge stays',
      'The council closed the bridge in 2011.',
      'It was painted from 2013 to 2015 at the highest cost since 1998.',
      'The bridge was closed by the council in 2011.',
    );
    const dates = cardOf(article).picture?.dates ?? [];
    expect(dates.map(({ date, place, aside }) => [date, place, aside])).toEqual([
      ['1998', '¶2', true],
      ['2011', '¶1 · ¶3', false],
      ['2013 – 2015', '¶2', false],
    ]);
    expect(dates.map(({ firstDay, lastDay }) => lastDay - firstDay + 1)).toEqual([365, 365, 1095]);
  });

  it('is none where there are no dates', () => {
    expect(cardOf(articleOf('none', 'None', 'Nothing happened.')).picture).toBeUndefined();
  });

  it('shows the first sixty of more, and the card says so', () => {
    const years = Array.from({ length: 75 }, (_, index) => `It rained in ${1900 + index}.`);
    const { picture, notes } = cardOf(articleOf('rain', 'Rain', ...years));
    expect(picture?.dates).toHaveLength(60);
    expect(picture?.more).toBe(15);
    expect(notes).toContain('The picture shows the first 60 dates.');
  });
});

describe('alt text', () => {
  it('has each date with its label, where there is room', () => {
    expect(cardOf(bridge).picture?.alt).toBe(
      [
        'Timeline of 5 dates: Old bridge stays.',
        '480 BC ¶2: It was built in 480 BC',
        'March 2011 ¶1: The bridge was closed in March 2011',
        '1 July 2022 ¶2 (inferred): The council met yesterday',
        '8 July 2022 ¶1 (to come, inferred): It opens on Friday, and in 2024 it will be painted',
        '2024 ¶1 (to come): It opens on Friday, and in 2024 it will be painted',
      ].join('\n'),
    );
  });

  it.each([1, 20, 60, 300])('of %i dates keeps to Discord’s limit', (count) => {
    const long = 'It rained all day in the old town by the harbour, and nobody went out';
    const years = Array.from({ length: count }, (_, index) => `${long} in ${1700 + index}.`);
    const alt = cardOf(articleOf('rain', 'R'.repeat(2000), ...years)).picture?.alt ?? '';
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt).toContain('1700 ¶1');
    if (count === 300) expect(alt).toMatch(/; and \d+ more\.$/);
  });
});

it('labels are checked against the article', () => {
  const card = cardOf(seed);
  expect(() => verifyCard(card, seedLibrary)).not.toThrow();
  const forged = (change: object) => {
    const { picture, ...rest } = card;
    if (!picture) throw new Error('the seed has dates');
    return { ...rest, picture: { ...picture, dates: picture.dates.map((date) => ({ ...date, ...change })) } };
  };
  expect(() => verifyCard(forged({ label: 'Other words' }), seedLibrary)).toThrow(/a label is not/);
  expect(() => verifyCard(forged({ paragraph: 1 }), seedLibrary)).toThrow(/a label is not/);
  expect(() => verifyCard(cardOf(bridge), libraryOf([bridge]))).not.toThrow();
});
