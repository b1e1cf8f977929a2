import { expect, it } from 'vitest';
import { candidatesOf } from '../../src/digest/candidates.js';
import { scoreCandidates } from '../../src/digest/score.js';
import { articleOf } from '../seed.js';

/** The score of a sentence at the end of a story. */
function scoreOf(sentence: string): number {
  const story = [
    'The old bridge of Orlo was closed on Friday.',
    'Engineers measured both of its pillars in 2022.',
  ];
  const { candidates } = candidatesOf(articleOf('score', 'Bridge', ...story, sentence));
  return scoreCandidates(candidates, new Set(['bridge']), '2022-07-02').at(-1) ?? Number.NaN;
}

const PLAIN = 'Barges of the council carry cars of Orlo from the quay.';

it.each([
  ['what is to come', 'Barges of the council will carry cars of Orlo from the quay.'],
  ['numbers', 'Barges of the council carry 40 cars of Orlo from the quay.'],
  ['words of the headline', 'Barges of the council carry cars of Orlo from the bridge.'],
  ['the day', 'Barges of the council carry cars of Orlo from Monday.'],
  ['harm', 'Barges of the council carry hurt men of Orlo from the quay.'],
])('%s speaks for a sentence', (_, sentence) => expect(scoreOf(sentence)).toBeGreaterThan(scoreOf(PLAIN)));

it.each([
  [
    'years long past',
    'Barges of the council carry cars of Orlo since 1921.',
    PLAIN.replace('from the quay', 'since 2022'),
  ],
  ['a quotation', 'Barges of the council carry “cars” of Orlo from the quay.', PLAIN],
  ['a question', 'Barges of the council carry cars of Orlo from the quay?', PLAIN],
  ['the second person', 'Barges of the council carry your cars of Orlo from the quay.', PLAIN],
  ['being a caption', 'Barges of the council (left) carry cars of Orlo from the quay.', PLAIN],
])('%s speaks against it', (_, sentence, other) => expect(scoreOf(sentence)).toBeLessThan(scoreOf(other)));

it('debris is never chosen by its score', () => {
  expect(scoreOf('Scroll down for video of Orlo on Friday.')).toBe(Number.NEGATIVE_INFINITY);
});
