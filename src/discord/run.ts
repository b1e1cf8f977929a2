import { commands, runCommand } from '../../commands/index.js';
import { messageCommands } from '../../commands/message-commands.js';
import { type Library, openLibrary } from '../article/library.js';
import { newestArticle } from '../article/newest.js';
import type { Picture } from '../cards/picture.js';
import { type Config, readConfig } from '../config.js';
import { UserError } from '../errors.js';
import { Fetcher } from '../fetch/fetcher.js';
import { spareMemory } from '../haste.js';
import { english } from '../language/en/index.js';
import { ArticleReader } from '../library/article-reader.js';
import { Libraries } from '../library/libraries.js';
import { createLog, type Log } from '../log.js';
import { seedsFolder } from '../package.js';
import { Drawer } from '../picture/drawer.js';
import { boundIndexes } from '../search/bound-indexes.js';
import { openMeaning } from '../search/open-meaning.js';
import { patientMeaning } from '../search/patient-meaning.js';
import { prepareMeanings } from '../search/prepare-meanings.js';
import { openStore } from '../store/open-store.js';
import { startBot } from './bot.js';
import type { Kept } from './kept.js';
import { onShardsStopped, runShards, shardEnvironment } from './sharding.js';
import { settlesWithin } from './time.js';

/** Milliseconds for the farewell to a database, which may hang. */
const CLOSE_MS = 500;
/** Milliseconds for the last words, as why the bot could not go on. */
const LEAVE_MS = 100;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs the bot that an environment describes until a signal ends it, and resolves to the exit status; the unexpected is
 * logged, and is status 1.
 * @throws {UserError} where the configuration cannot be used, no article can be read, or Discord does not let the bot in.
 */
export async function runBot(env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(shardEnvironment(env));
  const log = createLog(config);
  return config.processForEachShard ? runManyProcesses(config, log) : runOneProcess(config, env, log);
}

async function runManyProcesses(config: Config, log: Log): Promise<number> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  // Also a second time: it must not cut short what is under way.
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await runShards(config, log, stopping.signal);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

async function runOneProcess(config: Config, env: NodeJS.ProcessEnv, log: Log): Promise<number> {
  const library = openLibrary(seedsFolder(config.seedsDir));
  for (const { file, message } of library.problems) log.warn({ file }, message);

  const opened = openMeaning(env, { tell: (reason) => log.warn(reason) });
  const meaning = opened && patientMeaning(opened, (err) => log.error({ err }, 'no vectors could be made'));
  const drawer = new Drawer((err, message) => log.warn({ err }, message));
  const draw = (picture: Picture) => drawer.draw(picture);
  const context = { library, meaning };
  const kept = await openKept(config, library, log);
  const bot = startBot({
    ...{ config, commands, messageCommands, run: runCommand, context, draw, log, kept },
    prepare: async () => {
      await prepareMeanings(library.articles, meaning, (sentence) => log.info(sentence));
      // What answers are made with is loaded; then the timeline that most will ask for.
      const own = { ...context, language: english };
      runCommand('ask', { question: newestArticle(library).headline }, own);
      const { picture } = runCommand('timeline', {}, own);
      if (picture) await draw(picture);
      // Not before: of these flags V8's code was not kept.
      spareMemory();
    },
  });
  const stop = (why: string) => {
    log.info(`${why}: finishing what is under way`);
    bot.stop();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  onShardsStopped(env, () => stop('all shards end'));
  try {
    await bot.ended;
    return 0;
  } catch (err) {
    if (err instanceof UserError) throw err;
    log.fatal({ err }, 'the bot cannot go on');
    return 1;
  } finally {
    if (kept) await settlesWithin(CLOSE_MS, kept.store.close());
    for (const signal of SIGNALS) process.removeListener(signal, stop);
    // What hangs, or still makes vectors, would keep the process alive: leave it behind.
    setTimeout(() => process.exit(), LEAVE_MS).unref();
  }
}

const MIB = 2 ** 20;
/** The part of the memory for articles and indexes that is for the indexes; the rest is for texts. */
const FOR_INDEXES = 0.75;

/** What people add, where the configuration says that it is kept. A database that cannot be reached is told of, and tried again when it is needed. */
async function openKept(config: Config, seeds: Library, log: Log): Promise<Kept | undefined> {
  boundIndexes(config.indexMemory * MIB * FOR_INDEXES);
  const store = await openStore(config);
  if (!store) return undefined;
  const tell = (sentence: string, err?: Error) => (err ? log.error({ err }, sentence) : log.info(sentence));
  const bytes = config.indexMemory * MIB * (1 - FOR_INDEXES);
  const libraries = new Libraries({ seeds, store, bytes, tell });
  await libraries.reach();
  return { store, libraries, reader: new ArticleReader(new Fetcher()) };
}
