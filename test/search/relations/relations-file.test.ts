import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  decodeRelations,
  encodeRelations,
  RELATIONS_FILE,
  trainedRelations,
} from '../../../src/search/relations/relations-file.js';

const some = new Map([
  ['ship', [{ key: 'vessel', kind: 'synonym', sureness: 7 } as const]],
  ['sail', [{ key: 'sailor', kind: 'derived', sureness: 5 } as const]],
  ['ship out', [{ key: 'send off', kind: 'wider', sureness: 9 } as const]],
]);

it('finds each key that was written, and no other', () => {
  const relations = decodeRelations(encodeRelations(some));
  for (const [key, list] of some) expect(relations(key)).toEqual(list);
  for (const key of ['', 'a', 'shi', 'ships', 'zebra', 'relations 1']) expect(relations(key)).toEqual([]);
});

it('refuses another form', () => {
  expect(() => decodeRelations('ship\ts7vessel\n')).toThrow(RangeError);
  expect(() => decodeRelations('relations 1\nship\ts7vessel')).toThrow(RangeError);
  expect(() => decodeRelations('relations 1\nship\tx7vessel\n')('ship')).toThrow('“x7”');
  expect(() => decodeRelations('relations 1\nship\ts0vessel\n')('ship')).toThrow('“s0”');
});

const keys = (key: string) => trainedRelations()(key).map((related) => related.key);

it.each([
  ['boss', 'chief'],
  ['quit', 'step down'],
  ['quit', 'leav offic'],
  ['resign', 'step down'],
  ['purchas', 'buy'],
  ['buy', 'purchas'],
  ['jobless', 'unemploy'],
  ['leav', 'departur'],
])('%s may be said as %s', (word, other) => {
  expect(keys(word)).toContain(other);
});

it.each([
  ['bank', 'river'],
  ['bank', 'money'],
  ['boss', 'stud'],
  ['purchas', 'sell'],
  ['jobless', 'employ'],
  ['xyzzy', 'word'],
])('%s is not said as %s', (word, other) => {
  expect(keys(word)).not.toContain(other);
});

it('is small', () => {
  expect(statSync(RELATIONS_FILE).size).toBeLessThan(2_500_000);
});
