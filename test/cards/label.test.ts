import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelOf } from '../../src/cards/label.js';

const whole = (text: string) => labelOf(text, { start: 0, end: text.length }).label;

it('a short clause is its own label', () => {
  const text = 'In 2011, the bridge was closed, and nobody used it.';
  expect(labelOf(text, { start: 9, end: 30 })).toEqual({
    span: { start: 9, end: 30 },
    label: 'the bridge was closed',
  });
});

it('a long one ends at a word', () => {
  expect(
    whole(
      'After months of quarrels in the council, which had met behind closed doors, the mayor said that the bridge, closed since the flood – of 2011 – would be opened',
    ),
  ).toBe(
    'After months of quarrels in the council, which had met behind closed doors, the mayor said that the bridge, closed since the flood…',
  );
});

it('one without white space ends at a character', () => {
  expect(whole(`a${'😀'.repeat(100)}`)).toBe(`a${'😀'.repeat(64)}…`);
});

it('whatever the clause, a label is its beginning, and short', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const clause = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `so ${words.join(' ')}`);
  fc.assert(
    fc.property(clause, fc.nat(3), (text, start) => {
      const { span, label } = labelOf(text, { start, end: text.length });
      expect(span.start).toBe(start);
      expect(span.end - span.start).toBeLessThanOrEqual(130);
      expect(label).toBe(text.slice(span.start, span.end) + (span.end < text.length ? '…' : ''));
    }),
  );
});
