import { inspect } from 'node:util';
import { z } from 'zod';
import { variable } from './environment.js';
import { SetupError } from './errors.js';

/** Text that shows itself only when asked to: printing, logging or inspecting it gives `[redacted]`. */
class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  [inspect.custom](): string {
    return '[redacted]';
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Where it is kept what people add. */
export interface StoreConfig {
  /** Of a PostgreSQL database; with a password in it. It wins over `dataDir`. */
  readonly databaseUrl: Secret | undefined;
  /** The folder of the SQLite database. */
  readonly dataDir: string | undefined;
}

/** Some of the connections to Discord, each of which has its part of the servers. */
interface Shards {
  /** From 0. */
  readonly list: readonly number[];
  /** How many there are in all processes together. */
  readonly count: number;
}

/** What the bot is told by its environment. */
export interface Config extends StoreConfig {
  readonly token: Secret;
  /** Register the commands in this server only, where they appear at once. */
  readonly guildId: string | undefined;
  /** Another base of Discord's REST API, without version and final slash: `http://127.0.0.1:8080/api`. By http this machine alone. */
  readonly apiUrl: string | undefined;
  /** The folder of articles, where it is not the package's own. */
  readonly seedsDir: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The port on this machine where metrics are served. */
  readonly metricsPort: number | undefined;
  /** How many answers a person, and a server, may have in a minute; undefined for no limit. */
  readonly personLimit: number | undefined;
  readonly serverLimit: number | undefined;
  /** The part of the bot's connections (shards) that this process has; undefined where it has all, as many as Discord advises. */
  readonly shards: Shards | undefined;
  /** Whether a process is to be started for each connection that Discord advises. */
  readonly processForEachShard: boolean;
  /** The most that articles and their indexes take in memory, in MiB. */
  readonly indexMemory: number;
}

const shown = (value: unknown) => JSON.stringify(String(value).slice(0, 60));

/** MiB that articles and indexes may take; with less than the least, each question would build its index anew. */
const INDEX_MEMORY = { least: 16, most: 65_536, usual: 256 } as const;

const STORE = {
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .trim()
    .refine(isPostgres, {
      error:
        'is no address of a PostgreSQL database: give one as postgres://user:password@host:5432/database, or leave it empty',
    })
    .transform((url) => new Secret(url))
    .optional(),
};

/** Answers a minute: a whole number, or `off` for as many as are asked for. */
const LIMIT = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[1-9]\d{0,4}|off)$/, {
    error: ({ input }) =>
      `is ${shown(input)}: give a whole number from 1 to 99999, or off, or leave it empty`,
  })
  .transform((text) => (text === 'off' ? undefined : Number(text)));

/** One of some words, in whatever case. */
function choice<const Words extends readonly string[]>(words: Words, wayOut: string) {
  return z.preprocess(
    (input) => (typeof input === 'string' ? input.trim().toLowerCase() : input),
    z.enum(words, { error: ({ input }) => `is ${shown(input)}: ${wayOut}` }),
  );
}

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z
    .string({ error: 'is not set: copy the token from the Bot page of discord.com/developers/applications' })
    .trim()
    .regex(/^[\w.-]+$/, {
      error:
        'holds a character that no bot token has: give the token alone, without quotation marks or “Bot ”',
    }),
  DISCORD_GUILD_ID: z
    .string()
    .trim()
    .regex(/^\d{17,20}$/, {
      error: ({ input }) =>
        `is ${shown(input)}, not a server’s id of 17 to 20 digits: copy it with “Copy Server ID”, or leave it empty`,
    })
    .optional(),
  DISCORD_API_URL: z
    .string()
    .trim()
    .refine(isApiBase, {
      error: ({ input }) =>
        `is ${shown(withoutCredentials(String(input)))}: give an https address, or an http one on this machine such as http://127.0.0.1:8080/api, without password, query and version, or leave it empty`,
    })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  // Whether the folder is there is for the library to find out.
  SEEDS_DIR: z.string().optional(),
  LOG_LEVEL: choice(LOG_LEVELS, `use one of ${LOG_LEVELS.join(', ')}`).default('info'),
  METRICS_PORT: z
    .string()
    .trim()
    .refine((text) => isBetween(text, 1, 65_535), {
      error: ({ input }) => `is ${shown(input)}: give a whole number from 1 to 65535, or leave it empty`,
    })
    .transform(Number)
    .optional(),
  PERSON_LIMIT: LIMIT.prefault('20'),
  SERVER_LIMIT: LIMIT.prefault('120'),
  SEMANTIC: choice(['on', 'off'], 'use on or off, or leave it empty').default('on'),
  INDEX_MEMORY_MB: z
    .string()
    .trim()
    .refine((text) => isBetween(text, INDEX_MEMORY.least, INDEX_MEMORY.most), {
      error: ({ input }) =>
        `is ${shown(input)}: give a whole number from ${INDEX_MEMORY.least} to ${INDEX_MEMORY.most}, or leave it empty`,
    })
    .transform(Number)
    .default(INDEX_MEMORY.usual),
  SHARDS: choice(['auto'], 'use auto, or leave it empty').optional(),
  SHARD_LIST: z
    .string()
    .trim()
    .regex(/^\d{1,5}(?:\s*,\s*\d{1,5})*$/, {
      error: ({ input }) =>
        `is ${shown(input)}: give the numbers of this process’s shards as 0,1,2, or leave it empty`,
    })
    .transform((text) => [...new Set(text.split(',').map(Number))])
    .optional(),
  SHARD_COUNT: z
    .string()
    .trim()
    .refine((text) => isBetween(text, 1, 65_535), {
      error: ({ input }) =>
        `is ${shown(input)}: give how many shards there are in all processes together, or leave it empty`,
    })
    .transform(Number)
    .optional(),
  ...STORE,
});

/**
 * The configuration that an environment describes; a variable that is empty or blanks alone counts as not set.
 * @throws {SetupError} naming every variable that cannot be used, what is wrong with it and the way out.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const data = parse(ENVIRONMENT, env);
  if (data.SHARDS !== undefined && (data.SHARD_LIST ?? data.SHARD_COUNT) !== undefined) {
    throw new SetupError(
      'SHARDS is set, and so is SHARD_LIST or SHARD_COUNT: leave those empty for all shards on this machine, or leave SHARDS empty.',
    );
  }
  return Object.freeze({
    token: new Secret(data.DISCORD_TOKEN),
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    seedsDir: data.SEEDS_DIR,
    logLevel: data.LOG_LEVEL,
    metricsPort: data.METRICS_PORT,
    personLimit: data.PERSON_LIMIT,
    serverLimit: data.SERVER_LIMIT,
    shards: shardsOf(data.SHARD_LIST, data.SHARD_COUNT),
    processForEachShard: data.SHARDS !== undefined,
    indexMemory: data.INDEX_MEMORY_MB,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
  });
}

/** @throws {SetupError} where one of the two is missing, or they do not fit each other. */
function shardsOf(list: readonly number[] | undefined, count: number | undefined): Shards | undefined {
  if (list === undefined && count === undefined) return undefined;
  if (count === undefined)
    throw new SetupError('SHARD_COUNT is not set: with SHARD_LIST, say how many shards there are in all.');
  if (list === undefined)
    throw new SetupError('SHARD_LIST is not set: with SHARD_COUNT, say which shards this process has.');
  const beyond = list.find((shard) => shard >= count);
  if (beyond !== undefined)
    throw new SetupError(`SHARD_LIST has ${beyond}: of ${count} shards the last is ${count - 1}.`);
  return { list, count };
}

/** Of the same, where it is kept what people add. @throws {SetupError} as `readConfig` does. */
export function readStoreConfig(env: NodeJS.ProcessEnv): StoreConfig {
  const { DATABASE_URL, DATA_DIR } = parse(z.object(STORE), env);
  return { databaseUrl: DATABASE_URL, dataDir: DATA_DIR };
}

function parse<Shape extends z.ZodRawShape>(variables: z.ZodObject<Shape>, env: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, variable(env, name)]));
  const { success, data, error } = variables.safeParse(given);
  if (!success) {
    throw new SetupError(
      `${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}.`,
    );
  }
  return data;
}

function isBetween(text: string, least: number, most: number): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isPostgres(text: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);
}

function isApiBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash, pathname } = new URL(text);
  const plain = username + password + search + hash === '' && !/\/v\d+\/?$/.test(pathname);
  // Over http the token would travel in clear.
  return (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) && plain;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@');
}
