import type { Article, Sentence, Span } from '../../article/article.js';
import { findDates } from '../../dates/find.js';
import { scan } from '../../dates/scan.js';
import { once } from '../../once.js';
import type { NameRun } from '../../text/name-runs.js';
import type { ArticleWords } from '../article-words.js';
import type { Named } from './named.js';
import { findAgesAlone, findNumbers } from './numbers.js';
import { findQuotations } from './quotations.js';
import { findReasons } from './reasons.js';
import type { SpanType, TypedSpan } from './typed-span.js';

/** Finds phrases in one sentence, by its place, in order. */
type InSentence = (place: number) => readonly TypedSpan[];

/** Finds the phrases of sentences that can be an answer. */
interface SpanFinder {
  /** Those of one type: nothing else is looked for. */
  readonly ofType: (type: SpanType, place: number) => readonly TypedSpan[];
  readonly all: InSentence;
}

/** The types that are looked for together. */
const GROUPS: readonly (readonly SpanType[])[] = [
  ['date', 'duration'],
  ['money', 'percent', 'quantity', 'age'],
  ['number'],
  ['quotation'],
  ['reason'],
  ['name', 'person', 'place', 'organization'],
  ['role'],
];

/** The phrases of all sentences of an article, group by group. */
export type FoundSpans = readonly (readonly (readonly TypedSpan[])[])[];

/** What was found in an article before. */
const known = new WeakMap<Article, FoundSpans>();

/** From now on, an article's phrases are those that `findSpans` gave for its like, and nothing is looked for. */
export function takeSpans(article: Article, found: FoundSpans): void {
  known.set(article, found);
}

/** Finds the phrases of an article's sentences, each kind when it is first asked for. */
export function spanFinder(
  article: Article,
  sentences: readonly Sentence[],
  words: ArticleWords,
  named: () => Named,
): SpanFinder {
  const finds =
    known.get(article)?.map(
      (found): InSentence =>
        (place) =>
          found[place] ?? [],
    ) ?? findsOf(article, sentences, words, named);
  return {
    ofType(asked, place) {
      const find = finds[GROUPS.findIndex((types) => types.includes(asked))];
      return find?.(place).filter(({ type }) => type === asked) ?? [];
    },
    all: (place) => finds.flatMap((find) => find(place)).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The phrases of all sentences of an article, found now. */
export function findSpans(
  article: Article,
  sentences: readonly Sentence[],
  words: ArticleWords,
  named: () => Named,
): FoundSpans {
  return findsOf(article, sentences, words, named).map((find) => sentences.map((_, place) => find(place)));
}

/** What finds each of `GROUPS`. */
function findsOf(
  article: Article,
  sentences: readonly Sentence[],
  words: ArticleWords,
  named: () => Named,
): readonly InSentence[] {
  const inParagraphs = (find: (text: string) => TypedSpan[]) => paragraphFinder(article, sentences, find);
  const inWhole = (find: () => TypedSpan[]) => wholeFinder(sentences, find);
  const spanOf = ({ from, to }: NameRun) => words.span(from, to);
  const amounts = inParagraphs(findNumbers);
  const ages = inParagraphs(findAgesAlone);
  const names = inWhole(() =>
    named().names.flatMap((name) =>
      (['name', ...name.types] as const).map((type) => ({ type, ...spanOf(name) })),
    ),
  );
  const longNames = inWhole(() =>
    named()
      .names.filter(({ from, to }) => to - from > 1)
      .map((name) => ({ type: 'name', ...spanOf(name) })),
  );
  const roles = inWhole(() => named().roles.map(({ role }) => ({ type: 'role', ...spanOf(role) })));
  const found = timesFinder(article, sentences);
  const times: InSentence = (place) => apartFrom(sentences[place], found(place), () => ages(place));
  // A year counts nothing, nor does the “Seven” of “Group of Seven”.
  const numbers: InSentence = (place) => {
    const counts = amounts(place).filter(({ type }) => type === 'number');
    return apartFrom(sentences[place], counts, () => [...times(place), ...longNames(place)]);
  };
  return [
    times,
    (place) => amounts(place).filter(({ type }) => type !== 'number'),
    numbers,
    inParagraphs(findQuotations),
    inParagraphs(findReasons),
    names,
    roles,
  ];
}

/** Finds what is looked for in the whole article at once. */
function wholeFinder(sentences: readonly Sentence[], find: () => TypedSpan[]): InSentence {
  const found = once(() => groupBySentence(sentences, find()));
  return (place) => found()[place] ?? [];
}

/** Finds what is looked for paragraph by paragraph. */
function paragraphFinder(
  { text, paragraphs }: Article,
  sentences: readonly Sentence[],
  find: (text: string) => TypedSpan[],
): InSentence {
  const known = new Map<Sentence, readonly TypedSpan[]>();
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  return (place) => {
    const sentence = sentences[place];
    const paragraph = sentence && byNumber.get(sentence.paragraph);
    if (!paragraph) return [];
    if (!known.has(sentence)) {
      const { start: first } = paragraph;
      const found = find(text.slice(first, paragraph.end)).map(({ type, start, end }) => ({
        type,
        start: first + start,
        end: first + end,
      }));
      groupBySentence(paragraph.sentences, found).forEach((own, at) => {
        known.set(paragraph.sentences[at] ?? sentence, own);
      });
    }
    return known.get(sentence) ?? [];
  };
}

/** How far a time expression may reach over its sentence's end, in UTF-16 units. */
const LONGEST_TIME = 40;

/** Finds times. What they are depends on the whole article; whether there may be any does not. */
function timesFinder(article: Article, sentences: readonly Sentence[]): InSentence {
  const { text, published } = article;
  let made: TypedSpan[][] | undefined;
  const make = () =>
    findDates(text, published === undefined ? {} : { published }).map(({ start, end, type }) => ({
      type: type === 'DURATION' || type === 'SET' ? ('duration' as const) : ('date' as const),
      start,
      end,
    }));
  return (place) => {
    const { start, end } = sentences[place] ?? { start: 0, end: 0 };
    if (!made && scan(text, { start, end: Math.min(end + LONGEST_TIME, text.length) }).length === 0)
      return [];
    made ??= groupBySentence(sentences, make());
    return made[place] ?? [];
  };
}

/** Those spans of a sentence that share no character with some others. */
function apartFrom(
  sentence: Span | undefined,
  spans: readonly TypedSpan[],
  others: () => readonly Span[],
): readonly TypedSpan[] {
  if (!sentence || spans.length === 0) return spans;
  const taken = new Uint8Array(sentence.end - sentence.start);
  for (const { start, end } of others()) taken.fill(1, start - sentence.start, end - sentence.start);
  return spans.filter(
    ({ start, end }) => !taken.subarray(start - sentence.start, end - sentence.start).includes(1),
  );
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
      if (span.start >= start) own.push(span.end <= end ? span : { ...span, end });
    }
    return own;
  });
}
