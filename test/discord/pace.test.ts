import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pace } from '../../src/discord/pace.js';
import { TokenBuckets } from '../../src/discord/token-buckets.js';
import { english } from '../../src/language/en/index.js';
import { messageIn, startRig } from './harness.js';
import { MESSAGE } from './loopback/loopback.js';
import { press } from './press.js';

const EPHEMERAL = 1 << 6;
const QUESTION = 'What did NATO call Russia?';

/** A clock that stands until it is set forward. */
function clock() {
  let milliseconds = 1_000_000;
  return { now: () => milliseconds, forward: (by: number) => (milliseconds += by) };
}

describe('TokenBuckets', () => {
  test('holds as much as a minute gives, and fills evenly', () => {
    const { now, forward } = clock();
    const buckets = new TokenBuckets(6, now);
    for (let taken = 0; taken < 6; taken += 1) {
      expect(buckets.wait('a')).toBe(0);
      buckets.take('a');
    }
    expect(buckets.wait('a')).toBe(10_000);
    expect(buckets.wait('b')).toBe(0);
    forward(9_999);
    expect(buckets.wait('a')).toBeGreaterThan(0);
    forward(1);
    expect(buckets.wait('a')).toBe(0);
    forward(3_600_000);
    for (let taken = 0; taken < 6; taken += 1) buckets.take('a');
    expect(buckets.wait('a')).toBe(10_000);
  });

  test('no window of a minute has more than twice the limit, nor a long time more than its rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(5_000), { maxLength: 300 }),
        (limit, pauses) => {
          const { now, forward } = clock();
          const buckets = new TokenBuckets(limit, now);
          const taken: number[] = [];
          for (const pause of pauses) {
            forward(pause);
            if (buckets.wait('a') > 0) continue;
            buckets.take('a');
            taken.push(now());
          }
          for (const start of taken) {
            const inMinute = taken.filter((at) => at >= start && at < start + 60_000).length;
            expect(inMinute).toBeLessThanOrEqual(2 * limit);
          }
          const whole = ((taken.at(-1) ?? 0) - (taken[0] ?? 0)) / 60_000;
          expect(taken.length).toBeLessThanOrEqual(limit * (1 + whole) + 1);
        },
      ),
    );
  });

  test('keeps no more than ten thousand buckets, those used last', () => {
    const { now } = clock();
    const buckets = new TokenBuckets(1, now);
    for (let id = 0; id < 25_000; id += 1) buckets.take(String(id));
    expect(buckets.size).toBe(10_000);
    expect(buckets.wait('24999')).toBeGreaterThan(0);
    expect(buckets.wait('1')).toBe(0);
  });
});

describe('Pace', () => {
  const somebody = { person: 'p', server: 's' };

  test('a person, then the server, has to wait, and is told for how long', () => {
    const { now, forward } = clock();
    const pace = new Pace({ personLimit: 2, serverLimit: 3 }, now);
    expect([pace.slowed(somebody), pace.slowed(somebody)]).toEqual([undefined, undefined]);
    const slowed = pace.slowed(somebody);
    expect(slowed?.sentence(english)).toBe('You ask faster than I answer: please come back in 30 seconds.');
    expect([slowed?.first, pace.slowed(somebody)?.first]).toEqual([true, false]);
    expect(pace.slowed({ person: 'q', server: 's' })).toBeUndefined();
    expect(pace.slowed({ person: 'r', server: 's' })?.sentence(english)).toBe(
      'This server asks faster than I answer: please come back in 20 seconds.',
    );
    expect(pace.slowed({ person: 'r', server: null })).toBeUndefined();
    forward(30_000);
    expect(pace.slowed(somebody)).toBeUndefined();
    expect(pace.slowed(somebody)?.first).toBe(true);
  });

  test('without limits nobody waits', () => {
    const pace = new Pace({ personLimit: undefined, serverLimit: undefined }, clock().now);
    for (let asked = 0; asked < 10_000; asked += 1) expect(pace.slowed(somebody)).toBeUndefined();
    expect(pace.mayType('p')).toBe(true);
  });

  test('who types a great deal, or must wait for answers, gets no completions', () => {
    const pace = new Pace({ personLimit: 2, serverLimit: undefined }, clock().now);
    const typed = Array.from({ length: 25 }, () => pace.mayType('p'));
    expect(typed.filter(Boolean)).toHaveLength(20);
    for (const _ of [1, 2]) pace.slowed({ person: 'q', server: null });
    expect(pace.mayType('q')).toBe(false);
  });
});

describe('a bot that is asked too fast', () => {
  const LIMITS = { PERSON_LIMIT: '2', SERVER_LIMIT: '3' };

  test('says so to that person alone, and answers again later; buttons count, too', async () => {
    const { now, forward } = clock();
    const { discord } = await startRig({ env: LIMITS, now });
    const first = await discord.answerTo(discord.command('ask', { question: QUESTION }));
    await discord.answerTo(press(discord, first, 'In context'));
    for (const id of [
      discord.command('summary'),
      press(discord, first, 'Why this?'),
      discord.submit('1.ask', { question: 'Who?' }),
    ]) {
      const { text, flags } = messageIn(await discord.answerTo(id));
      expect(text).toBe('You ask faster than I answer: please come back in 30 seconds.');
      expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    }
    forward(30_000);
    expect(messageIn(await discord.answerTo(discord.command('help'))).text).toMatch(/^### Footnote/);
  });

  test('a flood of messages is met with one reply', async () => {
    const { now } = clock();
    const { discord } = await startRig({ env: LIMITS, now });
    const mention = `<@${discord.world.bot.id}> ${QUESTION}`;
    const ids = Array.from({ length: 10 }, () => discord.write(mention));
    const [, , third = ''] = ids;
    expect(messageIn(await discord.answerTo(third)).text).toContain('please come back in 30 seconds');
    await discord.requested(MESSAGE, 3);
    await discord.answerTo(discord.command('help'));
    expect(discord.requests.entries.filter(({ route }) => route === MESSAGE)).toHaveLength(3);
  });

  test('a server has a limit of its own', async () => {
    const { now } = clock();
    const { discord } = await startRig({ env: { PERSON_LIMIT: 'off', SERVER_LIMIT: '1' }, now });
    await discord.answerTo(discord.command('help'));
    expect(messageIn(await discord.answerTo(discord.command('help'))).text).toMatch(
      /^This server asks faster/,
    );
    expect(messageIn(await discord.answerTo(discord.command('help', {}, 'direct'))).text).toMatch(
      /^### Footnote/,
    );
  });

  test('completions are left out', async () => {
    const { now } = clock();
    const { discord, logged } = await startRig({ env: LIMITS, now });
    for (const id of [discord.command('help'), discord.command('help')]) await discord.answerTo(id);
    discord.complete('ask', { question: 'Who' }, 'question');
    await logged.waitFor('none', ({ msg }) => msg === 'no completions for who asks too fast');
  });
});
