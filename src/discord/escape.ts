import type { Span } from '../article/article.js';

/**
 * Text of an article or a person, made harmless for Discord's markdown: it reads as it is written, and nothing in it
 * acts. Mentions, emphasis, code, spoilers, masked links, timestamps, emoji names, headings, lists, quotations,
 * addresses and invites are shown as typed; characters that hide or turn text are taken out.
 */
export function escapeText(text: string): string {
  return ESCAPES.reduce((escaped, [pattern, by]) => escaped.replace(pattern, by), visible(text));
}

/** The same on one line, for a heading or a citation. */
export function escapeLine(text: string): string {
  return escapeText(plainLine(text));
}

/** A text on one line without the characters that show nothing: what people read where `escapeLine` shows it. */
export function plainLine(text: string): string {
  // Spaces that do not break belong to a language's way of writing.
  return visible(text)
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .trim();
}

/** What people read where a line of escaped text stands. */
export function unescapeLine(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** A backslash before a character that is neither letter, digit nor space makes Discord show it as it is. */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  // Wherever they stand: emphasis, code, spoilers, `<@1>` `<#1>` `<t:1>` `<:a:1>` `</a:1>`, links, @everyone.
  [/[\\`*_~|<>[\]@]/gu, '\\$&'],
  // Emoji names and addresses: `:smile:`, `https://`.
  [/:(?=\/\/|[\w+-]+:)/gu, '\\:'],
  // Invites and other addresses without a scheme: `discord.gg/abc`.
  [/(?<=\.[a-z]{2,24})\//giu, '\\/'],
  // At the start of a line: headings, small print and lists.
  [/^([^\S\n]*)([-+#])/gmu, '$1\\$2'],
  [/^([^\S\n]*\d+)([.)])/gmu, '$1\\$2'],
];

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * Bidirectional controls, zero-width spaces, tags and other characters that show nothing. Variation selectors and the
 * joiners U+200C and U+200D stay: emoji and the words of some scripts are written with them.
 */
const INVISIBLE =
  /(?![\p{Variation_Selector}\u200C\u200D])\p{Default_Ignorable_Code_Point}|(?![\n\t])\p{Cc}/gu;

/** Half of a surrogate pair, which Discord refuses. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function visible(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * A quotation in full, with parts of it bold. Every line of it stays inside the quotation; lines with nothing on
 * them are left out. `bold` are offsets into `text`, in order, not overlapping.
 */
export function escapeQuotation(text: string, bold: readonly Span[]): string {
  const lines = emphasized(text, bold).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${line}`)
    .join('\n');
}

function emphasized(text: string, bold: readonly Span[]): string {
  let end = 0;
  let escaped = '';
  for (const span of joined(bold)) {
    escaped += escapeText(text.slice(end, span.start)) + strong(text.slice(span.start, span.end));
    end = span.end;
  }
  return escaped + escapeText(text.slice(end));
}

/** Spans that touch become one: `**a****b**` is not bold in Discord. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.end === span.start) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}

/** Bold line by line, since emphasis does not reach from one line of a quotation into the next. */
function strong(text: string): string {
  return escapeText(text)
    .split('\n')
    .map((line) => {
      const words = line.trim();
      return words === '' ? line : line.replace(words, () => `**${words}**`);
    })
    .join('\n');
}

/** The longest address that a link may have: it counts as text of the message. */
const LONGEST_ADDRESS = 1000;

/** A masked link on a label of the bot's own; the label alone where the address is no web address. */
export function maskedLink(label: string, address: string | undefined): string {
  const target = address === undefined ? undefined : linkTarget(address);
  return target === undefined ? label : `[${label}](${target})`;
}

function linkTarget(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // What could end the link or its address; `~` must stay, it opens a text fragment.
  const target = href.replace(/[()<>[\]\\`"'\s]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return target.length <= LONGEST_ADDRESS ? target : undefined;
}
