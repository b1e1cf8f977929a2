import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { commands } from '../../../commands/index.js';
import { UserError } from '../../../src/errors.js';
import { parseArguments } from '../../../src/terminal/arguments.js';
import { checkedAnswer } from '../../../src/terminal/checked.js';
import { anyText, nearlyDate, seed } from '../arbitraries.js';
import { cardOrSentence, contextOf, expectCard } from '../expectations.js';
import { inTime, type Target } from '../target.js';

const context = contextOf(seed);

/** What may stand in an option: right, nearly right, or of another kind altogether. */
function valueFor(choices: readonly string[]) {
  return fc.oneof(
    anyText.map((text) => text.slice(0, 4_000)),
    nearlyDate,
    fc.integer(),
    fc.double(),
    fc.constantFrom(undefined, '', ' ', seed.id, ...choices),
  );
}

const request = fc.constantFrom(...commands).chain(({ data }) => {
  const values = data.options.map((option) => {
    const choices = option.type === 'string' ? (option.choices ?? []) : [];
    return [option.name, valueFor(choices)] as const;
  });
  return fc.record({ name: fc.constant(data.name), options: fc.record(Object.fromEntries(values)) });
});

const argument = fc.oneof(
  fc.constantFrom('ask', 'summary', 'timeline', 'dates', 'articles', 'bot', 'chat', '--', '-h', '--json'),
  fc.constantFrom('--batch', '--explain', '--from', '--to', '--detail', '--png', '--length', '--sentences'),
  fc.constantFrom(
    '--seeds',
    '--article',
    '--published',
    '--from=2022',
    '--sentences=3',
    '--length=long',
    '-x',
  ),
  nearlyDate,
  fc.string({ maxLength: 12 }),
);

export const QUESTIONS: readonly Target[] = [
  {
    name: 'questions',
    property: fc.property(anyText, (question) => {
      const { confidence, passages } = inTime(() => checkedAnswer({ question }, context, { explain: true }));
      ok(confidence >= 0 && confidence <= 1, `confidence ${confidence}`);
      ok(
        passages.every(({ score }) => Number.isFinite(score)),
        'a score that is no number',
      );
    }),
  },
  {
    name: 'command options',
    property: fc.property(request, ({ name, options }) => {
      const card = inTime(() => cardOrSentence(name, options, context));
      if (card) expectCard(card, seed);
    }),
  },
  {
    name: 'command lines',
    property: fc.property(fc.array(argument, { maxLength: 8 }), (argv) => {
      try {
        parseArguments(argv);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
  },
];
