import type { Article, Sentence, Span } from '../article/article.js';
import { once } from '../once.js';
import type { NameRun } from '../text/name-runs.js';
import type { Token } from '../text/tokens.js';
import type { Word } from '../text/words.js';
import type { ArticleWords } from './article-words.js';
import { findNamed, type PlacedName } from './spans/named.js';
import type { RoleLink } from './spans/roles.js';
import type { PlacedSpan, SpanType, TypedSpan } from './spans/typed-span.js';
import { type SpanFinder, spanFinder } from './spans/typed-spans.js';

/** What is known of a sentence of an article. */
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly tokens: readonly Word[];
  /** Its different index terms. */
  readonly terms: ReadonlySet<string>;
  /** The phrases that can be an answer, by type. */
  readonly spans: readonly PlacedSpan[];
  /** Those of some types: no others are looked for. */
  readonly spansOf: (types: readonly SpanType[]) => readonly PlacedSpan[];
  /** Its proper names, in order; ranges are places among its tokens, `to` left out. */
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

/** The profiles of an article's sentences, in order. Names and spans are looked for when the first of them is asked for. */
export function profilesOf(
  article: Article,
  sentences: readonly Sentence[],
  words: ArticleWords,
): SentenceProfile[] {
  const found = lookThrough(article, sentences, words);
  return sentences.map(
    (sentence, place) => new LazyProfile(sentence, words.bySentence[place] ?? [], place, found),
  );
}

/** What is found in the whole of an article at once, sentence by sentence. */
interface Found {
  readonly spans: SpanFinder;
  readonly names: () => readonly (readonly PlacedName[])[];
  readonly roles: () => readonly (readonly RoleLink[])[];
}

class LazyProfile implements SentenceProfile {
  readonly sentence: Sentence;
  readonly tokens: readonly Word[];
  readonly #place: number;
  readonly #found: Found;
  #spans: readonly PlacedSpan[] | undefined;

  constructor(sentence: Sentence, tokens: readonly Word[], place: number, found: Found) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.#place = place;
    this.#found = found;
  }

  get terms(): ReadonlySet<string> {
    return new Set(this.tokens.flatMap(({ term }) => term ?? []));
  }

  get spans(): readonly PlacedSpan[] {
    this.#spans ??= placeSpans(this.#found.spans(this.#place), this.tokens);
    return this.#spans;
  }

  spansOf(types: readonly SpanType[]): readonly PlacedSpan[] {
    return placeSpans(this.#found.spans(this.#place, types), this.tokens);
  }

  get names(): readonly PlacedName[] {
    return this.#found.names()[this.#place] ?? [];
  }

  get roles(): readonly RoleLink[] {
    return this.#found.roles()[this.#place] ?? [];
  }
}

function lookThrough(
  article: Article,
  sentences: readonly Sentence[],
  { bySentence: tokens, printed }: ArticleWords,
): Found {
  const firsts = firstPlaces(tokens);
  const all = once(() => tokens.flat());
  const named = once(() => findNamed(article, sentences, all(), printed));
  /** A range of all tokens as one of a sentence's. */
  const within = ({ from, to }: NameRun, place: number) => {
    const first = firsts[place] ?? 0;
    return { from: from - first, to: Math.min(to - first, tokens[place]?.length ?? 0) };
  };
  return {
    names: once(() =>
      ofSentences(firsts, named().names, ({ from }) => from).map((own, place) =>
        own.map((name) => ({ ...within(name, place), types: name.types })),
      ),
    ),
    roles: once(() =>
      ofSentences(firsts, named().roles, ({ person }) => person.from).map((own, place) => {
        const first = firsts[place] ?? 0;
        const last = first + (tokens[place]?.length ?? 0);
        return own
          .filter(({ role }) => role.from >= first && role.to <= last)
          .map(({ person, role }) => ({ person: within(person, place), role: within(role, place) }));
      }),
    ),
    spans: spanFinder(article, sentences, all, named),
  };
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
function ofSentences<T>(
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
