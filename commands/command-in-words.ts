import { LANGUAGES } from '../src/language/languages.js';
import { MONTH_PATTERN } from '../src/text/calendar.js';
import type { OptionValues } from './command.js';
import { bareWords, withoutAccents } from './courtesy.js';

/** A command that was asked for in words, as the commands themselves have it. */
export interface CommandInWords {
  readonly name: 'summary' | 'timeline' | 'passage' | 'article';
  readonly options: OptionValues;
}

const ARTICLE = '(?:it|this|that|(?:the|this) (?:article|story|news|text))';
const BEFORE =
  '(?:please |pls )?(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls )?(?:(?:give|show|write|make|get|do|list|read|quote|see) (?:(?:me|us) )?)?(?:an? |the |all (?:the )?|your )?';
const BEHIND = `(?: (?:of|for|from) ${ARTICLE})?(?: (?:please|pls|for me|to me|now))*`;
const SIZE =
  '(?:(?:(?<short>short|shorter|quick|brief)|(?<medium>medium)|(?<long>long|longer|detailed)|(?<full>full|complete)) )?';
const MONTH_SAID = `(?:\\d{1,2} )?(?:${MONTH_PATTERN})(?: \\d{1,2})?(?: \\d{4})?`;
const DATE = String.raw`(?:\d{4}(?: \d\d){0,2}|${MONTH_SAID})`;

function wanted(words: string): RegExp {
  return new RegExp(`^${BEFORE}(?:${words})${BEHIND}$`, 'u');
}

/** How each command is asked for in English, in bare words; its groups say with which options. */
const IN_ENGLISH: readonly (readonly [RegExp, CommandInWords['name']])[] = [
  [
    wanted(
      `${SIZE}(?:summary|digest|tl ?dr|recap)(?: in (?<sentences>\\d{1,2}) sentences)?|(?:summari[sz]e|recap|summ?up|sum up)(?: ${ARTICLE})?|sum ${ARTICLE} up`,
    ),
    'summary',
  ],
  [wanted('(?:it )?(?:(?<short>shorter)|(?<long>longer))(?: (?:one|version))?'), 'summary'],
  [
    wanted(
      `${SIZE}(?:timeline|time line|chronology|key dates)(?: (?:(?:of|in) (?<within>${DATE})|(?:since|from) (?<from>${DATE})(?: (?:to|until|till|up to) (?<to>${DATE}))?|(?:to|until|till|up to) (?<until>${DATE})))?`,
    ),
    'timeline',
  ],
  [
    wanted(
      String.raw`(?:what (?:is|does) )?(?:(?:paragraph|passage|para)(?: number| no)? (?<number>\d{1,5})|(?<first>first|1st) (?:paragraph|passage))(?: says?)?`,
    ),
    'passage',
  ],
  [
    wanted('(?:list(?: of)? )?articles|list|(?:what|which) articles (?:are there|do you (?:have|know))'),
    'article',
  ],
];

/**
 * The command that a text without a slash asks for and nothing else: “summary please”, “give me the timeline since 2005”,
 * “read paragraph 3 to me”; undefined for any other.
 */
export function commandInWords(text: string): CommandInWords | undefined {
  const words = bareWords(text);
  if (words === '') return undefined;
  for (const [said, name] of IN_ENGLISH) {
    const match = said.exec(words);
    if (match) return { name, options: optionsOf(name, match.groups ?? {}) };
  }
  const name = (['summary', 'timeline'] as const).find((known) =>
    Object.values(LANGUAGES).some(
      ({ commands }) => withoutAccents(commands[known]?.name ?? '') === withoutAccents(words),
    ),
  );
  return name && { name, options: {} };
}

type Groups = Readonly<Record<string, string | undefined>>;

function optionsOf(name: CommandInWords['name'], groups: Groups): OptionValues {
  const { short, medium, long, full, sentences, number, first, within } = groups;
  const from = groups['from'] ?? within;
  const to = groups['to'] ?? groups['until'] ?? within;
  if (name === 'summary') {
    const length = short ? 'short' : long || full ? 'long' : medium && 'medium';
    return { ...(length && { length }), ...(sentences && { sentences }) };
  }
  return {
    ...((full || long) && { detail: 'full' }),
    ...(from && { from: withHyphens(from) }),
    ...(to && { to: withHyphens(to) }),
    ...(number && { number }),
    ...(first && { number: 1 }),
  };
}

/** Bare words have no hyphens: “2022 07 02”. */
function withHyphens(date: string): string {
  return /^[\d ]+$/u.test(date) ? date.replaceAll(' ', '-') : date;
}
