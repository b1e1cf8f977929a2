import { normalizeWord, termOf } from '../../text/terms.js';
import { tokenize } from '../../text/tokens.js';
import type { PlacedTerm } from '../context.js';
import { ANSWERED_BY, type AnswerKind } from '../kind.js';
import type { SentenceProfile } from '../profile.js';
import type { Question } from '../question.js';
import { type WordClass, wordClass } from './word-class.js';

/** Adds one feature by name to a candidate phrase. */
type Add = (feature: string, value?: number) => void;

/** A sentence and a question prepared for telling which of its phrases answers. */
export interface PhraseContext {
  readonly kind: AnswerKind;
  /** The question's first words, where they say more than its kind: `what did`, `what noun`. */
  readonly frame: string;
  /** Places of the word that the question asks for (“which *company*”). */
  readonly focus: readonly boolean[];
  readonly profile: SentenceProfile;
  readonly classes: readonly WordClass[];
  /** What stands between each word and the next: its first mark, or a space. */
  readonly gaps: readonly string[];
  /** For each word, the share of the question's weight that it holds, 0 for words that the question lacks. */
  readonly asked: readonly number[];
}

export function phraseContext(
  text: string,
  profile: SentenceProfile,
  question: Question,
  terms: readonly PlacedTerm[],
): PhraseContext {
  const focusTerm = focusOf(question);
  const { tokens } = profile;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Map(
    terms.flatMap(({ matches, weight }) => matches.map((match) => [match, weight / total] as const)),
  );
  return {
    kind: question.kind,
    frame: frameOf(question),
    focus: tokens.map(({ term }) => term !== undefined && term === focusTerm),
    profile,
    classes: tokens.map((token) => wordClass(token.text)),
    gaps: tokens.map(
      ({ end }, at) => /[^\s]/u.exec(text.slice(end, tokens[at + 1]?.start ?? end + 1))?.[0] ?? ' ',
    ),
    asked: tokens.map(({ term }) => (term === undefined ? 0 : (weights.get(term) ?? 0))),
  };
}

function frameOf({ text }: Question): string {
  const words = tokenize(text).map((token) => token.text);
  const place = words.findIndex((word) => wordClass(word) === 'relative');
  if (place < 0) return 'none';
  const next = words[place + 1];
  const shown =
    wordClass(next) === 'auxiliary' || wordClass(next) === 'preposition'
      ? normalizeWord(next ?? '')
      : wordClass(next);
  return `${place === 0 ? '' : '… '}${normalizeWord(words[place] ?? '')} ${shown}`;
}

/** The term of the noun behind “what” or “which”: the last content word before the verb. */
function focusOf({ text }: Question): string | undefined {
  const tokens = tokenize(text);
  const from = tokens.findIndex((token) => /^(?:what|which)$/iu.test(token.text)) + 1;
  if (from === 0) return undefined;
  const verb = tokens.findIndex(
    (token, at) => at >= from && ['auxiliary', 'past'].includes(wordClass(token.text)),
  );
  const noun = tokens.slice(from, verb < 0 ? from + 2 : verb).at(-1);
  return noun && termOf(noun.text);
}

/** What speaks for a phrase to begin with word `at`. */
export function startFeatures(
  { kind, frame, focus, classes, gaps, asked }: PhraseContext,
  at: number,
  add: Add,
): void {
  const before = at === 0 ? 'edge' : (classes[at - 1] ?? 'edge');
  const own = classes[at] ?? 'edge';
  const gap = at === 0 ? '^' : (gaps[at - 1] ?? ' ');
  add(`first ${own}`);
  add(`before ${before}`);
  add(`before ${before} first ${own}`);
  add(`gap before ${gap}`);
  add(`${kind} first ${own}`);
  add(`${kind} before ${before}`);
  add(`${frame} first ${own}`);
  add(`${frame} before ${before}`);
  if (focus[at - 1]) add('focus before');
  if (at > 0 && (asked[at - 1] ?? 0) > 0) {
    add('asked word before');
    add(`${kind} asked word before`);
  }
  add('asked within three before', sum(asked, at - 3, at));
}

/** What speaks for a phrase to end with word `at`. */
export function endFeatures(
  { kind, frame, focus, classes, gaps, asked }: PhraseContext,
  at: number,
  add: Add,
): void {
  const after = classes[at + 1] ?? 'edge';
  const own = classes[at] ?? 'edge';
  add(`last ${own}`);
  add(`after ${after}`);
  add(`last ${own} after ${after}`);
  add(`gap after ${gaps[at]}`);
  add(`${kind} last ${own}`);
  add(`${kind} after ${after}`);
  add(`${frame} last ${own}`);
  add(`${frame} after ${after}`);
  if (focus[at + 1]) add('focus after');
  if (focus[at]) add('focus last');
  if ((asked[at + 1] ?? 0) > 0) {
    add('asked word after');
    add(`${kind} asked word after`);
  }
  add('asked within three after', sum(asked, at + 1, at + 4));
}

/** What speaks for the words from `first` to `last` as one phrase. */
export function wholeFeatures(context: PhraseContext, first: number, last: number, add: Add): void {
  const { kind, frame, gaps, asked, classes, profile } = context;
  const words = last - first + 1;
  const bucket = words <= 6 ? String(words) : words <= 9 ? '7-9' : '10+';
  add(`words ${bucket}`);
  add(`${kind} words ${bucket}`);
  add(`${frame} words ${bucket}`);
  add(`${classes[first]} to ${classes[last]}`);
  if (words <= 4) add(`is ${classes.slice(first, last + 1).join(' ')}`);
  const inside = sum(asked, first, last + 1);
  add('asked inside', inside);
  if (inside > 0) add('some asked inside');
  add(`${kind} asked before`, sum(asked, 0, first));
  add(`${kind} asked after`, sum(asked, last + 1, asked.length));
  for (let at = first; at < last; at += 1) {
    if (gaps[at] !== ' ') add(`gap inside ${gaps[at]}`);
    if (classes[at] === 'auxiliary') add('auxiliary inside');
    if (classes[at] === 'relative') add('relative inside');
    if (classes[at] === 'conjunction') add('conjunction inside');
    if (classes[at] === 'preposition') add('preposition inside');
  }
  const start = profile.tokens[first]?.start ?? 0;
  const end = profile.tokens[last]?.end ?? 0;
  for (const span of profile.spans) {
    if (span.end <= start || span.start >= end) continue;
    const wanted = ANSWERED_BY[kind].includes(span.type) ? 'wanted' : 'other';
    // Marks at a span's edge (a percent sign, a quotation mark) belong to no word.
    const fits = span.start <= start && span.start > start - 3 && span.end >= end && span.end < end + 3;
    const how = fits ? 'is' : span.start >= start && span.end <= end ? 'holds' : 'cuts';
    add(`${how} ${wanted}`);
    add(`${kind} ${how} ${span.type}`);
  }
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = Math.max(0, from); at < Math.min(to, values.length); at += 1) total += values[at] ?? 0;
  return total;
}
