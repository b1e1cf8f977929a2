import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { readStoreConfig } from '../../src/config.js';
import { editingId } from '../../src/discord/library/editing-id.js';
import { rowOfArticle } from '../../src/store/article-row.js';
import { openStore } from '../../src/store/open-store.js';
import type { Owner } from '../../src/store/owner.js';
import type { Store } from '../../src/store/store.js';
import { randomFrom } from '../eval/train/random.js';
import { startPostgres } from '../store/postgres-server.js';
import { percentile } from './asking.js';
import { type BotProcess, startProcess } from './bot-process.js';
import { glossArticles } from './glosses.js';
import { questionOn, timed } from './library.js';

/** One figure of two processes that share a database. */
export interface ShardFigure {
  readonly figure: string;
  readonly unit: 'ms' | 'MiB' | '%';
  readonly value: number;
}

/** What is simulated. */
export interface Simulation {
  readonly servers: number;
  /** So many articles are kept through one process and asked for in the other. */
  readonly kept: number;
  /** Questions in any of the servers, most of them the server's first. */
  readonly asked: number;
}

export const SIMULATED: Simulation = { servers: 5000, kept: 100, asked: 2000 };
export const SIMULATED_SHORT: Simulation = { servers: 200, kept: 20, asked: 200 };

const SHARDS = [0, 1] as const;
const ARTICLES_OF_A_SERVER = 4;
const PASSAGES = 10;
/** Servers of so many articles more, each asked once, when nothing of it is in memory. */
const LARGE_SERVERS = 10;
const ARTICLES_OF_A_LARGE_SERVER = 50;
const ROWS_AT_ONCE = 400;
const SEED = 11;
const INDEX_MEMORY_MB = 64;
const HEAP_MB = 256;

/** Two processes of one shard each, on Discords of their own and one PostgreSQL, with four articles in each server. */
export async function measureShards({ servers, kept, asked }: Simulation): Promise<ShardFigure[]> {
  const postgres = await startPostgres();
  const database = postgres.createDatabase();
  const store = await openStore(readStoreConfig({ DATABASE_URL: database }));
  if (!store) throw new Error('an address is enough for a store');
  const bots: BotProcess[] = [];
  try {
    const random = randomFrom(SEED);
    const articles = glossArticles(ARTICLES_OF_A_LARGE_SERVER * PASSAGES, random, PASSAGES);
    const usual = serverIds(servers);
    const large = serverIds(LARGE_SERVERS, servers);
    await fill(store, usual, articles.slice(0, ARTICLES_OF_A_SERVER));
    await fill(store, large, articles);
    for (const shard of SHARDS) {
      const bot = await startProcess('footnote', {
        ...{ SHARD_LIST: String(shard), SHARD_COUNT: String(SHARDS.length), DATABASE_URL: database },
        ...{ SEMANTIC: 'off', INDEX_MEMORY_MB: String(INDEX_MEMORY_MB) },
        // What it cannot do with is told by its end.
        NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
      });
      bots.push(bot);
      for (const id of [...usual, ...large].filter((server) => shardOf(server) === shard)) {
        Object.assign(bot.discord.world, { guildId: id });
        bot.discord.gateway.dispatch('GUILD_CREATE', bot.discord.world.guild());
      }
      await bot.discord.gateway.arrived();
    }
    const askIn = async (server: string, question: string) => {
      const discord = bots[shardOf(server)]?.discord;
      if (!discord) throw new Error('there is no such shard');
      Object.assign(discord.world, { guildId: server });
      return timed(async () => discord.answerTo(discord.command('ask', { question })));
    };
    const known = libraryOf(articles).articles;
    // The first answers compile the code that a bot at work has compiled.
    for (const server of usual.slice(0, 20)) await askIn(server, questionOn(known, random));
    const first: number[] = [];
    for (const server of large) first.push(await askIn(server, questionOn(known, random)));
    const answers: number[] = [];
    for (let round = 0; round < asked; round += 1) {
      const server = usual[Math.floor(random.next() * usual.length)] ?? '';
      answers.push(await askIn(server, questionOn(known.slice(0, ARTICLES_OF_A_SERVER), random)));
    }
    const shared = await keepAndAsk(bots, store, kept);
    const memory = await Promise.all(bots.map((bot) => bot.memory()));
    return [
      { figure: 'first answer in a server of 50 articles, p50', unit: 'ms', value: percentile(first, 50) },
      { figure: 'first answer in a server of 50 articles, most', unit: 'ms', value: Math.max(...first) },
      { figure: 'answer in a server of 4 articles, p50', unit: 'ms', value: percentile(answers, 50) },
      { figure: 'answer in a server of 4 articles, p99', unit: 'ms', value: percentile(answers, 99) },
      {
        figure: 'kept through shard 0, answered by shard 1, p50',
        unit: 'ms',
        value: percentile(shared.ms, 50),
      },
      {
        figure: 'kept through shard 0, answered by shard 1, p99',
        unit: 'ms',
        value: percentile(shared.ms, 99),
      },
      { figure: 'of these answered from the article', unit: '%', value: shared.right },
      ...memory.map((value, shard): ShardFigure => {
        return { figure: `resident memory of shard ${shard}, at rest`, unit: 'MiB', value };
      }),
    ];
  } finally {
    for (const bot of bots) await bot.stop();
    await store.close();
    postgres.remove();
  }
}

/** Ids of servers, by turns of each shard. */
function serverIds(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => String((BigInt(2 ** 38 + from + at) << 22n) + 1n));
}

function shardOf(server: string): number {
  return Number((BigInt(server) >> 22n) % BigInt(SHARDS.length));
}

async function fill(store: Store, servers: readonly string[], articles: ReturnType<typeof glossArticles>) {
  const added_at = new Date().toISOString();
  const rows = servers.flatMap((server) => {
    const owner: Owner = `server/${server}`;
    return articles.map((article) => ({
      ...{ table: 'articles' as const, owner, added_at },
      ...rowOfArticle(article),
    }));
  });
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await store.keep(rows.slice(at, at + ROWS_AT_ONCE));
}

/**
 * A person presses Keep in direct messages, which are shard 0's, and asks at once in a server of shard 1 that the bot is
 * used in as a person's own app: milliseconds of both, and how many answers are from the article.
 */
async function keepAndAsk(bots: readonly BotProcess[], store: Store, rounds: number) {
  const [first, second] = bots.map(({ discord }) => discord);
  if (!first || !second) throw new Error('there are two shards');
  const { person } = first.world;
  Object.assign(second.world.person, person);
  const ms: number[] = [];
  let right = 0;
  for (let round = 0; round < rounds; round += 1) {
    const place = `Skarn${String.fromCharCode(97 + (round % 26), 97 + Math.floor(round / 26))}`;
    const text = `Lighthouse of ${place}\n\nThe lighthouse of ${place} was lit by Marit Lund on Sunday.\n`;
    const article = parseArticle(text, `lighthouse-${place.toLowerCase()}`);
    const held = { article, leftOut: [], by: person.id, at: new Date() };
    const token = await store.hold(`user/${person.id}`, held);
    ms.push(
      await timed(async () => {
        await first.answerTo(first.button(editingId('keep', token), undefined, 'direct'));
        const question = `Who lit the lighthouse of ${place}?`;
        const { json } = await second.answerTo(second.command('ask', { question }, 'foreign'));
        if (JSON.stringify(json).includes(place) && JSON.stringify(json).includes('Marit Lund')) right += 1;
      }),
    );
  }
  return { ms, right: (100 * right) / rounds };
}
