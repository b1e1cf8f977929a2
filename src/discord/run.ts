import { commands, runCommand } from '../../commands/index.js';
import { openLibrary } from '../article/library.js';
import { readConfig } from '../config.js';
import { createLog } from '../log.js';
import { seedsFolder } from '../package.js';
import { startBot } from './bot.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs the bot that an environment describes until a signal ends it, and resolves to the exit status.
 * @throws {UserError} where the configuration cannot be used, no article can be read, or Discord does not let the bot in.
 */
export async function runBot(env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env);
  const log = createLog(config);
  const library = openLibrary(seedsFolder(config.seedsDir));
  for (const { file, message } of library.problems) log.warn({ file }, message);

  const bot = startBot({ config, commands, run: runCommand, context: { library }, log });
  const stop = (signal: NodeJS.Signals) => {
    log.info(`${signal}: finishing what is under way`);
    bot.stop();
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const inTime = await bot.ended;
    // What hangs would keep the process alive: leave it behind.
    if (!inTime) setTimeout(() => process.exit(), 100).unref();
    return 0;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}
