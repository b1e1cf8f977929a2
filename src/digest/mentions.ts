import type { Sentence, Span } from '../article/article.js';
import { isCapital, nameRuns } from '../text/name-runs.js';
import { normalizeWord } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import { partsOf, possessiveLength, withoutTitle } from './name-parts.js';

/** A proper name where it stands, without titles and adjectives before it. */
export interface Mention extends Span {
  /** Place of its sentence among the article's. */
  readonly place: number;
  readonly paragraph: number;
  /** Its words, normalised, without stops: `us` for U.S. */
  readonly words: readonly string[];
  /** The words as one string, to compare names by. */
  readonly key: string;
  /** First and last of its tokens among the article's. */
  readonly first: number;
  readonly last: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
}

/** A longer run of capitals is a heading or noise. */
const MOST_WORDS = 12;

/** The proper names of an article in order. */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): Mention[] {
  const all = tokens.flat();
  // A sentence starts where its first word does, behind a quotation mark.
  const starts = new Map(tokens.flatMap((own, place) => (own[0] ? [[own[0].start, place] as const] : [])));
  const capitals = capitalsInside(all, starts);
  const words = new Array<string | undefined>(all.length);
  const word = (at: number): string => {
    const known = words[at];
    if (known !== undefined) return known;
    const token = all[at];
    const found = token ? wordOf(token) : '';
    if (at >= 0 && at < words.length) words[at] = found;
    return found;
  };
  let place = 0;
  return nameRuns(text, all, new Set(starts.keys())).flatMap(({ from, to }) =>
    partsOf(all, isAllAt(text, all, from - 1, starts) ? from - 1 : from, to).flatMap(
      ([partStart, partEnd]) => {
        if (partEnd - partStart > MOST_WORDS) return [];
        const named = withoutTitle(all, word, partStart, partEnd, starts, capitals);
        if (!named) return [];
        const [head, tail] = [all[named.first], all[named.end - 1]];
        // CA$ and US$ are money.
        if (!head || !tail || text[tail.end] === '$') return [];
        while ((sentences[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= head.start) place += 1;
        const { first, titled, end: last } = named;
        const own = Array.from({ length: last - first }, (_, at) => word(first + at));
        const paragraph = sentences[place]?.paragraph ?? 1;
        const key = own.join(' ');
        const { start } = head;
        const end = endOf(text, tail);
        return [{ start, end, place, paragraph, words: own, key, first, last: last - 1, titled }];
      },
    ),
  );
}

/** Whether a stop word with a capital is the beginning of a name: “All Orlo Airways”. */
function isAllAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, number>,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== 'All' || !next || starts.has(token.start)) return false;
  return next.start === token.end + 1 && /[\p{L},] $/u.test(text.slice(token.start - 2, token.start));
}

/** The end of a name's last word, without a possessive and with the stop of an abbreviation: `U.S.` */
function endOf(text: string, { text: word, end }: Token): number {
  if (word.includes('.') || ABBREVIATED.test(word)) return text[end] === '.' ? end + 1 : end;
  return end - possessiveLength(word);
}

const ABBREVIATED = /^(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)$/u;

function wordOf({ text }: Token): string {
  const word = normalizeWord(text);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** The words that are capitalised elsewhere than at the start of a sentence. */
function capitalsInside(tokens: readonly Token[], starts: ReadonlyMap<number, number>): Set<string> {
  return new Set(tokens.filter((token) => isCapital(token) && !starts.has(token.start)).map(wordOf));
}
