import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PicturedDate } from '../../src/cards/picture.js';
import { ANCHOR, GRID, type Layout, layOut, type PlacedDate } from '../../src/picture/layout.js';
import { paint } from '../../src/picture/paint.js';
import { THEME } from '../../src/picture/theme.js';
import { Typesetter } from '../../src/picture/typeset.js';
import { pictured, pictureOf } from './picture.js';

const typesetter = new Typesetter(
  ([400, 600] as const).map((weight) => ({
    family: 'Half',
    weight,
    width: (code) => (code < 0x500 || code === 0x2026 ? 0.5 : undefined),
  })),
);

const days = fc.oneof(fc.integer({ min: -900_000, max: 40_000 }), fc.integer({ min: 19_000, max: 19_020 }));
const date = fc.record({
  firstDay: days,
  length: fc.constantFrom(0, 6, 30, 364, 3651),
  label: fc.string({ unit: 'grapheme', maxLength: 140 }),
  paragraph: fc.integer({ min: 1, max: 999 }),
  inferred: fc.boolean(),
  planned: fc.boolean(),
});
const dates = fc
  .array(date, { minLength: 1, maxLength: 60 })
  .map((all): PicturedDate[] =>
    all
      .sort((a, b) => a.firstDay - b.firstDay)
      .map(({ length, ...each }) => pictured({ ...each, lastDay: each.firstDay + length })),
  );

const placedIn = ({ columns }: Layout): PlacedDate[] => columns.flatMap((column) => column.dates);

function overlap(a: PlacedDate, b: PlacedDate): boolean {
  const apart = (from: number, size: number, other: number) => from + size <= other + 1e-6;
  return !(
    apart(a.left, a.width, b.left) ||
    apart(b.left, b.width, a.left) ||
    apart(a.top, a.height, b.top) ||
    apart(b.top, b.height, a.top)
  );
}

describe('layOut', () => {
  it('no two labels overlap, all are inside, and their order is kept', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const layout = layOut(pictureOf(all), typesetter);
        const placed = placedIn(layout);
        expect(placed.map((each) => each.date)).toEqual(all);
        for (const [index, label] of placed.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(GRID.margin);
          expect(label.left + label.width).toBeLessThanOrEqual(layout.width - GRID.margin + 1e-6);
          expect(label.top).toBeGreaterThan(GRID.margin);
          expect(label.top + label.height).toBeLessThanOrEqual(layout.height);
          for (const other of placed.slice(index + 1)) expect(overlap(label, other)).toBe(false);
        }
        for (const column of layout.columns) {
          const tops = column.dates.map(({ top }) => top);
          const marks = column.dates.map(({ axisY }) => axisY);
          expect(tops).toEqual([...tops].sort((a, b) => a - b));
          expect(marks).toEqual([...marks].sort((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('everything that is painted is inside the picture', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const layout = layOut(pictureOf(all, { heading: 'Ж'.repeat(300) }), typesetter);
        const { shapes, pieces } = paint(layout, typesetter);
        for (const { left, top, text, style } of pieces) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + typesetter.width(text, style.weight) * style.size).toBeLessThanOrEqual(layout.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + style.line).toBeLessThanOrEqual(layout.height);
        }
        expect(shapes.join('')).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });

  it('one date is a small picture, its label beside its place on the axis', () => {
    const layout = layOut(pictureOf([pictured()]), typesetter);
    const [label] = placedIn(layout);
    expect(label?.axisY).toBe((label?.top ?? 0) + ANCHOR);
    expect(layout.height).toBeLessThan(320);
  });

  it('sixty dates are about as wide as high', () => {
    const all = Array.from({ length: 60 }, (_, index) => pictured({ firstDay: index * 200 }));
    const { width, height, columns } = layOut(pictureOf(all), typesetter);
    expect(columns).toHaveLength(3);
    expect(height / width).toBeGreaterThan(0.5);
    expect(height / width).toBeLessThan(1.2);
  });
});

describe('paint', () => {
  const marksOf = (overrides: Partial<PicturedDate>) =>
    paint(layOut(pictureOf([pictured(overrides)]), typesetter), typesetter).shapes;
  const dashed = (shapes: readonly string[]) => shapes.filter((shape) => shape.includes('stroke-dasharray'));

  it('inferred dates are hollow, dates to come are dashed', () => {
    const stated = marksOf({});
    expect(dashed(stated)).toEqual([]);
    expect(marksOf({ inferred: true }).length).toBe(stated.length - 2);
    // The line to the label, the mark, and the mark of the legend.
    expect(dashed(marksOf({ planned: true }))).toHaveLength(3);
  });

  it('what is only mentioned is grey, and the legend says so', () => {
    const all = [pictured(), pictured({ firstDay: 9, aside: true }), pictured({ firstDay: 12, aside: true })];
    const { shapes, pieces } = paint(layOut(pictureOf(all), typesetter), typesetter);
    const marks = shapes.filter((shape) => shape.includes(`r="6.5" fill="${THEME.dim}"`));
    // Two dates and the legend.
    expect(marks).toHaveLength(3);
    expect(pieces.filter(({ text }) => text === 'mentioned')).toHaveLength(1);
  });

  it('a range is a bar over its days', () => {
    const barsOf = (lastDay: number) => {
      const all = [pictured({ lastDay }), pictured({ firstDay: 100, lastDay: 100 })];
      const { shapes } = paint(layOut(pictureOf(all), typesetter), typesetter);
      return shapes
        .filter((shape) => shape.includes('width="10"'))
        .map((bar) => /height="([\d.]+)/.exec(bar)?.[1]);
    };
    expect(barsOf(0)).toEqual([]);
    expect(Number(barsOf(49)[0]) * 2).toBeCloseTo(Number(barsOf(99)[0]), 0);
  });

  it('names the paragraph, and how many dates are left out', () => {
    const layout = layOut(pictureOf([pictured({ place: '¶14' })], { more: 90 }), typesetter);
    const texts = paint(layout, typesetter).pieces.map(({ text }) => text);
    expect(texts).toContain('¶14');
    expect(texts).toContain('the first 1 of 91 dates · ¶ paragraph of the article');
  });

  it('a break tells how much time is left out', () => {
    const all = [0, 3650, 7300, 18_000, 18_001, 18_003].map((firstDay) => pictured({ firstDay }));
    const texts = paint(layOut(pictureOf(all), typesetter), typesetter).pieces.map(({ text }) => text);
    expect(texts).toContain('29 years');
  });
});
