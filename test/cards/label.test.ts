import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelAround } from '../../src/cards/label.js';

const LONG =
  'After months of quarrels in the council, which had met behind closed doors, the mayor said that the bridge, closed since the flood of 2011, would be opened again before the winter and kept open for good.';

function label(text: string, date: string): string {
  const start = text.indexOf(date);
  return labelAround(text, { start: 0, end: text.length }, { start, end: start + date.length }).label;
}

it('a short sentence is its own label', () => {
  expect(label('The bridge was closed in 2011.', '2011')).toBe('The bridge was closed in 2011.');
});

it('a long one begins at a clause before the date, and ends at a word', () => {
  expect(label(LONG, '2011')).toBe(
    '…the mayor said that the bridge, closed since the flood of 2011, would be opened again before the winter and kept open for good.',
  );
  expect(label(LONG, 'months')).toBe(
    'After months of quarrels in the council, which had met behind closed doors, the mayor said that the bridge, closed since the flood…',
  );
});

it('one without a clause begins at a word', () => {
  const text = `${'very '.repeat(60)}late in 2011`;
  expect(label(text, '2011')).toMatch(/^…(?:very )+late in 2011$/);
});

it('whatever the sentence, a label is part of it, holds the date, and is short', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 20 }), (text, place, length) => {
      const start = place % text.length;
      const date = { start, end: Math.min(text.length, start + length) };
      const { span, label: shown } = labelAround(text, { start: 0, end: text.length }, date);
      expect(span.start).toBeLessThanOrEqual(date.start);
      expect(span.end).toBeGreaterThanOrEqual(date.end);
      expect(span.end - span.start).toBeLessThanOrEqual(130);
      const [before, after] = [span.start > 0 ? '…' : '', span.end < text.length ? '…' : ''];
      expect(shown).toBe(before + text.slice(span.start, span.end) + after);
    }),
  );
});
