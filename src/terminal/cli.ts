import { namedArticle, narrowedTo } from '../../commands/article-option.js';
import askCommand, { explainAnswers } from '../../commands/ask.js';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { runCommand } from '../../commands/index.js';
import { checkOptions } from '../../commands/options.js';
import passageCommand from '../../commands/passage.js';
import summaryCommand from '../../commands/summary.js';
import timelineCommand from '../../commands/timeline.js';
import { openLibrary } from '../article/library.js';
import { variable } from '../environment.js';
import { SetupError } from '../errors.js';
import { type Catalogue, LANGUAGE_CODES } from '../language/catalogue.js';
import { english } from '../language/en/index.js';
import { languageNamed } from '../language/languages.js';
import { seedsFolder } from '../package.js';
import { comparedArticles } from '../search/likely-articles.js';
import { parserKnowing } from '../search/readings.js';
import { wantsMeaning } from '../search/wants-meaning.js';
import type { CommandName, Invocation } from './arguments.js';
import { articleJson, articlesJson, renderArticles } from './articles.js';
import { checkedAnswers, checkedDigest, checkedPassage, checkedTimeline, checkedTimexes } from './checked.js';
import type { Io } from './io.js';
import { jsonLine } from './json-line.js';
import { printable } from './printable.js';
import { renderCard, styleFor } from './render.js';

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
    const { chat } = await import('./chat.js');
    const context = await withMeaning(openContext(seeds, io), article, io);
    await chat(context, namedArticle({ article }, context)?.id, io);
  },

  async ask({ seeds, article, words, json, batch, explain }, io) {
    const context = await withMeaning(openContext(seeds, io), article, io);
    if (batch) {
      const { askJob, runBatch } = await import('./batch.js');
      return runBatch(askJob(context, { article, explain }), io);
    }
    const options = { question: words, article };
    if (json) printJson(checkedAnswers(checkOptions(askCommand.data, options), context), io);
    else {
      print('ask', options, context, io);
      if (!explain) return;
      for (const card of explainAnswers(options, context)) {
        io.stdout.write(`\n${renderCard(card, styleFor(io))}`);
      }
    }
  },

  async check({ seeds, article, words }, io) {
    // What puts questions only does not load it.
    const { checkStatements } = await import('../../commands/message-commands.js');
    const context = await withMeaning(openContext(seeds, io), article, io);
    const card = checkStatements(words, narrowedTo({ article }, context));
    io.stdout.write(renderCard(card, styleFor(io)));
  },

  async summary({ seeds, article, length, sentences, json, batch }, io) {
    const context = openContext(seeds, io);
    const options = { article, length, sentences };
    if (batch) {
      const { runBatch, summaryJob } = await import('./batch.js');
      return runBatch(summaryJob(context, options), io);
    }
    if (json) printJson(checkedDigest(checkOptions(summaryCommand.data, options), context), io);
    else print('summary', options, context, io);
  },

  async timeline({ seeds, article, from, to, detail, png, json }, io) {
    const context = openContext(seeds, io);
    const options = { article, from, to, detail };
    if (png !== undefined) {
      const { writePng } = await import('./png.js');
      await writePng(runCommand('timeline', options, context).picture, png);
      io.stderr.write(`${printable(`The picture is in ${png}.`)}\n`);
    }
    if (json) printJson(checkedTimeline(checkOptions(timelineCommand.data, options), context), io);
    else print('timeline', options, context, io);
  },

  passage({ seeds, article, words, json }, io) {
    const context = openContext(seeds, io);
    const options = { number: words, article };
    if (json) printJson(checkedPassage(checkOptions(passageCommand.data, options), context), io);
    else print('passage', options, context, io);
  },

  async dates({ published, json, batch }, io) {
    if (batch) {
      const { datesJob, runBatch } = await import('./batch.js');
      return runBatch(datesJob(published), io);
    }
    const { text: readAll } = await import('node:stream/consumers');
    const timexes = checkedTimexes(await readAll(io.stdin), published);
    if (json) return printJson({ timexes }, io);
    for (const { type, value, text } of timexes) io.stdout.write(`${type}\t${value}\t${printable(text)}\n`);
  },

  articles({ seeds, json }, io) {
    const { library } = openContext(seeds, io);
    if (json) printJson(articlesJson(library), io);
    else io.stdout.write(renderArticles(library));
  },

  async read({ words, text, json }, io) {
    // What reads pages takes long to load.
    const { readAnything, renderExtraction, renderSeed } = await import('./read.js');
    const extraction = await readAnything(words);
    const { leftOut, article } = extraction;
    const pages = article.paragraphs.flatMap(({ page }) => page ?? []);
    if (text) {
      const seed = renderSeed(article);
      io.stderr.write(seed.notes);
      io.stdout.write(seed.text);
    } else if (json)
      printJson({ ...articleJson(article), pages: pages.length > 0 ? pages : null, leftOut }, io);
    else io.stdout.write(renderExtraction(extraction, io.stdout.columns));
  },

  async export(_, io) {
    const { exportKept } = await import('./transfer.js');
    return exportKept(io);
  },

  async import(_, io) {
    const { importKept } = await import('./transfer.js');
    return importKept(io);
  },
};

/** Opens the library; files that were left out are told on standard error. */
function openContext(seeds: string | undefined, io: Io): CommandContext {
  const { env } = io;
  const folder = seedsFolder(seeds ?? variable(env, 'SEEDS_DIR'));
  const library = openLibrary(folder, parserKnowing(import.meta.dirname));
  for (const { message } of library.problems) io.stderr.write(`${printable(message)}\n`);
  return { library, language: languageOf(env) };
}

function languageOf(env: NodeJS.ProcessEnv): Catalogue {
  const named = variable(env, 'FOOTNOTE_LANG');
  if (named === undefined) return english;
  const language = languageNamed(named);
  if (language) return language;
  const codes = LANGUAGE_CODES.map((code) => code.split('-')[0]);
  throw new SetupError(`FOOTNOTE_LANG is “${named}”: use ${codes.join(', ')}, or leave it empty.`);
}

/** Adds what words mean. Loaded only for questions: it takes longer than all the rest. */
async function withMeaning(
  context: CommandContext,
  article: string | undefined,
  io: Io,
): Promise<CommandContext> {
  if (!wantsMeaning(io.env)) return context;
  const { openMeaning } = await import('../search/open-meaning.js');
  const tell = (sentence: string) => io.stderr.write(`${printable(sentence)}\n`);
  const meaning = openMeaning(io.env, {
    tell: (reason) => tell(`${reason} Words are compared as they are written.`),
  });
  const { library } = context;
  // Among several the right one is found by meaning, too.
  if (article === undefined && library.articles.length > 1) {
    const { prepareMeanings } = await import('../search/prepare-meanings.js');
    await prepareMeanings(comparedArticles(library), meaning, tell);
  }
  return { ...context, meaning };
}

function print(name: string, options: OptionValues, context: CommandContext, io: Io): void {
  io.stdout.write(renderCard(runCommand(name, options, context), styleFor(io)));
}

function printJson(value: object, { stdout }: Io): void {
  stdout.write(jsonLine(value));
}
