import { text as readAll } from 'node:stream/consumers';
import { chosenArticle, namedArticle } from '../../commands/article-option.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { runCommand } from '../../commands/index.js';
import { openLibrary } from '../article/library.js';
import { findDates } from '../dates/find.js';
import { timeline } from '../dates/timeline.js';
import { summarize } from '../digest/digest.js';
import { variable } from '../environment.js';
import { seedsFolder } from '../package.js';
import { ask } from '../search/ask.js';
import type { CommandName, Invocation } from './arguments.js';
import { articlesJson, renderArticles } from './articles.js';
import { chat } from './chat.js';
import type { Io } from './io.js';
import { printable, renderCard, styleFor } from './render.js';

/** Does what a command line asks for in the terminal; the bot is not its business. @throws {UserError} */
export async function runTerminal(invocation: Invocation, io: Io): Promise<void> {
  await RUN[terminalCommand(invocation)](invocation, io);
}

type TerminalCommand = Exclude<CommandName, 'bot'>;

function terminalCommand({ command }: Invocation): TerminalCommand {
  return command === undefined || command === 'bot' ? 'chat' : command;
}

const RUN: Record<TerminalCommand, (invocation: Invocation, io: Io) => Promise<void> | void> = {
  async chat({ seeds, article }, io) {
    const context = openContext(seeds, io);
    await chat(context, namedArticle({ article }, context)?.id, io);
  },

  async ask({ seeds, article, words, json, batch }, io) {
    const context = openContext(seeds, io);
    if (batch) {
      const { askJob, runBatch } = await import('./batch.js');
      return runBatch(askJob(context, article), io);
    }
    if (!json) return print('ask', { question: words, article }, context, io);
    const about = namedArticle({ article }, context);
    printJson(ask(context.library, words, about ? { article: about } : {}), io);
  },

  async summary({ seeds, article, length, sentences, json, batch }, io) {
    const context = openContext(seeds, io);
    if (batch) {
      const { runBatch, summaryJob } = await import('./batch.js');
      return runBatch(summaryJob(context, { article, length, sentences }), io);
    }
    if (!json) return print('summary', { article, length, sentences }, context, io);
    const options = { ...(length && { length }), ...(sentences && { sentences }) };
    printJson(summarize(chosenArticle({ article }, context), options), io);
  },

  timeline({ seeds, article, json }, io) {
    const context = openContext(seeds, io);
    if (!json) return print('timeline', { article }, context, io);
    printJson(timeline(chosenArticle({ article }, context)), io);
  },

  async dates({ published, json, batch }, io) {
    if (batch) {
      const { datesJob, runBatch } = await import('./batch.js');
      return runBatch(datesJob(published), io);
    }
    const timexes = findDates(await readAll(io.stdin), published === undefined ? {} : { published });
    if (json) return printJson({ timexes }, io);
    for (const { type, value, text } of timexes) io.stdout.write(`${type}\t${value}\t${printable(text)}\n`);
  },

  articles({ seeds, json }, io) {
    const { library } = openContext(seeds, io);
    if (json) printJson(articlesJson(library), io);
    else io.stdout.write(renderArticles(library));
  },
};

/** Opens the library; files that were left out are told on standard error. */
function openContext(seeds: string | undefined, { env, stderr }: Io): CommandContext {
  const library = openLibrary(seedsFolder(seeds ?? variable(env, 'SEEDS_DIR')));
  for (const { message } of library.problems) stderr.write(`${printable(message)}\n`);
  return { library };
}

function print(name: string, options: OptionValues, context: CommandContext, io: Io): void {
  io.stdout.write(renderCard(runCommand(name, options, context), styleFor(io)));
}

function printJson(value: object, { stdout }: Io): void {
  stdout.write(`${JSON.stringify(value)}\n`);
}
