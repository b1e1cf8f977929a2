import type { Span } from '../article/article.js';
import type { PlacedTerm, QuestionContext } from './context.js';
import { FEATURE_GROUPS } from './features.js';
import { ANSWERED_BY, type AnswerKind } from './kind.js';
import type { Ranking } from './rank.js';
import type { TermRelation } from './resolve.js';
import { cosine } from './sentence-vectors.js';
import type { SpanType } from './spans/typed-span.js';

/** Where the article's word stands, seen from the best passage. */
type WordPlace = 'sentence' | 'beside' | 'paragraph' | 'elsewhere';

/** What one word of the question found. */
export interface WordReason {
  /** As typed. */
  readonly word: string;
  /** How the article's word goes with it; null where nothing does. */
  readonly relation: TermRelation | 'related' | 'meaning' | null;
  /** The article's word. */
  readonly match: (Span & { readonly text: string }) | null;
  readonly where: WordPlace | null;
  /** How surely they go together, 0 to 1: 1 for the same word, the cosine of their vectors by meaning. */
  readonly likeness: number;
}

/** What a group of features adds to the best passage's score beyond what it adds to the other sentences' on average. */
interface GroupShare {
  readonly group: string;
  readonly share: number;
}

/** What the best passage rests on. */
export interface Why {
  /** The kind of answer that the question asks for. */
  readonly kind: AnswerKind;
  /** A phrase of the best passage that is of this kind; null where it has none or none is looked for. */
  readonly fits: (Span & { readonly text: string; readonly type: SpanType }) | null;
  /** The question's content words, in order. */
  readonly words: readonly WordReason[];
  /** Every group of features, the one that speaks most for the passage first. */
  readonly groups: readonly GroupShare[];
}

/** What speaks for the sentence at `place` of an article, `answer` being the exact words marked in it. */
export function whyOf(
  context: QuestionContext,
  ranking: Ranking,
  { place, answer }: { readonly place: number; readonly answer: Span | null },
): Why {
  return {
    kind: context.question.kind,
    fits: fitOf(context, place, answer),
    words: context.terms.map((term, at) => reasonOf(context, term, at, place)),
    groups: groupShares(ranking, place),
  };
}

/** The span of the kind asked for: where there are several, one that the marked words touch, else the surest. */
function fitOf({ index, question, terms }: QuestionContext, place: number, answer: Span | null): Why['fits'] {
  const types = ANSWERED_BY[question.kind];
  const asked = new Set(
    terms.flatMap(({ places }) => places.flatMap(({ sentence, word }) => (sentence === place ? word : []))),
  );
  const profile = index.profiles[place];
  const saysNew = (first: number, last: number) =>
    (profile?.tokens.slice(first, last + 1) ?? []).some(
      ({ term }, at) => term !== undefined && !asked.has(first + at),
    );
  const touched = ({ start, end }: Span) =>
    Number(answer !== null && start < answer.end && end > answer.start);
  const [best] = (profile?.spans ?? [])
    .filter(({ type, first, last }) => types.includes(type) && saysNew(first, last))
    .sort((a, b) => touched(b) - touched(a) || types.indexOf(a.type) - types.indexOf(b.type));
  if (!best) return null;
  const { start, end, type } = best;
  return { start, end, type, text: index.article.text.slice(start, end) };
}

/**
 * Words are named as near in meaning from the first cosine on; also from the second on, where no sentence of the
 * article has a word that is much nearer, since how far apart words are differs from word to word.
 */
const NEAR_IN_MEANING = { anyway: 0.55, whereNearest: 0.35 };
/** A sentence whose word is nearest but for so much counts as the one with the nearest. */
const NEARLY_NEAREST = 0.95;

const PLACES: readonly WordPlace[] = ['sentence', 'beside', 'paragraph', 'elsewhere'];

/** The word of the article that goes with a question's word: in the sentence, also by meaning, else the nearest. */
function reasonOf(context: QuestionContext, term: PlacedTerm, at: number, place: number): WordReason {
  const { text: word } = term.token;
  const [nearest] = term.places
    .map(({ sentence, word: token }) => ({ sentence, token, distance: distanceOf(context, sentence, place) }))
    .sort((a, b) => a.distance - b.distance);
  const related = nearest?.distance === 0 ? undefined : relatedIn(context, term, place);
  if (related) return { word, relation: 'related', where: 'sentence', ...related };
  const meant = nearest?.distance === 0 ? undefined : nearestInMeaning(context, at, place);
  if (meant) {
    const match = wordAt(context, place, meant.token);
    return { word, relation: 'meaning', match, where: 'sentence', likeness: meant.likeness };
  }
  if (!nearest) return { word, relation: null, match: null, where: null, likeness: 0 };
  const same = context.index.profiles[nearest.sentence]?.tokens[nearest.token]?.term === term.term;
  return {
    word,
    relation: same ? 'same' : term.relation,
    match: wordAt(context, nearest.sentence, nearest.token),
    where: PLACES[nearest.distance] ?? null,
    likeness: term.certainty,
  };
}

/** The surest related words of a sentence. */
function relatedIn(
  { index }: QuestionContext,
  { related }: PlacedTerm,
  place: number,
): Pick<WordReason, 'match' | 'likeness'> | undefined {
  const [best] = related
    .filter(({ sentence }) => sentence === place)
    .sort((a, b) => b.certainty - a.certainty);
  const tokens = index.profiles[place]?.tokens;
  const first = best && tokens?.[best.word];
  const last = best && tokens?.[best.word + best.length - 1];
  if (!first || !last) return undefined;
  const { start } = first;
  const match = { start, end: last.end, text: index.article.text.slice(start, last.end) };
  return { match, likeness: best.certainty };
}

/** How far a sentence is from another, as a place in `PLACES`. */
function distanceOf({ index }: QuestionContext, sentence: number, from: number): number {
  const paragraphOf = (place: number) => index.profiles[place]?.sentence.paragraph;
  if (sentence === from) return 0;
  if (Math.abs(sentence - from) === 1) return 1;
  return paragraphOf(sentence) === paragraphOf(from) ? 2 : 3;
}

function wordAt({ index }: QuestionContext, sentence: number, token: number): WordReason['match'] {
  const found = index.profiles[sentence]?.tokens[token];
  return found ? { start: found.start, end: found.end, text: found.text } : null;
}

/** A word of a sentence that comes near a word of the question in meaning. */
interface Meant {
  readonly token: number;
  readonly likeness: number;
}

/** The content word of a sentence that comes nearest to the question's word `at`, if it is near enough to be named. */
function nearestInMeaning(context: QuestionContext, at: number, place: number): Meant | undefined {
  // A word that another word of the question is the same as is spoken for.
  const taken = new Set(context.terms.flatMap(({ matches }) => matches));
  const best = bestMeant(context, at, place, taken);
  if (!best || best.likeness < NEAR_IN_MEANING.whereNearest) return undefined;
  if (best.likeness >= NEAR_IN_MEANING.anyway) return best;
  const rivals = context.index.profiles.map((_, other) => bestMeant(context, at, other)?.likeness ?? 0);
  return best.likeness >= NEARLY_NEAREST * Math.max(...rivals) ? best : undefined;
}

function bestMeant(
  { index, meaning }: QuestionContext,
  at: number,
  place: number,
  leftOut: ReadonlySet<string> = new Set(),
): Meant | undefined {
  const vectors = meaning?.sentences[place];
  if (!meaning || !vectors) return undefined;
  // A sentence has vectors of its content words alone.
  const content = (index.profiles[place]?.tokens ?? []).flatMap(({ term }, token) =>
    term === undefined ? [] : { term, token },
  );
  const [best] = content
    .map(({ term, token }, row) => ({
      term,
      token,
      likeness: cosine(meaning.question.words, at, vectors.words, row),
    }))
    .filter(({ term }) => !leftOut.has(term))
    .sort((a, b) => b.likeness - a.likeness);
  return best;
}

function groupShares({ features, weights }: Ranking, place: number): GroupShare[] {
  return FEATURE_GROUPS.map(({ name: group, features: names }) => ({
    group,
    share: names.reduce((sum, name) => {
      const column = features.get(name) ?? new Float64Array(0);
      const own = column[place] ?? 0;
      const others = column.length < 2 ? own : (total(column) - own) / (column.length - 1);
      return sum + (weights.get(name) ?? 0) * (own - others);
    }, 0),
  })).sort((a, b) => b.share - a.share);
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}
