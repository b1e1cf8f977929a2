import {
  type Client,
  Events,
  type Interaction,
  type Message,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import { prepareSuggestions } from '../../commands/ask.js';
import type { Command } from '../../commands/command.js';
import { newestArticle } from '../article/newest.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { Activity, kindOf } from './activity.js';
import type { Answering } from './answer.js';
import { createClient } from './client.js';
import { commandJson, messageCommandJson } from './command-json.js';
import { closedError, loginError } from './connection-error.js';
import { onFirstDirectMessage } from './first-direct-message.js';
import { logHealth } from './health.js';
import { answerInteraction } from './interactions.js';
import { answeringAt, type Kept, keepLittle } from './kept.js';
import { addThis, libraryCommands } from './library/commands.js';
import { followThreads } from './library/threads.js';
import { localizedCommand, localizedMessageCommand } from './localized-command.js';
import { answerMessage, questionIn } from './messages.js';
import { Pace } from './pace.js';
import { presenceOf } from './presence.js';
import { registerCommands } from './registration.js';
import { settlesWithin } from './time.js';
import { Work } from './work.js';

/** What a bot is made of. */
export interface BotParts extends Omit<Answering, 'activity' | 'pace'> {
  readonly config: Config;
  readonly commands: readonly Command[];
  /** Milliseconds of the clock that limits are counted by; the machine's own without it. */
  readonly now?: () => number;
  /** What people add, where it is kept at all. */
  readonly kept?: Kept | undefined;
  /** What is done once the bot is connected; answers wait for it, but not for long. */
  readonly prepare?: () => Promise<unknown>;
}

/** A bot at work. */
export interface Bot {
  /**
   * Resolves when the bot was stopped, to whether everything under way was ended in time.
   * Rejects where it cannot log in, Discord closes the connection for good, or the port of the metrics cannot be had:
   * with a {@link UserError} if that is to be expected.
   */
  readonly ended: Promise<boolean>;
  /** Takes nothing new on, finishes what is under way and disconnects; ends within 4 seconds, short of the 5 that it has even on a busy machine. */
  stop(): void;
}

/** Milliseconds for what is under way when the bot stops, and for the farewell to Discord. */
const FINISH_MS = 3000;
const DISCONNECT_MS = 1000;

/** Milliseconds that an answer waits for what is prepared at the start. */
const PREPARED_WITHIN_MS = 1000;

/** Starts the bot: serves its metrics, logs in, registers the commands, and answers. */
export function startBot(parts: BotParts): Bot {
  const { config, log, context } = parts;
  const client = createClient(config, presenceOf(newestArticle(context.library)));
  const work = new Work(log);
  const activity = new Activity();
  const pace = new Pace(config, parts.now ?? (() => performance.now()));
  const stopping = new AbortController();
  let preparing: Promise<unknown> | undefined;
  answerEvents(client, work, { ...parts, activity, pace }, () => preparing);
  logEvents(client, log);
  client.once(Events.ClientReady, (ready) => {
    logConnection(ready, log);
    preparing = parts
      .prepare?.()
      .catch((err) => log.error({ err }, 'what is prepared at the start failed'))
      .finally(() => {
        preparing = undefined;
      });
    if (hasFirstShard(config)) work.start('registration', async () => register(ready, parts));
    work.start('suggestions', async () => prepareSuggestions(parts.context));
  });
  const endHealth = logHealth(client, activity, log);
  const endKeeping = parts.kept && keepLittle(client, parts.kept, log);
  const metrics = serveMetrics(config, client, activity);
  const ended = new Promise<boolean>((resolve, reject) => {
    stopping.signal.addEventListener('abort', () => resolve(disconnect(client, work)));
    client.once(Events.ShardDisconnect, ({ code }) => reject(closedError(code)));
    logIn(client, config, metrics).catch(reject);
  });
  const closed = ended.finally(async () => {
    endHealth();
    endKeeping?.();
    const end = await metrics.catch(() => undefined);
    await end?.();
  });
  return { ended: closed, stop: () => stopping.abort() };
}

/** What ends the metrics, once they are served; they and their library are loaded only where they are wanted. */
async function serveMetrics(
  { metricsPort }: Config,
  client: Client,
  activity: Activity,
): Promise<(() => Promise<void>) | undefined> {
  if (metricsPort === undefined) return undefined;
  const { openMetrics } = await import('./metrics.js');
  return openMetrics(metricsPort, client, activity);
}

async function logIn(client: Client, config: Config, metrics: Promise<unknown>): Promise<void> {
  await metrics;
  await client.login(config.token.reveal()).catch((error) => {
    throw loginError(error, config);
  });
}

function answerEvents(
  client: Client,
  work: Work,
  { kept, ...answering }: Answering & Pick<BotParts, 'kept'>,
  preparing: () => Promise<unknown> | undefined,
): void {
  const { activity } = answering;
  const there = async (asked: Interaction | Message) => {
    const hurried = 'isAutocomplete' in asked && asked.isAutocomplete();
    const awaited = hurried ? undefined : preparing();
    if (awaited) await settlesWithin(PREPARED_WITHIN_MS, awaited);
    return kept ? answeringAt(asked, answering, kept) : answering;
  };
  client.on(Events.InteractionCreate, (interaction) => {
    work.start(interaction.id, () =>
      activity.timed(kindOf(interaction), async () =>
        answerInteraction(interaction, answering, () => there(interaction)),
      ),
    );
  });
  const jobOf = (message: Message) => {
    const question = questionIn(message);
    if (question === undefined) return undefined;
    return () =>
      activity.timed('message', async () =>
        answerMessage(message, question, answering, () => there(message)),
      );
  };
  client.on(Events.MessageCreate, (message) => {
    const job = jobOf(message);
    if (job) work.start(message.id, job);
  });
  if (kept) followThreads(client, work, kept);
  onFirstDirectMessage(client, work, async (message: Message) => jobOf(message)?.());
}

function logEvents(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ err }, 'the Discord client had an error'));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'the connection to Discord had an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.info('connecting to Discord again'));
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));
}

/** What is needed in a server: see the channel, write in it and in its threads, show a picture, reply to a message. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
];

function logConnection({ application, guilds, user }: Client<true>, log: Log): void {
  const invite = inviteLink(application.id);
  log.info({ servers: guilds.cache.size, invite }, `connected to Discord as ${user.tag}`);
}

/** Whether this is the process that registers the commands, where there are several. */
function hasFirstShard({ shards }: Config): boolean {
  return shards?.list.includes(0) ?? true;
}

/** Registers the commands; the bot answers those that Discord holds even where that fails. */
async function register(
  client: Client<true>,
  { config: { guildId }, commands, messageCommands, kept, log }: BotParts,
): Promise<void> {
  const scope = { applicationId: client.application.id, guildId };
  try {
    const wanted = [
      ...[...commands.map(({ data }) => commandJson(data)), ...(kept ? libraryCommands : [])].map(
        localizedCommand,
      ),
      ...messageCommands.map(({ data }) =>
        localizedMessageCommand(messageCommandJson(data), ({ checking }) => checking.commands[data.key]),
      ),
      ...(kept ? [localizedMessageCommand(addThis, ({ library }) => library.addThis)] : []),
    ];
    const outcome = await registerCommands(client.rest, scope, wanted);
    log.info({ guildId }, `commands ${outcome}`);
  } catch (err) {
    const hint = guildId === undefined ? '' : '; is the bot in the server that DISCORD_GUILD_ID names?';
    log.error({ err, guildId }, `the commands could not be registered${hint}`);
  }
}

function inviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField(PERMISSIONS).bitfield;
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
}

async function disconnect(client: Client, work: Work): Promise<boolean> {
  client.removeAllListeners(Events.ShardReconnecting);
  const connected = client.isReady();
  const finished = await work.finish(FINISH_MS);
  const left = await settlesWithin(DISCONNECT_MS, client.destroy());
  // A client that was still logging in may connect after it was destroyed.
  return connected && finished && left;
}
