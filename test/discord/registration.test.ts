import { expect, test } from 'vitest';
import type { CommandData } from '../../commands/command.js';
import type { Card } from '../../src/cards/card.js';
import { openDiscord, startOn, startRig } from './harness.js';
import { GLOBAL_COMMANDS, GUILD_COMMANDS, type Loopback } from './loopback/loopback.js';

const CARD: Card = { heading: 'Found', quotes: [], notes: [] };

/** How often the commands were sent to Discord. */
function sent({ requests }: Loopback): number {
  return requests.entries.filter(({ route }) => route.startsWith('PUT ')).length;
}

/** Starts a bot, waits until it has looked after its commands, and stops it. */
async function runOnce(discord: Loopback, settings: Parameters<typeof startOn>[1] = {}): Promise<void> {
  const { bot, logged } = startOn(discord, settings);
  await logged.waitFor('the commands', ({ msg }) => msg.startsWith('commands '));
  bot.stop();
  await bot.ended;
}

test('on ready the commands are registered everywhere, for servers and for people', async () => {
  const data: CommandData = {
    name: 'find',
    description: 'Finds it',
    options: [
      { type: 'string', name: 'what', description: 'What', required: true, minLength: 1, maxLength: 300 },
      { type: 'string', name: 'how', description: 'How', choices: ['fast', 'well'], maxLength: 10 },
      { type: 'integer', name: 'times', description: 'How often', min: 1, max: 9 },
    ],
  };
  const { discord } = await startRig({ commands: [{ data, run: () => CARD }] });
  const [put] = await discord.requested(`PUT ${GLOBAL_COMMANDS}`);
  expect(put?.json).toEqual([
    {
      type: 1,
      name: 'find',
      description: 'Finds it',
      options: [
        { type: 3, name: 'what', description: 'What', required: true, min_length: 1, max_length: 300 },
        {
          type: 3,
          name: 'how',
          description: 'How',
          required: false,
          choices: [
            { name: 'fast', value: 'fast' },
            { name: 'well', value: 'well' },
          ],
        },
        { type: 4, name: 'times', description: 'How often', required: false, min_value: 1, max_value: 9 },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
  ]);
  expect(sent(discord)).toBe(1);
});

test('with a server named they are registered there alone', async () => {
  const discord = await openDiscord();
  await runOnce(discord, { env: { DISCORD_GUILD_ID: discord.world.guildId } });
  const [put] = await discord.requested(`PUT ${GUILD_COMMANDS}`);
  expect(put?.params['guild_id']).toBe(discord.world.guildId);
  expect(discord.world.commands.has('global')).toBe(false);
});

test('a restart sends nothing, whether everywhere or in a server', async () => {
  const discord = await openDiscord();
  await runOnce(discord);
  await runOnce(discord);
  expect(sent(discord)).toBe(1);
  const env = { DISCORD_GUILD_ID: discord.world.guildId };
  await runOnce(discord, { env });
  await runOnce(discord, { env });
  expect(sent(discord)).toBe(2);
});

test.each([
  ['a description', { name: 'ask', description: 'Something else', options: [] }],
  [
    'an option',
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 'integer', name: 'n', description: 'N', min: 1, max: 2 }],
    },
  ],
  [
    'a bound',
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 'string', name: 's', description: 'S', maxLength: 9 }],
    },
  ],
] as const)('another version with %s that differs registers anew', async (_, data) => {
  const discord = await openDiscord();
  const first = {
    name: 'ask',
    description: 'Ask',
    options: [{ type: 'string', name: 's', description: 'S', maxLength: 8 }],
  } as const;
  const version = (command: typeof first | typeof data) => {
    return { commands: [{ data: command, run: () => CARD }] };
  };
  await runOnce(discord, version(first));
  await runOnce(discord, version(first));
  expect(sent(discord)).toBe(1);
  await runOnce(discord, version(data));
  expect(sent(discord)).toBe(2);
});

test('where Discord refuses, the log says what to look at, and the bot answers all the same', async () => {
  const discord = await openDiscord();
  const route = `GET ${GUILD_COMMANDS}`;
  discord.faults.order(route, { kind: 'status', status: 403, code: 50001 });
  const { logged } = startOn(discord, { env: { DISCORD_GUILD_ID: discord.world.guildId } });
  const [line] = await logged.waitFor('the error', ({ level }) => level === 'error');
  expect(line?.msg).toContain('is the bot in the server that DISCORD_GUILD_ID names?');
  await discord.answerTo(discord.command('summary'));
});

test('commands that break a limit are not sent', async () => {
  const discord = await openDiscord();
  const data = { name: 'Ask', description: '', options: [] };
  const { logged } = startOn(discord, {
    commands: [{ data, run: () => CARD }],
  });
  const [line] = await logged.waitFor('the error', ({ level }) => level === 'error');
  expect(line?.err?.message).toContain('the name “Ask” has more than lower-case letters');
  expect(sent(discord)).toBe(0);
});
