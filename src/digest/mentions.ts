import type { Sentence, Span } from '../article/article.js';
import { DEMONYMS, PLACES } from '../text/gazetteer.js';
import { nameRuns } from '../text/name-runs.js';
import { ORGANIZATION_WORDS, TITLES } from '../text/name-words.js';
import { normalizeWord } from '../text/terms.js';
import type { Token } from '../text/tokens.js';

/** A proper name where it stands, without titles and adjectives before it. */
export interface Mention extends Span {
  /** Place of its sentence among the article's. */
  readonly place: number;
  readonly paragraph: number;
  /** Its words, normalised, without stops: `us` for U.S. */
  readonly words: readonly string[];
  /** First and last of its tokens among the article's. */
  readonly first: number;
  readonly last: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
}

/** The name's words as they are compared. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

/** The proper names of an article in order. */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): Mention[] {
  const all = tokens.flat();
  // A sentence starts where its first word does, behind a quotation mark.
  const starts = new Map(tokens.flatMap((own, place) => (own[0] ? [[own[0].start, place] as const] : [])));
  const known = capitalsInside(all, starts);
  let place = 0;
  return nameRuns(text, all, new Set(starts.keys())).flatMap(({ from, to }) =>
    partsOf(all, from, to).flatMap(([first, end]) => {
      const named = withoutTitle(all, first, end, starts, known);
      if (!named) return [];
      const [head, tail] = [all[named.first], all[end - 1]];
      if (!head || !tail) return [];
      while ((sentences[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= head.start) place += 1;
      const words = all.slice(named.first, end).map(wordOf);
      const span = { start: head.start, end: tail.end - (/['’]s?$/u.exec(tail.text)?.[0].length ?? 0) };
      const paragraph = sentences[place]?.paragraph ?? 1;
      return [{ ...named, ...span, place, paragraph, words, last: end - 1 }];
    }),
  );
}

function wordOf({ text }: Token): string {
  return normalizeWord(text).replaceAll('.', '');
}

/** The words that are capitalised elsewhere than at the start of a sentence. */
function capitalsInside(tokens: readonly Token[], starts: ReadonlyMap<number, number>): Set<string> {
  return new Set(tokens.filter(({ text, start }) => /^\p{Lu}/u.test(text) && !starts.has(start)).map(wordOf));
}

/** A run parted at “and” and behind a possessive: “GM and Opel”, “Boeing’s Seattle”. */
function partsOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  const whole = ORGANIZATION_WORDS.has(normalizeWord(tokens[from]?.text ?? ''));
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === 'and' && !whole) {
      parts.push([start, at]);
      start = at + 1;
    } else if (/['’]s$/u.test(text) && at + 1 < to) {
      parts.push([start, at + 1]);
      start = at + 1;
    }
  }
  return [...parts, [start, to]];
}

function withoutTitle(
  tokens: readonly Token[],
  from: number,
  to: number,
  starts: ReadonlyMap<number, number>,
  known: ReadonlySet<string>,
): { first: number; titled: boolean } | undefined {
  let first = from;
  let titled = TITLES.has(normalizeWord(tokens[from - 1]?.text ?? ''));
  for (let at = from; at < to - 1; at += 1) {
    if (!TITLES.has(wordOf(tokens[at] ?? NO_TOKEN))) continue;
    [first, titled] = [at + 1, true];
  }
  for (; first < to; first += 1) {
    const token = tokens[first] ?? NO_TOKEN;
    const word = wordOf(token);
    const opensSentence = starts.has(token.start) && !known.has(word) && !PLACES.has(word);
    const isName = to - first > 1 || !opensSentence || /^\p{Lu}{2,}/u.test(token.text);
    const isLone = to - first === 1 && (TITLES.has(word) || word.length < 2);
    const describes = DEMONYMS.has(word) || /^(?:the|of|former|prime|vice|deputy|acting)$/u.test(word);
    if (!isLone && !describes && isName) return { first, titled };
  }
  return undefined;
}

const NO_TOKEN: Token = { text: '', start: 0, end: 0 };
