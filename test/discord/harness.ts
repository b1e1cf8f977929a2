import { ComponentType } from 'discord.js';
import { afterEach, expect } from 'vitest';
import { commands, runCommand } from '../../commands/index.js';
import { messageCommands } from '../../commands/message-commands.js';
import { readConfig } from '../../src/config.js';
import { type Bot, type BotParts, startBot } from '../../src/discord/bot.js';
import { createLog } from '../../src/log.js';
import { Drawer } from '../../src/picture/drawer.js';
import { expectSentences, quotationsBehind } from '../quotations.js';
import { seedLibrary } from '../seed.js';
import { Journal } from './loopback/journal.js';
import { type Loopback, startLoopback } from './loopback/loopback.js';
import type { RecordedRequest } from './loopback/rest.js';

/** A bot on a Discord of its own. */
export interface Rig {
  readonly discord: Loopback;
  readonly bot: Bot;
  /** The lines of its log. */
  readonly logged: Journal<LogLine>;
}

interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly code?: number;
  readonly err?: { readonly message: string };
}

type Settings = Partial<BotParts> & { readonly env?: NodeJS.ProcessEnv };

/** One for all tests of a file, as a bot has one. */
const drawer = new Drawer((err) => expect.fail(String(err)));

const open: (() => Promise<void>)[] = [];

// Bots first, then their Discord: whatever a test is about, nothing that the bot sent may break the contract.
afterEach(async () => {
  for (let close = open.pop(); close; close = open.pop()) await close();
});

/** A Discord that is closed, and its requests judged, when the test ends. */
export async function openDiscord(options?: { heartbeatMs?: number }): Promise<Loopback> {
  const discord = await startLoopback(options);
  open.push(async () => {
    await discord.close();
    expect(discord.broken()).toEqual([]);
  });
  return discord;
}

/** Starts a bot on a Discord; it is stopped when the test ends. */
export function startOn(discord: Loopback, { env = {}, ...parts }: Settings = {}): Omit<Rig, 'discord'> {
  const config = readConfig({
    DISCORD_TOKEN: discord.world.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'debug',
    PERSON_LIMIT: 'off',
    SERVER_LIMIT: 'off',
    ...env,
  });
  const logged = new Journal<LogLine>();
  const log = createLog(config, { write: (line) => logged.add(JSON.parse(line) as LogLine) });
  const bot = startBot({
    config,
    commands,
    messageCommands: parts.commands ? [] : messageCommands,
    run: runCommand,
    context: { library: seedLibrary },
    draw: (picture) => drawer.draw(picture),
    log,
    ...parts,
  });
  open.push(async () => {
    bot.stop();
    await bot.ended.catch(() => undefined);
  });
  return { bot, logged };
}

/** A bot that has logged in and looked after its commands. */
export async function startRig(settings: Settings = {}): Promise<Rig> {
  const discord = await openDiscord();
  const rig = { discord, ...startOn(discord, settings) };
  await rig.logged.waitFor('the commands', ({ msg }) => msg === 'commands registered');
  return rig;
}

interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly Component[];
}

/** All text of a message that the bot sent, which is one container, and its flags. */
export function messageIn({ json }: RecordedRequest): { readonly text: string; readonly flags: number } {
  const body = json as { data?: object };
  const { components = [], flags = 0 } = (body.data ?? body) as { components?: Component[]; flags?: number };
  const textOf = ({ content, components: nested = [] }: Component): string[] => [
    ...(content === undefined ? [] : [content]),
    ...nested.flatMap(textOf),
  ];
  expect(components.map(({ type }) => type)).toEqual([ComponentType.Container]);
  return { text: components.flatMap(textOf).join('\n'), flags };
}

/** The quotations of a message about the seed, as they are read, without the signs of the markdown; each is checked. */
export function quotationsIn(text: string): string[] {
  const read = text.replace(/(?<!\\)\*\*/g, '').replace(/\\(.)/g, '$1');
  const quotations = quotationsBehind('>', read);
  expectSentences(quotations);
  return quotations.map(({ quote }) => quote);
}
