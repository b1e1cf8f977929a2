import { ActivityType, GatewayOpcodes } from 'discord.js';
import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { presenceOf } from '../../src/discord/presence.js';
import { articleOf, seed } from '../seed.js';
import { startRig } from './harness.js';

test('says which article is the newest', async () => {
  const newer = {
    ...articleOf('bridge', 'Old bridge closed', 'It was shut on Monday.'),
    published: '2026-03-04',
  };
  const { discord } = await startRig({ context: { library: libraryOf([seed, newer]) } });
  const [identify] = await discord.gateway.frames.waitFor(
    'identify',
    ({ op }) => op === GatewayOpcodes.Identify,
  );
  const activity = { type: ActivityType.Custom, name: 'Custom Status', state: 'Reading Old bridge closed' };
  expect(identify?.d).toMatchObject({ presence: { status: 'online', activities: [activity] } });
});

test.each([
  ['a short headline', 'Old bridge closed', 'Reading Old bridge closed'],
  ['one of two lines', 'Old bridge\n closed', 'Reading Old bridge closed'],
  ['one that just fits', 'a'.repeat(120), `Reading ${'a'.repeat(120)}`],
  ['one that is too long', 'bridge '.repeat(40).trim(), `Reading ${'bridge '.repeat(17).trim()}…`],
  ['one without spaces', '\u{1F309}'.repeat(100), `Reading ${'\u{1F309}'.repeat(58)}…`],
])('%s is shown in at most 128 characters', (_, headline, shown) => {
  const [activity] = presenceOf({ headline }).activities ?? [];
  expect(activity?.name).toBe(shown);
  expect(shown.length).toBeLessThanOrEqual(128);
});
