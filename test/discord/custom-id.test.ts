import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View, ViewPlace } from '../../src/cards/view.js';
import { customId, readCustomId } from '../../src/discord/custom-id.js';
import { plainLine } from '../../src/discord/escape.js';
import { LIMITS } from '../../src/discord/limits.js';

const hash = fc.stringMatching(/^[\w-]{8}$/);
const article = fc.record({ id: hash, version: hash });
const whole = fc.nat(36 ** 6 - 1);
const question = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
const asked = { article, everywhere: fc.boolean(), question };
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({ kind: fc.constantFrom('answer' as const, 'check' as const, 'why' as const), ...asked }),
  fc.record({ kind: fc.constant('passages' as const), ...asked, page: whole }),
  fc.record({ kind: fc.constant('passage' as const), article, paragraph: whole }),
  fc.record({ kind: fc.constant('article' as const), article }),
  fc.record({ kind: fc.constant('articles' as const), page: whole }),
  fc.record({
    kind: fc.constant('summary' as const),
    article,
    size: fc.oneof(
      fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
      fc.integer({ min: 1, max: 40 }),
    ),
  }),
  fc.record(
    {
      kind: fc.constant('timeline' as const),
      article,
      start: whole,
      from: fc.constantFrom('2022', '2022-07', '2022-07-02'),
      to: fc.constantFrom('0001', '2022-12-31'),
      detail: fc.constantFrom('dates' as const, 'full' as const),
    },
    { requiredKeys: ['kind', 'article', 'start'] },
  ),
  fc.record({ kind: fc.constant('context' as const), article, paragraph: whole, start: whole, end: whole }),
);
const place = fc.constantFrom<ViewPlace>('own', 'turn', 'share');

test('a custom id says what it was made of, the words of a question being those on its message', () => {
  fc.assert(
    fc.property(place, view, (where, what) => {
      const id = customId({ place: where, view: what });
      expect(id.length).toBeLessThan(LIMITS.customId);
      const shown = 'question' in what ? { ...what, question: plainLine(what.question) } : what;
      const on = 'question' in shown ? ['Another?', shown.question] : [];
      expect(readCustomId(id, on)).toEqual({ place: where, view: shown });
    }),
  );
});

test('a question that stands on the message no more is missed', () => {
  const key = { id: 'abcdefgh', version: '12345678' };
  const id = customId({
    place: 'own',
    view: { kind: 'why', article: key, everywhere: true, question: 'Who?' },
  });
  expect(readCustomId(id, ['Who'])).toBe('unasked');
  expect(readCustomId(id, ['Who?'])).toMatchObject({ view: { question: 'Who?' } });
});

test.each([
  'v0:gone',
  '',
  '1',
  '1.own',
  '1.own.context.abcdefgh.12345678.1.2',
  '1.own.context.abcdefgh.12345678.1.2.3.4',
  '1.own.context.abcdefgh.12345678.1.2.-3',
  '1.own.context.abcdefgh.12345678.1.2.zzzzzzz',
  '0.own.context.abcdefgh.12345678.1.2.3',
  '1.all.context.abcdefgh.12345678.1.2.3',
  '1.own.dance.abcdefgh.12345678.1.2.3',
  '1.own.why.abcdefgh.12345678.some.abcdefgh',
  '1.own.why.abcdef.12345678.all.abcdefgh',
  '1.turn.passage.abcdefgh.12345678',
  '1.turn.articles.-1',
  '1.turn.summary.abcdefgh.12345678.huge',
  '1.turn.summary.abcdefgh.12345678.0',
  '1.turn.timeline.abcdefgh.12345678.May...0',
  '1.turn.timeline.abcdefgh.12345678.2022..all.0',
])('%j is no custom id of this form', (id) => {
  expect(readCustomId(id, [])).toBe('unknown');
});
