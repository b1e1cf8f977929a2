import { Locale } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OptionSpec } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { messageCommands } from '../../commands/message-commands.js';
import { libraryOf } from '../../src/article/library.js';
import { articleKey } from '../../src/cards/article-key.js';
import type { ViewPlace } from '../../src/cards/view.js';
import { customId } from '../../src/discord/custom-id.js';
import { articleOf, seed } from '../seed.js';
import { startRig } from './harness.js';
import type { Place } from './loopback/events.js';
import type { Loopback } from './loopback/loopback.js';

/** Somebody does something that must be answered once; gives the id of the interaction or message. */
type Act = (discord: Loopback) => string;

const RUNS = 100;
const AT_ONCE = 20;

const CJK = '記者たちは橋について、新聞に書かれていることだけを伝えた。';

/** An article that is hard to draw: what it says looks like markdown, or is too long for a message. */
const hostile = {
  ...articleOf(
    'hostile',
    '@everyone **Bridge** [closed](https://example.org) \u{1F309}',
    'The bridge was ||closed|| by <@1> and `code` on <t:1:R>, said @here, who \u202Ecalled it "# a heading".',
    `The minister said that the bridge was ${'very, '.repeat(1200)}very old on 26 June 2022.`,
    CJK.repeat(120),
    `Who closed it ${'\u{1F469}\u200D\u{1F680}'.repeat(700)} is not known; it stood in 1997.`,
    `${'z\u0351\u036B\u0343'.repeat(900)} was said of Russia.`,
  ),
  url: `https://example.org/${'bridge/'.repeat(60)}?q=(1)[2]`,
  published: '2026-03-04',
};

const library = libraryOf([seed, hostile]);

/** Words of people, and what may upset a bot. */
const WORDS = [
  ...[
    'who',
    'what',
    'when',
    'why',
    'how many',
    'Russia',
    'Lukashenko',
    'bridge',
    'minister',
    'treaty',
    '1997',
    'said',
  ],
  ...[
    '@everyone',
    '@here',
    '<@1>',
    '<#2>',
    '<@&3>',
    '<t:1:R>',
    '</ask:4>',
    '[x](https://example.org)',
    'https://example.org',
  ],
  ...[
    '```',
    '`',
    '||',
    '**',
    '__',
    '~~',
    '\n# ',
    '\n> ',
    '\n-# ',
    '\n- ',
    '\\',
    '\u202E',
    '\u200B',
    '\u0000',
    '\u{E0041}',
  ],
  ...[
    '\u{1F469}\u200D\u{1F680}',
    '\u{1F1FA}\u{1F1E6}',
    'e\u0301\u0302\u0303',
    'ﷺ',
    CJK,
    'кто',
    'wer',
    '¿quién?',
    '?',
    '.',
    ' and ',
    '\n\n',
  ],
];

const strange = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' ')),
);

/** A text of at most so many UTF-16 units; never cut inside a character, as none comes from Discord. */
function textUpTo(longest: number): fc.Arbitrary<string> {
  return fc.tuple(strange, fc.constantFrom(1, 1, 1, 20, 400)).map(([text, times]) =>
    text
      .repeat(times)
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, ''),
  );
}

/** Values within the bounds of an option, mostly, and others, which a Discord that holds an older command lets through. */
function valuesOf(spec: OptionSpec): fc.Arbitrary<string | number> {
  if (spec.type === 'integer') return fc.oneof(fc.integer({ min: spec.min, max: spec.max }), fc.integer());
  const known = spec.choices ?? (spec.name === 'article' ? ['hostile', seed.id] : []);
  const text = textUpTo(spec.maxLength);
  return fc.oneof(
    ...(known.length > 0 ? [{ arbitrary: fc.constantFrom(...known), weight: 5 }] : []),
    text,
    textUpTo(6000),
  );
}

function optionsOf(specs: readonly OptionSpec[]): fc.Arbitrary<Record<string, string | number>> {
  const required = specs.filter((spec) => spec.required).map(({ name }) => name);
  return fc.record(Object.fromEntries(specs.map((spec) => [spec.name, valuesOf(spec)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

const place = fc.constantFrom<Place>('server', 'direct', 'foreign');
const locale = fc.constantFrom(...Object.values(Locale));

const commandUse: fc.Arbitrary<Act> = fc
  .constantFrom(...commands)
  .chain(({ data }) => fc.tuple(fc.constant(data.name), optionsOf(data.options), place, locale, locale))
  .map(([name, options, where, language, guildLocale]) => (discord) => {
    Object.assign(discord.world, { locale: language, guildLocale });
    return discord.command(name, options, where);
  });

const mention: fc.Arbitrary<Act> = fc
  .tuple(textUpTo(3970), fc.boolean())
  .map(([text, before]) => (discord) => {
    const me = `<@${discord.world.bot.id}>`;
    return discord.write(before ? `${me} ${text}` : `${text} ${me}`);
  });

const directMessage: fc.Arbitrary<Act> = fc.tuple(textUpTo(4000), fc.boolean()).map(
  ([text, told]) =>
    (discord) =>
      discord.writeDirectly(text, told ? {} : { channel_type: undefined }),
);

const button: fc.Arbitrary<Act> = textUpTo(100).map((id) => (discord) => discord.button(id || 'x'));

const onMessage: fc.Arbitrary<Act> = fc.tuple(fc.constantFrom(...messageCommands), textUpTo(4000)).map(
  ([{ data }, text]) =>
    (discord) =>
      discord.messageCommand(data.name, text),
);

const form: fc.Arbitrary<Act> = textUpTo(4000).map(
  (text) => (discord) => discord.submit('1.ask', { question: text }),
);

const key = articleKey(seed);
/** Buttons as the bot makes them, some of a page or a paragraph that is not there. */
const knownButton: fc.Arbitrary<Act> = fc
  .oneof(
    fc.record({ kind: fc.constant('timeline' as const), article: fc.constant(key), start: fc.nat(40) }),
    fc.record({
      kind: fc.constant('summary' as const),
      article: fc.constant(key),
      size: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({
      kind: fc.constant('passage' as const),
      article: fc.constantFrom(key, articleKey(hostile)),
      paragraph: fc.nat(40),
    }),
    fc.record({ kind: fc.constant('article' as const), article: fc.constant(articleKey(hostile)) }),
    fc.record({ kind: fc.constant('articles' as const), page: fc.nat(3) }),
  )
  .chain((view) =>
    fc.constantFrom<ViewPlace>('own', 'turn', 'share').map((where) => customId({ place: where, view })),
  )
  .map((id) => (discord) => discord.button(id));

/** discord.js sends at most 50 messages a second, but any number of replies to interactions. */
const act = fc.oneof(
  { arbitrary: commandUse, weight: 9 },
  { arbitrary: mention, weight: 2 },
  { arbitrary: directMessage, weight: 1 },
  { arbitrary: button, weight: 1 },
  { arbitrary: knownButton, weight: 3 },
  { arbitrary: onMessage, weight: 2 },
  { arbitrary: form, weight: 1 },
);

test(`${RUNS * AT_ONCE} random interactions, ${AT_ONCE} at once: each is answered once, within the contract`, {
  timeout: 120_000,
}, async () => {
  const { discord, logged } = await startRig({ context: { library } });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (acts) => {
      const ids = acts.map((does) => does(discord));
      const answers = await Promise.all(ids.map((id) => discord.answerTo(id)));
      expect(answers.flatMap(({ broken }) => broken)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  const answered = discord.requests.entries.filter(({ route }) => route.startsWith('POST '));
  expect(answered).toHaveLength(RUNS * AT_ONCE);
  expect(logged.entries.filter(({ level }) => level !== 'info')).toEqual([]);
});
