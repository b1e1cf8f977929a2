import type { Library } from '../article/library.js';
import { splitSentences } from '../text/sentences.js';
import { normalizeWord, termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { Passage } from './answer.js';
import { type AskOptions, ask } from './ask.js';
import type { WordReason } from './why.js';

/** So many claims of one text are checked. */
export const MOST_CLAIMS = 3;
/** How much of a text is looked through for claims, in UTF-16 units: a message of Discord's has at most 4,000. */
const READ = 4_000;
/** A claim is looked at up to here. */
const LONGEST_CLAIM = 500;

/** How far an article bears a claim out: it has all of its words in one sentence, most of them, or next to none. */
export type Bearing = 'says' | 'near' | 'untold';

/** A claim beside the sentence that bears on it most. */
export interface CheckedClaim {
  readonly claim: string;
  readonly bearing: Bearing;
  /** Absent where nothing bears on it. */
  readonly passage?: Passage;
  /** Words of the claim that the passage does not have as such, as typed. */
  readonly lacking: readonly string[];
  /** Words of the passage that the claim does not have and that make it say something else: “not”, “would”. */
  readonly besides: readonly string[];
}

/** The statements of a text that have a word to look for, in order; questions are none. */
export function claimsIn(text: string): string[] {
  const read = text.slice(0, READ);
  return splitSentences(read, { start: 0, end: read.length })
    .map(({ start, end }) =>
      read
        .slice(start, Math.min(end, start + LONGEST_CLAIM))
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trim(),
    )
    .filter((claim) => !/[?？]["'”’)\]]*$/u.test(claim))
    .filter((claim) => tokenize(claim).some(({ text: word }) => termOf(word) !== undefined));
}

/** Looks for the sentence that bears on a claim most. It compares words, and says nothing of what is true. */
export function checkClaim(
  library: Library,
  claim: string,
  options: Pick<AskOptions, 'article' | 'meaning'>,
): CheckedClaim {
  const { passages, why, grade } = ask(library, claim, { ...options, explain: true });
  const [passage] = passages;
  const words = why?.words ?? [];
  if (!passage || words.length === 0) return { claim, bearing: 'untold', lacking: [], besides: [] };
  const [own, other] = [wordsOf(claim), wordsOf(passage.quote)];
  const besides = turningWords(other, own, [OPEN]);
  const lacking = [
    ...words.filter((word) => !isSaid(word)).map(({ word }) => word),
    ...turningWords(own, other, [OPEN, LIMITING]),
  ];
  if (lacking.length + besides.length === 0 && inOrder(words)) {
    return { claim, bearing: 'says', passage, lacking, besides };
  }
  const found = words.filter(({ where, relation }) => relation !== null && where === 'sentence').length;
  const near = grade !== 'absent' && found >= words.length * NEAR_SHARE && found >= NEAR_WORDS;
  return near
    ? { claim, bearing: 'near', passage, lacking, besides }
    : { claim, bearing: 'untold', lacking, besides: [] };
}

/** To be near a claim, a sentence has at least this share of its words, also by their meaning, and so many. */
const NEAR_SHARE = 0.4;
const NEAR_WORDS = 2;

/** Whether a sentence has a word as such: numbers as they are, and no word that only is spelled alike, as Iceland is, or near in meaning. */
function isSaid({ word, relation, where, match }: WordReason): boolean {
  if (where !== 'sentence') return false;
  if (/\p{N}/u.test(word)) return match !== null && normalizeWord(match.text) === normalizeWord(word);
  return relation === 'same' || relation === 'name';
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that turn what is said round: a claim and a sentence have as many. */
const NEGATING =
  list(`not no never none nobody nothing neither nor without cannot fail failed fails deny denied denies refuse
  refused refuses`);
/** Words that leave open whether something is so: what the sentence leaves open, the claim must too. */
const OPEN = list(
  'would will could may might must should can shall if whether possibly perhaps allegedly reportedly plan planned plans',
);
/** Words without which a claim says something else. */
const LIMITING = list(
  'before after only all every always more less fewer most least over under above below against until since first last',
);

/**
 * The small words of one text that make it say something else than another: those that turn it round, where it has more of
 * them, and those of some kinds that the other has not.
 */
function turningWords(
  own: readonly string[],
  other: readonly string[],
  kinds: readonly ReadonlySet<string>[],
): string[] {
  const turns = (word: string) => NEGATING.has(normal(word)) || normal(word).endsWith("n't");
  const more = own.filter(turns).length > other.filter(turns).length;
  const others = new Set(other.map(normal));
  const isOnly = (word: string) =>
    (more && turns(word)) || kinds.some((kind) => kind.has(normal(word)) && !others.has(normal(word)));
  return [...new Set(own.filter(isOnly))];
}

const normal = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ text: word }) => word);
}

/** Whether the words stand in the sentence in the order of the claim: “A hit B” is not “B hit A”. */
function inOrder(words: readonly WordReason[]): boolean {
  const starts = words.flatMap(({ match }) => (match ? [match.start] : []));
  return starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0));
}
