/** Texts whose characters are all among these are broken here: letters of the West, ASCII's signs, quotation marks, dashes. */
const FAMILIAR = /^[\t\n\r -~\u00a0-¬®-ɏ‘’“”–—…]*$/;

/** What a character is to sentences (UAX #29, table 4). */
type Break =
  | 'separator'
  | 'space'
  | 'lower'
  | 'upper'
  | 'letter'
  | 'digit'
  | 'stop'
  | 'end'
  | 'continue'
  | 'close'
  | 'other';

const SIGNS = new Map<string, Break>();
for (const [kind, characters] of [
  ['separator', '\n\r'],
  ['space', '\t \u00a0'],
  ['digit', '0123456789'],
  ['stop', '.'],
  ['end', '!?'],
  ['continue', ',-:;–—'],
  ['close', '()[]{}"\'«»‘’“”'],
] as const) {
  for (const character of characters) SIGNS.set(character, kind);
}

function breakOf(text: string, at: number): Break {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  const character = text.charAt(at);
  const sign = SIGNS.get(character);
  if (sign) return sign;
  if (code < 128) return 'other';
  if (/\p{Lowercase}/u.test(character)) return 'lower';
  if (/\p{Uppercase}|\p{Lt}/u.test(character)) return 'upper';
  return /\p{Alphabetic}/u.test(character) ? 'letter' : 'other';
}

/**
 * Offsets at which the sentences of a text start, the first left out, by Unicode's rules (UAX #29, SB1–SB11), as
 * Intl.Segmenter has them, which takes longer to open than an answer does; undefined where the text has characters that are
 * left to it.
 */
export function familiarStarts(text: string): number[] | undefined {
  if (!FAMILIAR.test(text)) return undefined;
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = breakOf(text, at);
    if (kind !== 'stop' && kind !== 'end' && kind !== 'separator') {
      at += 1;
      continue;
    }
    const end = kind === 'separator' ? at : behindSpaces(text, at + 1);
    const line = lineEnd(text, end);
    if (line > end || !goesOn(text, at, end)) starts.push(line);
    at = Math.max(line, at + 1);
  }
  return starts.at(-1) === text.length ? starts.slice(0, -1) : starts;
}

/** Behind closing marks, then spaces. */
function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && breakOf(text, at) === 'close') at += 1;
  while (at < text.length && breakOf(text, at) === 'space') at += 1;
  return at;
}

/** Behind the line end at a place, if there is one. */
function lineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length && breakOf(text, at) === 'separator' ? at + 1 : at;
}

/** Whether a sentence goes on behind a stop at `at`, the marks and spaces behind it ending at `end` (SB6–SB8a). */
function goesOn(text: string, at: number, end: number): boolean {
  if (end === text.length) return false;
  const next = breakOf(text, end);
  if (next === 'continue' || next === 'stop' || next === 'end') return true;
  if (text.charAt(at) !== '.') return false;
  if (end === at + 1) {
    if (next === 'digit') return true;
    const before = at > 0 ? breakOf(text, at - 1) : 'other';
    if (next === 'upper' && (before === 'upper' || before === 'lower')) return true;
  }
  return nextWordIsLower(text, end);
}

/** Whether the first letter, before any other stop, is a small one. */
function nextWordIsLower(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = breakOf(text, at);
    if (kind === 'lower') return true;
    if (kind === 'upper' || kind === 'letter' || kind === 'stop' || kind === 'end' || kind === 'separator')
      return false;
  }
  return false;
}
