import { ANSWERED_BY, type AnswerKind } from '../../kind.js';
import { MOST_ASKING, MOST_TERMS } from '../../question.js';
import type { Vectors } from '../../sentence-vectors.js';
import type { SpanType } from '../../spans/typed-span.js';
import type { PhraseContext } from '../phrase-context.js';
import type { QuestionForm } from '../question-form.js';

/** A sentence and a question by what their words mean. */
export interface Compared {
  /** The vectors of the question's terms, then of its words that ask. */
  readonly question: Vectors;
  /** The share of the question's weight that each term holds. */
  readonly shares: readonly number[];
  /** The vectors of the sentence's content words, in order. */
  readonly words: Vectors;
  /** The cosines of the sentence's words (rows) to the question's (columns). */
  readonly cosines: Float32Array;
}

// The network knows each of these by its place: another order needs another training.
const TYPES: readonly SpanType[] = (
  'date duration number quantity money percent age name person role place organization quotation reason' as const
).split(' ') as SpanType[];
const KINDS = Object.keys(ANSWERED_BY) as AnswerKind[];
const ROLES: readonly QuestionForm['role'][] = [
  ...(['none', 'end', 'subject', 'passive', 'object', 'complement', 'copula', 'other'] as const),
];
const ASKING: readonly string[] = 'none what which who whom whose how when where why'.split(' ');

/** Words of a question that are read, and one row for it as a whole. */
export const MOST_ASKED = MOST_TERMS + MOST_ASKING + 1;
/** Values of a word besides its vector. */
export const FEATURES = 11 + TYPES.length;
/** What is known of a question's word, as rows of what it counts: it is a term, of such a share, or it asks. */
export const MARKS = { term: 0, share: 1, asking: 2 } as const;
/** Different keys of words and of what stands between them: hashes share them. */
export const KEYS = { words: 512, gaps: 32, kinds: KINDS.length, roles: ROLES.length, asking: ASKING.length };

/** What the network reads of a sentence and a question; one entry, or row, for each word of the sentence. */
export interface WordInputs {
  /** Words × `FEATURES`. */
  readonly features: Float32Array;
  /** The row of a word's vector; -1 where it has none. */
  readonly rows: Int32Array;
  /** Keys of the words and of what stands behind them, 0 to before `KEYS`. */
  readonly words: Int32Array;
  readonly gaps: Int32Array;
  readonly kind: number;
  readonly role: number;
  readonly asking: number;
}

/** The inputs of a sentence and a question. */
export function wordInputs(context: PhraseContext, { shares, cosines, words }: Compared): WordInputs {
  const { profile, sentence, form, wanted } = context;
  const count = profile.tokens.length;
  const features = new Float32Array(count * FEATURES);
  const rows = new Int32Array(count).fill(-1);
  const columns = words.scales.length === 0 ? 0 : cosines.length / words.scales.length;
  let row = 0;
  profile.tokens.forEach(({ text, term }, at) => {
    const cell = at * FEATURES;
    const asked = context.asked[at] ?? 0;
    const preposition = context.isPreposition?.[at] ?? false;
    features.set([asked, Number(asked > 0), context.isHead[at] ?? 0, Number(preposition)], cell);
    features[cell + 4] = Number(/^\p{Lu}/u.test(text));
    if (term === undefined) return;
    const near = cosines.subarray(row * columns, (row + 1) * columns);
    features.set([1, ...nearness(near, shares)], cell + 5);
    rows[at] = row;
    row += 1;
  });
  for (const { type, first, last } of profile.spans) {
    const rank = wanted.indexOf(type);
    for (let at = first; at <= last; at += 1) {
      const cell = at * FEATURES + 9;
      features[cell + TYPES.indexOf(type)] = 1;
      if (rank === 0) features[cell + TYPES.length] = 1;
      if (rank >= 0) features[cell + TYPES.length + 1] = 1;
    }
  }
  return {
    ...{ features, rows },
    words: sentence.wordKeys.map((key) => key & (KEYS.words - 1)),
    gaps: sentence.gapKeys.map((key) => key & (KEYS.gaps - 1)),
    kind: KINDS.indexOf(context.asks),
    role: ROLES.indexOf(form.role),
    asking: Math.max(0, ASKING.indexOf(form.asking)),
  };
}

/** How near a word comes to the nearest term, to all of them by their shares, and to the nearest word that asks. */
function nearness(cosines: Float32Array, shares: readonly number[]): readonly [number, number, number] {
  let [term, all, asking] = [0, 0, 0];
  cosines.forEach((cosine, at) => {
    const share = shares[at];
    if (share === undefined) asking = Math.max(asking, cosine);
    else {
      term = Math.max(term, cosine);
      all += share * cosine;
    }
  });
  return [term, all, asking];
}
