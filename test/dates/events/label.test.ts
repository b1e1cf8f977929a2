import { expect, it } from 'vitest';
import { labelSpan } from '../../../src/dates/events/label.js';

it.each([
  ['and the mill closed,', 'the mill closed'],
  ['that, then, it rained and', 'it rained'],
  ['when it rained', 'when it rained'],
  ['thatch burned', 'thatch burned'],
  ['and,', 'and,'],
])('of %j is %j', (text, label) => {
  const { start, end } = labelSpan(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(label);
});

it.each([
  ['the Bank (BN) closed', 'the Bank (BN', 'the Bank (BN)'],
  ['he said “no” twice', 'he said “no', 'he said “no”'],
  ['he said "no" twice', 'he said "no', 'he said "no"'],
  ['(the Bank) closed', 'the Bank', 'the Bank'],
])('in %j closes what %j opened', (text, part, label) => {
  const from = text.indexOf(part);
  const { start, end } = labelSpan(text, { start: from, end: from + part.length });
  expect(text.slice(start, end)).toBe(label);
});
