import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '../../src/picture/place.js';

const heights = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 60 });

/** Labels with places on an axis that is at least as long as they need, in order. */
const cases = heights.chain((all) => {
  const total = all.reduce((sum, height) => sum + height, 0);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    heights: fc.constant(all),
    bottom: fc.integer({ min: total, max: 3 * total }),
    places: fc
      .array(place, { minLength: all.length, maxLength: all.length })
      .map((each) => each.sort((a, b) => a - b)),
  });
});

it('no two labels overlap, their order is kept, and all are inside', () => {
  fc.assert(
    fc.property(cases, ({ heights: all, bottom, places }) => {
      const tops = placeLabels(
        places.map((place) => place * bottom),
        all,
        { top: 0, bottom },
      );
      let end = 0;
      for (const [index, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        end = top + (all[index] ?? 0);
      }
      expect(end).toBeLessThanOrEqual(bottom + 1e-6);
    }),
  );
});

it('labels that do not touch stand where they are wanted', () => {
  expect(placeLabels([3, 20, 55], [10, 10, 10], { top: 0, bottom: 100 })).toEqual([3, 20, 55]);
});

it('labels that would overlap share the way', () => {
  expect(placeLabels([40, 40], [10, 10], { top: 0, bottom: 100 })).toEqual([35, 45]);
  expect(placeLabels([40, 40, 90], [10, 10, 10], { top: 0, bottom: 100 })).toEqual([35, 45, 90]);
});

it('no other placement is nearer to what is wanted (an oracle of small steps)', () => {
  const some = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
  const distance = (tops: readonly number[], wanted: readonly number[]) =>
    tops.reduce((sum, top, index) => sum + (top - (wanted[index] ?? 0)) ** 2, 0);
  fc.assert(
    fc.property(some, (unsorted) => {
      const wanted = unsorted.sort((a, b) => a - b);
      const found = distance(placeLabels(wanted, [2, 3, 2], { top: 0, bottom: 12 }), wanted);
      for (let a = 0; a <= 5; a += 0.5) {
        for (let b = a + 2; b <= 7; b += 0.5) {
          for (let c = b + 3; c <= 10; c += 0.5) {
            expect(found).toBeLessThanOrEqual(distance([a, b, c], wanted) + 1e-9);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});
