import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.js';
import { renderCard } from '../../src/terminal/render.js';
import { wrap } from '../../src/terminal/wrap.js';

const plain = { colors: picocolors.createColors(false), width: 30 };
const colored = { colors: picocolors.createColors(true), width: 30 };

const card: Card = {
  heading: 'When did it end?',
  lead: 'Closest.',
  quotes: [
    {
      label: '1999',
      citation: { article: 'a', paragraph: 2, start: 0, end: 45 },
      text: 'The long strike at the harbour ended in 1999.',
      bold: [{ start: 26, end: 44 }],
      where: '¶2 · Strike',
    },
  ],
  notes: ['One note.'],
};

describe('renderCard', () => {
  it('draws every part', () => {
    expect(renderCard(card, plain)).toBe(
      [
        'When did it end?',
        'Closest.',
        '',
        '1999',
        '│ The long strike at the',
        '│ harbour ended in 1999.',
        '  ¶2 · Strike',
        '',
        'One note.',
        '',
      ].join('\n'),
    );
  });

  it('emphasises across a line break', () => {
    const shown = renderCard(
      { ...card, quotes: card.quotes.map((quote) => ({ ...quote, bold: [{ start: 19, end: 30 }] })) },
      colored,
    );
    expect(shown).toContain('The long strike at \u001b[1mthe\u001b[22m\n');
    expect(shown).toContain('│ \u001b[1mharbour\u001b[22m ended');
  });

  it('lets no text steer the terminal', () => {
    const shown = renderCard({ ...card, heading: 'a\u001b[2Jb\u0007\u009bc' }, plain);
    expect(shown.split('\n')[0]).toBe('a\uFFFD[2Jb\uFFFD\uFFFDc');
  });

  it('a tab is a space, and no text turns its line around', () => {
    const shown = renderCard({ ...card, heading: 'a\tb \u202Ec\u2066d' }, plain);
    expect(shown.split('\n')[0]).toBe('a b \uFFFDc\uFFFDd');
  });
});

describe('wrap', () => {
  const lines = (text: string, width: number) =>
    wrap(text, width).map(({ start, end }) => text.slice(start, end));
  it('breaks at white space, never in a word', () => {
    expect(lines('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
    expect(lines('aaaaaaaa b', 5)).toEqual(['aaaaaaaa', 'b']);
    expect(lines('  ', 5)).toEqual([]);
    expect(lines('aa bb', Number.POSITIVE_INFINITY)).toEqual(['aa bb']);
  });
});
