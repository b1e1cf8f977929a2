import type { Article, Sentence, Span } from '../article/article.js';
import { once } from '../once.js';
import type { NameRun } from '../text/name-runs.js';
import type { Token } from '../text/tokens.js';
import type { Word } from '../text/words.js';
import type { ArticleWords } from './article-words.js';
import type { Named, PlacedName } from './spans/named.js';
import type { RoleLink } from './spans/roles.js';
import type { PlacedSpan, SpanType, TypedSpan } from './spans/typed-span.js';
import { spanFinder } from './spans/typed-spans.js';

/** What is known of a sentence of an article. */
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly tokens: readonly Word[];
  /** Its different index terms. */
  readonly terms: ReadonlySet<string>;
  /** The phrases that can be an answer, by type. */
  readonly spans: readonly PlacedSpan[];
  /** Those of one type: no others are looked for. */
  readonly spansOf: (type: SpanType) => readonly PlacedSpan[];
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
  named: () => Named,
): SentenceProfile[] {
  const found = lookThrough(article, sentences, words, named);
  return sentences.map((sentence, place) => new LazyProfile(sentence, place, words, found));
}

/** What is found in the whole of an article at once, sentence by sentence. */
interface Found {
  readonly spans: ReturnType<typeof spanFinder>;
  readonly names: () => readonly (readonly PlacedName[])[];
  readonly roles: () => readonly (readonly RoleLink[])[];
}

const NONE: readonly PlacedSpan[] = [];

class LazyProfile implements SentenceProfile {
  readonly sentence: Sentence;
  readonly #place: number;
  readonly #words: ArticleWords;
  readonly #found: Found;
  #tokens: readonly Word[] | undefined;
  #spans: readonly PlacedSpan[] | undefined;

  constructor(sentence: Sentence, place: number, words: ArticleWords, found: Found) {
    this.sentence = sentence;
    this.#place = place;
    this.#words = words;
    this.#found = found;
  }

  get tokens(): readonly Word[] {
    this.#tokens ??= this.#words.of(this.#place);
    return this.#tokens;
  }

  get terms(): ReadonlySet<string> {
    return new Set(this.tokens.flatMap(({ term }) => term ?? []));
  }

  get spans(): readonly PlacedSpan[] {
    this.#spans ??= placeSpans(this.#found.spans.all(this.#place), this.tokens);
    return this.#spans;
  }

  spansOf(type: SpanType): readonly PlacedSpan[] {
    const found = this.#found.spans.ofType(type, this.#place);
    return found.length === 0 ? NONE : placeSpans(found, this.tokens);
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
  words: ArticleWords,
  named: () => Named,
): Found {
  const firsts = once(() => firstPlaces(sentences, words));
  /** A range of all tokens as one of a sentence's. */
  const within = ({ from, to }: NameRun, place: number) => {
    const first = firsts()[place] ?? 0;
    return { from: from - first, to: Math.min(to - first, words.count(place)) };
  };
  return {
    names: once(() =>
      ofSentences(firsts(), named().names, ({ from }) => from).map((own, place) =>
        own.map((name) => ({ ...within(name, place), types: name.types })),
      ),
    ),
    roles: once(() =>
      ofSentences(firsts(), named().roles, ({ person }) => person.from).map((own, place) => {
        const first = firsts()[place] ?? 0;
        return own
          .filter(({ role }) => role.from >= first && role.to <= first + words.count(place))
          .map(({ person, role }) => ({ person: within(person, place), role: within(role, place) }));
      }),
    ),
    spans: spanFinder(article, sentences, words, named),
  };
}

/** For each sentence, the place of its first token among all. */
function firstPlaces(sentences: readonly Sentence[], words: ArticleWords): number[] {
  let sum = 0;
  return sentences.map((_, place) => {
    const first = sum;
    sum += words.count(place);
    return first;
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
