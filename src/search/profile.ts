import { type Article, type Sentence, sentencesOf } from '../article/article.js';
import { findDates } from '../dates/find.js';
import { termOf } from '../text/terms.js';
import { type Token, tokenize } from '../text/tokens.js';
import { findNames } from './spans/names.js';
import { findNumbers } from './spans/numbers.js';
import { findQuotations } from './spans/quotations.js';
import { findReasons } from './spans/reasons.js';
import type { PlacedSpan, TypedSpan } from './spans/typed-span.js';

/** One word of a sentence and its index term; stop words have none. */
interface ProfiledToken extends Token {
  readonly term: string | undefined;
}

/** What is found once in each sentence of an article, when it is indexed. */
export interface SentenceProfile {
  readonly sentence: Sentence;
  readonly tokens: readonly ProfiledToken[];
  readonly terms: ReadonlySet<string>;
  /** The phrases that can be an answer, by type. */
  readonly spans: readonly PlacedSpan[];
}

/** The profiles of an article's sentences, in order. */
export function profilesOf(article: Article): SentenceProfile[] {
  const sentences = sentencesOf(article);
  const tokens = sentences.map((sentence) =>
    tokenize(article.text, sentence).map((token) => ({ ...token, term: termOf(token.text) })),
  );
  const spans = groupBySentence(sentences, typedSpans(article, sentences, tokens.flat()));
  return sentences.map((sentence, place) => {
    const own = tokens[place] ?? [];
    return {
      sentence,
      tokens: own,
      terms: new Set(own.flatMap(({ term }) => term ?? [])),
      spans: placeSpans(spans[place] ?? [], own),
    };
  });
}

function typedSpans(article: Article, sentences: readonly Sentence[], tokens: readonly Token[]): TypedSpan[] {
  const { text, published } = article;
  const starts = new Set(sentences.map(({ start }) => start));
  return [
    ...findDates(text, published === undefined ? {} : { published }).map(({ start, end, type }) => ({
      type: type === 'DURATION' || type === 'SET' ? ('duration' as const) : ('date' as const),
      start,
      end,
    })),
    ...findNumbers(text),
    ...findQuotations(text),
    ...findReasons(text),
    ...findNames(text, tokens, starts),
  ];
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
