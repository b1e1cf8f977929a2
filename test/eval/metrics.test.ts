import { describe, expect, it } from 'vitest';
import { answerOverlap, areaUnderCurve, calibrationError, mean, percentile, reliability } from './metrics.js';

describe('answerOverlap', () => {
  it.each([
    ['the Red Army', ['Red Army'], 1, 1],
    ['RED ARMY.', ['the red army'], 1, 1],
    ['the Red Army of 1919', ['Red Army'], 0, 2 / 3],
    ['in 1919', ['Red Army', '1919'], 0, 2 / 3],
    ['tax tax', ['tax'], 0, 2 / 3],
    ['navy', ['Red Army'], 0, 0],
    ['', ['Red Army'], 0, 0],
    ['the', ['a'], 1, 1],
    ['navy', [], 0, 0],
  ])('%s against %j', (phrase, answers, exact, f1) => {
    const overlap = answerOverlap(phrase, answers);
    expect(overlap.exact).toBe(exact);
    expect(overlap.f1).toBeCloseTo(f1, 12);
  });
});

describe('areaUnderCurve', () => {
  it.each([
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1], [0.9], 0],
    [[0.5], [0.5], 0.5],
    [[0.9, 0.3], [0.5, 0.1], 0.75],
    [[0.5, 0.9], [0.5], 0.75],
  ])('%j over %j', (positives, negatives, area) => {
    expect(areaUnderCurve(positives, negatives)).toBe(area);
  });

  it('is the share of pairs in the right order, ties counted half', () => {
    const positives = [0.2, 0.4, 0.4, 0.9, 0.7];
    const negatives = [0.4, 0.1, 0.7, 0.3];
    const pairs = positives.flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
    expect(areaUnderCurve(positives, negatives)).toBeCloseTo(mean(pairs), 12);
  });
});

describe('calibration', () => {
  const graded = (confidence: number, ...rights: boolean[]) => rights.map((right) => ({ confidence, right }));

  it('is without error where a confidence is the share that is right', () => {
    expect(calibrationError(graded(0.75, true, true, true, false))).toBe(0);
  });

  it('is the mean distance, each bin by what falls into it', () => {
    const predictions = [...graded(0.75, false), ...graded(0.25, true), ...graded(0.5, true, false)];
    expect(calibrationError(predictions)).toBeCloseTo((0.75 + 0.75 + 0) / 4, 12);
  });

  it('has a table of ten bins; the last holds what is sure', () => {
    const bins = reliability([...graded(1, true), ...graded(0.95, false), ...graded(0, false)]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[9]).toEqual({ from: 0.9, count: 2, confidence: 1.95, right: 1 });
  });

  it.each([-0.2, 1.2])('refuses a confidence of %d', (confidence) => {
    expect(() => reliability(graded(confidence, true))).toThrow(RangeError);
  });
});

it.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 3],
  [[1, 2, 3, 4], 0.99, 4],
  [[1, 2, 3, 4], 1, 4],
  [[7], 0, 7],
])('percentile of %j at %d', (values, share, value) => {
  expect(percentile(values, share)).toBe(value);
});
