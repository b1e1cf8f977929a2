import { AFTER_NUMBER } from './lexicon.js';

/** Words longer than this open no time expression. */
const LONGEST_OPENER = 12;

// Too common to choose parsers by; the word behind is taken instead.
const LEADS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'last',
  'next',
  'in',
  'for',
  'within',
]);

/** The word by which parsers are chosen: the one at a place, or the one behind it if that is too common to choose by. */
export function openerAt(text: string, at: number): string {
  const word = keyOf(text, at);
  return LEADS.has(word) ? keyOf(text, nextWord(text, at + word.length)) : word;
}

function keyOf(text: string, at: number): string {
  const end = wordEnd(text, at);
  if (isDigit(text.charCodeAt(at))) return numberKey(text, at, end);
  return end - at > LONGEST_OPENER ? '' : text.slice(at, end).toLowerCase();
}

// What may touch a number that is part of a time: an ordinal’s letters, the s of a decade, a clock’s a and p, marks.
const TOUCHING = "snrtapSNRTAP-–/.:,'’";
// What joins the second of two days to the first.
const JOINS = [' and ', ' to ', ' or ', ' through '];

// Most numbers of a text are counts: a short one opens a time only if some sign or word follows it.
function numberKey(text: string, at: number, end: number): string {
  const length = end - at;
  if (length > 4 || (at > 0 && isLetter(text.charCodeAt(at - 1)))) return '';
  if (length === 4) return '#4';
  const before = text.charAt(at - 1);
  if (before === '$' || before === '.' || (before === ',' && length === 3)) return '';
  const after = text.charAt(end);
  const opens = isSpace(after)
    ? !isSpace(before || ' ') || hasTimeBehind(text, at, end)
    : TOUCHING.includes(after);
  return opens ? `#${length}` : '';
}

function hasTimeBehind(text: string, at: number, end: number): boolean {
  const next = nextWord(text, end);
  if (AFTER_NUMBER.has(text.slice(next, wordEnd(text, next)).toLowerCase())) return true;
  return JOINS.some(
    (join) => text.startsWith(join, at - join.length) && isDigit(text.charCodeAt(at - join.length - 1)),
  );
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\u00a0';
}

/** Where the next word or number begins, from a place on; the text's length if none does. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word or number that begins at a place ends. */
export function wordEnd(text: string, at: number): number {
  const inWord = isDigit(text.charCodeAt(at)) ? isDigit : isLetter;
  let end = at + 1;
  while (end < text.length && inWord(text.charCodeAt(end))) end += 1;
  return end;
}

/** First letters and lengths of words, to tell at a glance that a word is none of them. Numbers always pass. */
export class WordShapes {
  readonly #shapes = new Set<number>();

  constructor(words: Iterable<string>) {
    for (const word of [...words, ...LEADS]) this.#shapes.add(shape(word.charCodeAt(0), word.length));
  }

  has(text: string, at: number, end: number): boolean {
    const first = text.charCodeAt(at);
    return isDigit(first) || (end - at <= LONGEST_OPENER && this.#shapes.has(shape(first, end - at)));
  }
}

function shape(first: number, length: number): number {
  return (first | 0x20) * 16 + length;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// Above ASCII, all but the signs of Latin-1 and of general punctuation counts as a letter.
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}
