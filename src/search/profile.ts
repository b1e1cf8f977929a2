import { type Article, type Sentence, type Span, sentencesOf } from '../article/article.js';
import { findDates } from '../dates/find.js';
import { type NameRun, nameRuns } from '../text/name-runs.js';
import { termOf } from '../text/terms.js';
import { type Token, tokenize } from '../text/tokens.js';
import { isCountry, type NameType, nameTypes } from './spans/name-types.js';
import { findNumbers } from './spans/numbers.js';
import { findQuotations } from './spans/quotations.js';
import { findReasons } from './spans/reasons.js';
import { findRoles, type RoleLink } from './spans/roles.js';
import type { PlacedSpan, TypedSpan } from './spans/typed-span.js';

/** One word of a sentence and its index term; stop words have none. */
interface ProfiledToken extends Token {
  readonly term: string | undefined;
}

/** A proper name of a sentence; ranges are places among the sentence's tokens, `to` left out. */
interface PlacedName extends NameRun {
  /** What it is the name of: empty where nothing tells, several where each may be. */
  readonly types: readonly NameType[];
}

/** What is found once in each sentence of an article, when it is indexed. */
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly tokens: readonly ProfiledToken[];
  readonly terms: ReadonlySet<string>;
  /** The phrases that can be an answer, by type. */
  readonly spans: readonly PlacedSpan[];
  /** Its proper names, in order. */
  readonly names: readonly PlacedName[];
  /** Who is said to be what; ranges as those of `names`. */
  readonly roles: readonly RoleLink[];
}

/** Where the content words of a sentence stand in it. */
export function contentWords({ sentence, tokens }: SentenceProfile): Span[] {
  return tokens
    .filter(({ term }) => term !== undefined)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
}

/** The profiles of an article's sentences, in order. */
export function profilesOf(article: Article): SentenceProfile[] {
  const sentences = sentencesOf(article);
  const tokens = sentences.map((sentence) =>
    tokenize(article.text, sentence).map((token) => ({ ...token, term: termOf(token.text) })),
  );
  const all = tokens.flat();
  const named = findNamed(article, sentences, all);
  const spans = groupBySentence(sentences, typedSpans(article, all, named));
  const firsts = firstPlaces(tokens);
  const names = bySentence(firsts, named.names, ({ from }) => from);
  const roles = bySentence(firsts, named.roles, ({ person }) => person.from);
  return sentences.map((sentence, place) => {
    const own = tokens[place] ?? [];
    const first = firsts[place] ?? 0;
    const moved = ({ from, to }: NameRun) => ({ from: from - first, to: Math.min(to - first, own.length) });
    return {
      sentence,
      tokens: own,
      terms: new Set(own.flatMap(({ term }) => term ?? [])),
      spans: placeSpans(spans[place] ?? [], own),
      names: (names[place] ?? []).map((name) => ({ ...moved(name), types: name.types })),
      roles: (roles[place] ?? [])
        .filter(({ role }) => role.from >= first && role.to <= first + own.length)
        .map(({ person, role }) => ({ person: moved(person), role: moved(role) })),
    };
  });
}

/** For each sentence, the place of its first token among all. */
function firstPlaces(tokens: readonly (readonly Token[])[]): number[] {
  let sum = 0;
  return tokens.map(({ length }) => {
    sum += length;
    return sum - length;
  });
}

/** Things in order of their place among all tokens, by the sentence that they stand in. */
function bySentence<T>(
  firsts: readonly number[],
  things: readonly T[],
  placeOf: (thing: T) => number,
): T[][] {
  let at = 0;
  return firsts.map((_, place) => {
    const end = firsts[place + 1] ?? Number.POSITIVE_INFINITY;
    const own: T[] = [];
    for (; at < things.length; at += 1) {
      const thing = things[at];
      if (thing === undefined || placeOf(thing) >= end) break;
      own.push(thing);
    }
    return own;
  });
}

/** The names of an article and the roles of its people; ranges are places among all of its tokens. */
interface Named {
  readonly names: readonly PlacedName[];
  readonly roles: readonly RoleLink[];
}

function findNamed({ text }: Article, sentences: readonly Sentence[], tokens: readonly Token[]): Named {
  const runs = nameRuns(text, tokens, new Set(sentences.map(({ start }) => start)));
  const types = nameTypes(tokens, runs);
  const roles = findRoles(
    text,
    tokens,
    runs.filter((run, place) => {
      const [first] = types[place] ?? [];
      return first === 'person' || (first === undefined && !isCountry(tokens.slice(run.from, run.to)));
    }),
  );
  const people = new Set(roles.map(({ person }) => person.to));
  const names = runs.map((run, place) => ({
    ...run,
    types: people.has(run.to) ? (['person'] as const) : (types[place] ?? []),
  }));
  return { names, roles };
}

function typedSpans(article: Article, tokens: readonly Token[], { names, roles }: Named): TypedSpan[] {
  const { text, published } = article;
  const numbers = findNumbers(text);
  const ages = overlapping(
    text,
    numbers.filter(({ type }) => type === 'age'),
  );
  const times = findDates(text, published === undefined ? {} : { published })
    .map(({ start, end, type }) => ({
      type: type === 'DURATION' || type === 'SET' ? ('duration' as const) : ('date' as const),
      start,
      end,
    }))
    .filter((span) => !ages(span));
  const spanOf = (run: NameRun) => ({
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to - 1]?.end ?? 0,
  });
  // A year counts nothing, nor does the “Seven” of “Group of Seven”.
  const taken = overlapping(text, [...times, ...names.filter(({ from, to }) => to - from > 1).map(spanOf)]);
  return [
    ...times,
    ...numbers.filter((span) => span.type !== 'number' || !taken(span)),
    ...findQuotations(text),
    ...findReasons(text),
    ...names.flatMap((name) => (['name', ...name.types] as const).map((type) => ({ type, ...spanOf(name) }))),
    ...roles.map(({ role }) => ({ type: 'role' as const, ...spanOf(role) })),
  ];
}

/** Tells whether a span shares a character with any of some others. */
function overlapping({ length }: string, others: readonly Span[]): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return ({ start, end }) => taken.subarray(start, end).includes(1);
}

/** Each sentence's spans; a span that reaches over its sentence's end is cut there. */
function groupBySentence(sentences: readonly Sentence[], spans: readonly TypedSpan[]): TypedSpan[][] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  return sentences.map(({ start, end }) => {
    const own: TypedSpan[] = [];
    for (; at < ordered.length; at += 1) {
      const span = ordered[at];
      if (!span || span.start >= end) break;
      if (span.start >= start) own.push({ ...span, end: Math.min(span.end, end) });
    }
    return own;
  });
}

/** The spans that hold a word, in order, with the places of their words. */
function placeSpans(spans: readonly TypedSpan[], tokens: readonly Token[]): PlacedSpan[] {
  let at = 0;
  return spans.flatMap((span) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    let last = at;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
    return (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < span.end ? [{ ...span, first: at, last }] : [];
  });
}
