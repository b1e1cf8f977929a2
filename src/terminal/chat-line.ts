import type { CommandData, OptionSpec, OptionValues } from '../../commands/command.js';
import { commandInWords } from '../../commands/command-in-words.js';
import { courtesyReply } from '../../commands/courtesy.js';
import { commands } from '../../commands/index.js';
import { UserError } from '../errors.js';
import type { Catalogue } from '../language/catalogue.js';
import { usage } from './chat-help.js';
import { nearestOf } from './edit-distance.js';

/**
 * What a line of the chat asks for: help, why the answer before was given, what comes behind it, the paragraph beside that
 * shown last, statements to check, a command, or a few words back.
 */
type ChatLine =
  | 'help'
  | 'why'
  | 'more'
  | { readonly step: 1 | -1 }
  | { readonly claims: string }
  | { readonly name: string; readonly options: OptionValues }
  | { readonly reply: string };

const LEAVE = /^(?:\/(?:quit|exit)\b.*|:q!?|(?:quit|exit|stop)[.!]?)$/iu;
const HELP = /^\/?(?:help|\?)$/iu;
const WHY = /^\/(?:why|explain)\b/iu;
const MORE =
  /^(?:\/more\b.*|(?:show )?(?:me )?(?:some )?more(?: please)?|tell me more|(?:what|anything) else\??|next(?: please)?)$/iu;

const STEP =
  /^(?:(?:show|read|give)(?: me)? )?(?:the )?(?:(next|following)|(previous|preceding)) (?:paragraph|passage)(?: please)?[.?!]?$/iu;
const CHECK = /^\/check\b\s*(.*)$/isu;
const LINK = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Whether a line ends the chat. */
export function leaves(line: string): boolean {
  return LEAVE.test(line);
}

/**
 * Reads a line, without white space around it: `/name option:value rest` is a command, and so is “summary please”; any other line is a question.
 * @throws {UserError} with a sentence for the person, where there is no such command or the rest fits none of its options.
 */
export function readChatLine(line: string, language: Catalogue): ChatLine {
  if (HELP.test(line)) return 'help';
  if (WHY.test(line)) return 'why';
  if (MORE.test(line)) return 'more';
  const step = STEP.exec(line);
  if (step) return { step: step[1] ? 1 : -1 };
  const claims = CHECK.exec(line)?.[1];
  if (claims !== undefined) return { claims };
  if (LINK.test(line)) return { reply: PAGE };
  const reply = courtesyReply(line, language);
  if (reply !== undefined) return { reply };
  if (!line.startsWith('/')) {
    const wanted = commandInWords(line);
    return wanted ?? { name: 'ask', options: { question: line } };
  }
  const [typed = '', ...words] = line.slice(1).split(/\s+/u);
  const name = typed.toLowerCase().replace(/^articles$/u, 'article');
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new UserError(noCommand(typed));
  return { name, options: readOptions(command.data, words) };
}

const PAGE =
  'Questions are about the articles there are; “footnote read --text LINK” makes one of a page (the README says how).';

function readOptions(data: CommandData, words: readonly string[]): OptionValues {
  const options: Record<string, string> = {};
  const others: string[] = [];
  const named = ([key = '', ...value]: readonly string[]) =>
    value.length > 0 && data.options.some(({ name }) => name === key);
  for (let at = 0; at < words.length; at += 1) {
    const parts = words[at]?.split(':') ?? [];
    const [key = '', ...value] = parts;
    // In Discord there is a space behind the colon.
    if (named(parts)) options[key] = value.join(':') || (words[++at] ?? '');
    else others.push(words[at] ?? '');
  }
  const whole = data.options.find(({ type }) => type === 'integer');
  const numbers = whole ? others.filter((word) => /^-?\d+$/u.test(word)) : [];
  // `/passage 3 some-article`: the number is for the option that takes one.
  if (whole && numbers.length === 1) {
    options[whole.name] = numbers.join();
    others.splice(others.indexOf(numbers.join()), 1);
  }
  if (others.length === 0) return options;
  const rest = others.join(' ');
  const spec = optionFor(rest, data.options);
  if (!spec) throw new UserError(`“${rest}” fits no option of ${usage(data)}.`);
  // `/ask question:Who won?` is cut into `question:Who` and `won?`: the rest belongs behind it.
  options[spec.name] = [options[spec.name], rest].filter(Boolean).join(' ');
  return options;
}

/** A year, or a day of one, begins a time; an article of such an id is named with `article:`. */
const DATE = /^\d{4}(?:-\d\d){0,2}$/u;

/** Text without a name is for the option that has it as a choice, a date for `from`, else it is for the first option of text. */
function optionFor(rest: string, specs: readonly OptionSpec[]): OptionSpec | undefined {
  const texts = specs.filter((spec) => spec.type === 'string');
  const [first] = texts;
  const from = DATE.test(rest) ? texts.find(({ name }) => name === 'from') : undefined;
  return from ?? texts.find(({ choices }) => choices?.includes(rest)) ?? (first?.choices ? undefined : first);
}

function noCommand(typed: string): string {
  const names = [...commands.map(({ data }) => data.name), 'check', 'why', 'more', 'quit'];
  const nearest = nearestOf(typed, names);
  const guess = nearest === undefined ? '' : ` Did you mean /${nearest}?`;
  return `There is no command /${typed}.${guess} There is: ${names.map((name) => `/${name}`).join(', ')}.`;
}
