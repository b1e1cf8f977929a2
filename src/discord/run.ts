import { commands, runCommand } from '../../commands/index.js';
import { messageCommands } from '../../commands/message-commands.js';
import { openLibrary } from '../article/library.js';
import type { Picture } from '../cards/picture.js';
import { readConfig } from '../config.js';
import { UserError } from '../errors.js';
import { english } from '../language/en/index.js';
import { createLog } from '../log.js';
import { seedsFolder } from '../package.js';
import { Drawer } from '../picture/drawer.js';
import { openMeaning } from '../search/open-meaning.js';
import { startBot } from './bot.js';
import { prepareMeanings } from './prepare-meanings.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs the bot that an environment describes until a signal ends it, and resolves to the exit status; the unexpected is
 * logged, and is status 1.
 * @throws {UserError} where the configuration cannot be used, no article can be read, or Discord does not let the bot in.
 */
export async function runBot(env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env);
  const log = createLog(config);
  const library = openLibrary(seedsFolder(config.seedsDir));
  for (const { file, message } of library.problems) log.warn({ file }, message);

  const meaning = openMeaning(env, { tell: (reason) => log.warn(reason) });
  await prepareMeanings(library, meaning, log);
  const drawer = new Drawer((err, message) => log.warn({ err }, message));
  const draw = (picture: Picture) => drawer.draw(picture);
  const context = { library, meaning };
  const bot = startBot({
    ...{ config, commands, messageCommands, run: runCommand, context, draw, log },
    // The timeline that most will ask for; and what draws it is loaded.
    prepare: async () => {
      const { picture } = runCommand('timeline', {}, { ...context, language: english });
      if (picture) await draw(picture);
    },
  });
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
  } catch (err) {
    if (err instanceof UserError) throw err;
    log.fatal({ err }, 'the bot cannot go on');
    return 1;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}
