import { parseArgs } from 'node:util';
import { isBound } from '../dates/bounds.js';
import { TIMELINE_DETAILS, type TimelineDetail } from '../dates/timex.js';
import { DIGEST_LENGTHS, type DigestLength, MOST_SENTENCES } from '../digest/lengths.js';
import { SetupError } from '../errors.js';
import { parseIsoDate } from '../text/calendar.js';
import { nearestOf } from './edit-distance.js';

/** The command line does not say what to do: exit status 2. */
export class UsageError extends SetupError {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  seeds: { type: 'string' },
  article: { type: 'string' },
  length: { type: 'string' },
  sentences: { type: 'string' },
  published: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  detail: { type: 'string' },
  png: { type: 'string' },
  text: { type: 'boolean' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Each command and the options that it takes besides --help and --version. */
const COMMANDS = {
  chat: ['seeds', 'article'],
  ask: ['seeds', 'article', 'json', 'batch', 'explain'],
  check: ['seeds', 'article'],
  summary: ['seeds', 'article', 'length', 'sentences', 'json', 'batch'],
  timeline: ['seeds', 'article', 'from', 'to', 'detail', 'png', 'json'],
  passage: ['seeds', 'article', 'json'],
  dates: ['published', 'json', 'batch'],
  articles: ['seeds', 'json'],
  read: ['text', 'json'],
  export: [],
  import: [],
  bot: ['seeds'],
} as const satisfies Record<string, readonly OptionName[]>;

export type CommandName = keyof typeof COMMANDS;

/** What a command line asks for. */
export interface Invocation {
  /** Undefined where none is named: the bot where there is a token, else the chat. */
  readonly command: CommandName | undefined;
  /** The words behind the command. */
  readonly words: string;
  readonly seeds: string | undefined;
  readonly article: string | undefined;
  readonly length: DigestLength | undefined;
  readonly sentences: number | undefined;
  readonly published: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly detail: TimelineDetail | undefined;
  /** The file to draw into. */
  readonly png: string | undefined;
  /** As a seed. */
  readonly text: boolean;
  readonly json: boolean;
  readonly batch: boolean;
  readonly explain: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads a command line, without node and script. @throws {UsageError} with one line that says what is wrong. */
export function parseArguments(argv: readonly string[]): Invocation {
  const { values, positionals } = parse(argv);
  const [name, ...words] = positionals;
  const help = values.help === true || name === 'help';
  const command = name === undefined || help ? undefined : commandNamed(name);
  const invocation = {
    command,
    words: words.join(' '),
    seeds: values.seeds,
    article: values.article,
    length: values.length === undefined ? undefined : lengthNamed(values.length),
    sentences: values.sentences === undefined ? undefined : sentenceCount('--sentences', values.sentences),
    published: values.published === undefined ? undefined : isoDate('--published', values.published),
    from: values.from === undefined ? undefined : timelineBound('--from', values.from),
    to: values.to === undefined ? undefined : timelineBound('--to', values.to),
    detail: values.detail === undefined ? undefined : detailNamed(values.detail),
    png: values.png === undefined ? undefined : pictureNamed('--png', values.png),
    text: values.text ?? false,
    json: values.json ?? false,
    batch: values.batch ?? false,
    explain: values.explain ?? false,
    help,
    version: values.version ?? false,
  };
  if (!invocation.help && !invocation.version) checkFit(invocation, Object.keys(values));
  return invocation;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's message goes on with advice about positional arguments behind its first sentence.
    const [sentence = ''] = error.message.split(/\.\s|\.$/u);
    const unknown = /^Unknown option '--(\w+)'/u.exec(sentence)?.[1] ?? '';
    const nearest = nearestOf(unknown, Object.keys(OPTIONS));
    throw new UsageError(`${sentence}.${didYouMean(nearest && `--${nearest}`)}`);
  }
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function commandNamed(name: string): CommandName {
  if (Object.hasOwn(COMMANDS, name)) return name as CommandName;
  throw new UsageError(`There is no command “${name}”.${didYouMean(nearestOf(name, Object.keys(COMMANDS)))}`);
}

function lengthNamed(value: string): DigestLength {
  const length = DIGEST_LENGTHS.find((name) => name === value);
  if (length) return length;
  throw new UsageError(`--length takes ${DIGEST_LENGTHS.join(', ')}, not “${value}”.`);
}

function sentenceCount(option: string, value: string): number {
  const count = /^\d+$/u.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MOST_SENTENCES) return count;
  throw new UsageError(`${option} takes a whole number from 1 to ${MOST_SENTENCES}, not “${value}”.`);
}

function pictureNamed(option: string, value: string): string {
  if (/[^/\\]\.png$/iu.test(value)) return value;
  throw new UsageError(`${option} takes the name of a file that ends in .png${value && `, not “${value}”`}.`);
}

function isoDate(option: string, value: string): string {
  if (parseIsoDate(value)) return value;
  throw new UsageError(`${option} takes a day as YYYY-MM-DD, not “${value}”.`);
}

function timelineBound(option: string, value: string): string {
  if (isBound(value)) return value;
  throw new UsageError(
    `${option} takes a year, month or day as 2022, 2022-07 or 2022-07-02, not “${value}”.`,
  );
}

function detailNamed(value: string): TimelineDetail {
  const detail = TIMELINE_DETAILS.find((name) => name === value);
  if (detail) return detail;
  throw new UsageError(`--detail takes ${TIMELINE_DETAILS.join(', ')}, not “${value}”.`);
}

/** The commands that words follow, and which. */
const NEEDED: Partial<Record<CommandName, string>> = {
  ask: 'a question',
  check: 'a statement',
  read: 'a web address or a file',
  passage: 'the number of a paragraph',
};

function checkFit({ command, words, batch, text, json }: Invocation, given: readonly string[]): void {
  const taken: readonly string[] = COMMANDS[command ?? 'chat'];
  const stranger = given.find((option) => !taken.includes(option));
  if (stranger !== undefined)
    throw new UsageError(`--${stranger} does not go with ${command ?? 'no command'}.`);
  if (text && json) throw new UsageError('--text and --json do not go together.');
  const needed = batch || command === undefined ? undefined : NEEDED[command];
  // A file may be called by a blank.
  const typed = command === 'read' ? words : words.trim();
  if (needed !== undefined && typed === '') throw new UsageError(`${command} needs ${needed}.`);
  if (needed === undefined && words !== '') {
    throw new UsageError(`${command ?? 'footnote'}${batch ? ' --batch' : ''} takes no “${words}”.`);
  }
}
