import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.js';
import { pageOf } from '../../src/cards/pages.js';
import { summaryCard } from '../../src/cards/summary-card.js';
import { timelinePages } from '../../src/cards/timeline-pages.js';
import type { View } from '../../src/cards/view.js';
import { english } from '../../src/language/en/index.js';
import { articleOf, seed } from '../seed.js';

const labels = ({ actions = [] }: Card) => actions.map(({ label }) => label);
const labelsOf = ({ quotes }: Card) => quotes.map(({ label }) => label);

describe('pageOf', () => {
  const whole = timelinePages(seed, {}, english);

  it('shows twelve entries and leads to the rest; the picture has them all', () => {
    const first = pageOf(whole, english);
    expect(whole.quotes).toHaveLength(14);
    expect(first.quotes).toEqual(whole.quotes.slice(0, 12));
    expect(first.notes.at(-1)).toBe('1 to 12 of 14.');
    expect(first.picture?.dates).toHaveLength(14);
    expect(labels(first)).toEqual(['More']);
    const second = pageOf(timelinePages(seed, {}, english, 12), english);
    expect([...labelsOf(first), ...labelsOf(second)]).toEqual(labelsOf(whole));
    expect(second.notes.at(-1)).toBe('13 to 14 of 14.');
    expect(labels(second)).toEqual(['Back']);
    expect(second.picture).toEqual(first.picture);
  });

  it('a page that is not there is the last', () => {
    expect(pageOf(timelinePages(seed, {}, english, 99), english).quotes).toEqual(whole.quotes.slice(2));
  });

  it('pages are as long as fits, and every entry is on one', () => {
    const fits = ({ quotes }: Card) => quotes.map(({ text }) => text).join('').length < 700;
    const seen: (string | undefined)[] = [];
    let turned: View | undefined = whole.pages?.view;
    while (turned?.kind === 'timeline') {
      const page = pageOf(timelinePages(seed, {}, english, turned.start), english, fits);
      expect(fits(page)).toBe(true);
      seen.push(...labelsOf(page));
      turned = page.actions?.find(({ label }) => label === 'More')?.view;
    }
    expect(seen).toEqual(labelsOf(whole));
  });

  it('a page has an entry even where nothing fits', () => {
    expect(pageOf(whole, english, () => false).quotes).toHaveLength(1);
  });

  it('what has room is as it is', () => {
    const bounded = timelinePages(seed, { from: '2005', to: '2020' }, english);
    expect(pageOf(bounded, english)).toBe(bounded);
    expect(pageOf(summaryCard(seed, 'long', english), english)).toEqual(summaryCard(seed, 'long', english));
  });

  it('the bounds and the detail go along', () => {
    const [more] =
      pageOf(timelinePages(seed, { from: '1990', detail: 'full' }, english), english).actions ?? [];
    expect(more?.view).toMatchObject({ kind: 'timeline', from: '1990', detail: 'full', start: 12 });
  });
});

describe('summaryCard', () => {
  it.each([
    ['short', ['Longer'], ['medium']],
    ['medium', ['Shorter', 'Longer'], ['short', 'long']],
    ['long', ['Shorter'], ['medium']],
    [2, ['Shorter', 'Longer'], ['short', 'medium']],
    [3, ['Shorter', 'Longer'], ['short', 'long']],
    [40, ['Shorter'], ['long']],
  ] as const)('%s: %j', (size, shown, sizes) => {
    const card = summaryCard(seed, size, english);
    expect(labels(card)).toEqual(shown);
    expect(card.actions?.map(({ view }) => view.kind === 'summary' && view.size)).toEqual(sizes);
  });

  it('an article of one sentence has no other length', () => {
    expect(labels(summaryCard(articleOf('a', 'Rain', 'It rained.'), 'medium', english))).toEqual([]);
  });
});
