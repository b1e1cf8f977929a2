import { createInterface } from 'node:readline';
import type { CommandContext, OptionValues } from '../../commands/command.js';
import { commands, runCommand } from '../../commands/index.js';
import { newestArticle } from '../article/newest.js';
import { articleLine } from '../cards/quote.js';
import { UserError } from '../errors.js';
import type { Io } from './io.js';
import { printable, renderCard, styleFor } from './render.js';

const LEAVE = new Set(['/quit', '/exit']);

/** A chat about the library's articles, or about one: a line is a question or a command. Ends with its input. */
export async function chat(context: CommandContext, article: string | undefined, io: Io): Promise<void> {
  const style = styleFor(io);
  const terminal = io.stdout.isTTY === true;
  io.stdout.write(`${greeting(context, article)}\n\n`);
  const input = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal,
    prompt: terminal ? '> ' : '',
  });
  input.on('SIGINT', () => input.close());
  input.prompt();
  for await (const line of input) {
    const text = line.trim();
    if (LEAVE.has(text)) break;
    if (text !== '') io.stdout.write(`${answer(text, context, article, style)}\n`);
    input.prompt();
  }
  input.close();
  if (terminal) io.stdout.write('\n');
}

function greeting({ library }: CommandContext, article: string | undefined): string {
  const one = article === undefined ? undefined : library.get(article);
  const count = library.articles.length;
  const about = one ?? newestArticle(library);
  const others = one || count === 1 ? '' : ` and ${count - 1} more`;
  return [
    'This is the terminal. To run the Discord bot, put DISCORD_TOKEN into .env (the README says how).',
    `Ask about: ${printable(articleLine(about))}${others}`,
    'A line is a question; /summary, /timeline, /help; Ctrl-D leaves.',
  ].join('\n');
}

function answer(
  text: string,
  context: CommandContext,
  article: string | undefined,
  style: ReturnType<typeof styleFor>,
): string {
  if (text === '/help') return help();
  try {
    const { name, options } = parseLine(text);
    return renderCard(
      runCommand(name, article === undefined ? options : { article, ...options }, context),
      style,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${printable(error.message)}\n`;
  }
}

/** `/name option:value rest`: the rest is the command's first option; a line without a slash is a question. */
function parseLine(text: string): { name: string; options: OptionValues } {
  if (!text.startsWith('/')) return { name: 'ask', options: { question: text } };
  const [name = '', ...words] = text.slice(1).split(/\s+/u);
  const specs = commands.find(({ data }) => data.name === name)?.data.options ?? [];
  const options: Record<string, string> = {};
  const rest: string[] = [];
  for (const word of words) {
    const [key = '', ...value] = word.split(':');
    if (value.length > 0 && specs.some((spec) => spec.name === key)) options[key] = value.join(':');
    else rest.push(word);
  }
  const first = specs[0]?.name;
  if (rest.length > 0 && first !== undefined)
    options[first] = [options[first], ...rest].filter(Boolean).join(' ');
  return { name, options };
}

function help(): string {
  const lines = commands.map(({ data }) => {
    const options = data.options
      .map(({ name, required }) => (required ? ` ${name}` : ` [${name}:…]`))
      .join('');
    return `/${data.name}${options}\n    ${data.description}\n`;
  });
  return `A line without a slash is a question.\n${lines.join('')}/help, /quit\n`;
}
