import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { customId, readCustomId } from '../../../src/discord/custom-id.js';
import { LIMITS } from '../../../src/discord/limits.js';
import { anyText } from '../arbitraries.js';
import type { Target } from '../target.js';

const hash = fc.string({
  unit: fc.constantFrom(...'abcXYZ019_-'),
  minLength: 8,
  maxLength: 8,
});
const whole = fc.nat({ max: 36 ** 6 - 1 });
const key = fc.record({ id: hash, version: hash });
const view = fc.oneof(
  fc.record({
    kind: fc.constant('context' as const),
    ...{ article: key, paragraph: whole, start: whole, end: whole },
  }),
  fc.record({
    kind: fc.constantFrom('answer' as const, 'why' as const),
    ...{ article: key, everywhere: fc.boolean(), question: anyText },
  }),
  fc.record({
    kind: fc.constant('passages' as const),
    ...{ article: key, everywhere: fc.boolean(), question: anyText, page: whole },
  }),
);

/** Something like a custom id: its own parts in another order, or anything. */
const nearlyId = fc.oneof(
  fc
    .array(
      fc.oneof(fc.constantFrom('1', '2', 'own', 'turn', 'share', 'context', 'why', 'all', 'one', ''), hash),
      {
        maxLength: 8,
      },
    )
    .map((fields) => fields.join('.')),
  anyText,
);

export const CUSTOM_IDS: readonly Target[] = [
  {
    name: 'custom ids, read',
    property: fc.property(nearlyId, fc.array(anyText, { maxLength: 3 }), (id, questions) => {
      readCustomId(id, questions);
    }),
  },
  {
    name: 'custom ids, written and read',
    property: fc.property(fc.constantFrom('own', 'turn', 'share'), view, (place, shown) => {
      const id = customId({ place, view: shown });
      ok(id.length <= LIMITS.customId, `${id.length} characters`);
      const questions = 'question' in shown ? [shown.question] : [];
      const read = readCustomId(id, questions);
      deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify({ place, view: shown })));
    }),
  },
];
