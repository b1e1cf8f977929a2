import type { PlacedSpan } from '../spans/typed-span.js';
import { type Add, bucketOf, hashOf, mix } from './hashing.js';
import { type AddForQuestions, addForQuestions, type PhraseContext } from './phrase-context.js';
import { EDGE } from './sentence-form.js';
import type { Tag } from './tags.js';

const FEATURES = [
  'length',
  'words at both ends',
  'tags at both ends',
  'tags around',
  'all tags',
  'share asked',
  'weight asked',
  'asked before',
  'asked behind',
  'asked beside',
  'commas',
  'other marks',
  'typed span',
  'type for head',
  'tag for head',
  'length for head',
  'head inside',
] as const;
const KEYS = Object.fromEntries(FEATURES.map((name) => [name, hashOf(`whole ${name}`)])) as Record<
  (typeof FEATURES)[number],
  number
>;

const COUNTED: readonly Tag[] = ['VERB', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PRON'];

/** The features of whole phrases of one sentence: `features(first, last, add)`. Sums over words are made once. */
export function wholeFeatures(
  context: PhraseContext,
  forQuestions: AddForQuestions = addForQuestions(context),
): Features {
  const { sentence, asked } = context;
  const askedWeight = sumsOf(asked);
  const askedWords = sumsOf(asked.map((share) => Number(share > 0)));
  const contentWords = sumsOf(sentence.content);
  const marks = marksInside(context, forQuestions);
  const counts = COUNTED.map((tag) => {
    const feature = hashOf(`whole count ${tag}`);
    return {
      sums: sumsOf(sentence.tags.map((own) => Number(own === tag))),
      buckets: [1, 2].map((count) => bucketsOf(mix(feature, count), [0, context.kind, context.frame])),
    };
  });
  const spans = typedSpans(context);
  const head = headFeatures(context, forQuestions);
  const nearest = nearestContentAsked(context);
  const ends = endFeatures(context, forQuestions);
  return (first, last, add) => {
    const whole = (feature: number, found: number, value = 1) => forQuestions(add, feature, found, value);
    const within = (sums: Float64Array) => (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    ends(first, last, add);
    whole(KEYS['share asked'], shareAsked(within(askedWords), within(contentWords)));
    add(bucketOf(mix(KEYS['weight asked'], 0)), within(askedWeight));
    whole(KEYS['asked before'], 0, askedWeight[first] ?? 0);
    whole(KEYS['asked behind'], 0, (askedWeight.at(-1) ?? 0) - (askedWeight[last + 1] ?? 0));
    whole(KEYS['asked beside'], 2 * (nearest.before[first] ?? 0) + (nearest.behind[last] ?? 0));
    for (const { sums, buckets } of counts) {
      const count = within(sums);
      if (count > 0) for (const bucket of buckets[Math.min(2, count) - 1] ?? []) add(bucket, 1);
    }
    marks(first, last, add);
    for (const span of spans) span(first, last, add);
    head(first, last, add);
  };
}

/** Running sums: the sum of the values from `a` to before `b` is `sums[b] - sums[a]`. */
function sumsOf(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}

/** The buckets of a feature under some circumstances: made once, since they are added for many phrases. */
function bucketsOf(hash: number, circumstances: readonly number[]): readonly number[] {
  return circumstances.map((circumstance) => bucketOf(hash, circumstance));
}

function lengthClass(words: number): number {
  if (words <= 6) return words;
  if (words <= 9) return 7;
  return words <= 12 ? 8 : 9;
}

/** None, some, most or all of the content words; 9 where there are none. */
function shareAsked(asked: number, content: number): number {
  if (content === 0) return 9;
  if (asked === 0) return 0;
  if (asked === content) return 3;
  return asked * 2 >= content ? 2 : 1;
}

type Features = (first: number, last: number, add: Add) => void;

/** Length, tags, and the words at both ends and around. */
function endFeatures(
  { kind, sentence: { wordKeys, tagKeys } }: PhraseContext,
  forQuestions: AddForQuestions,
): Features {
  const word = (place: number) => wordKeys[place] ?? EDGE;
  const tag = (place: number) => tagKeys[place] ?? EDGE;
  return (first, last, add) => {
    forQuestions(add, KEYS.length, lengthClass(last - first + 1));
    add(bucketOf(mix(KEYS['words at both ends'], mix(word(first), word(last)))), 1);
    add(bucketOf(mix(KEYS['tags at both ends'], mix(tag(first), tag(last))), kind), 1);
    const around = mix(KEYS['tags around'], mix(tag(first - 1), tag(last + 1)));
    add(bucketOf(around), 1);
    add(bucketOf(around, kind), 1);
    if (last - first >= 4) return;
    let all = KEYS['all tags'];
    for (let at = first; at <= last; at += 1) all = mix(all, tag(at));
    add(bucketOf(all), 1);
    add(bucketOf(all, kind), 1);
  };
}

/** For each word, whether the nearest content word before it, and behind it, is asked: 0 or 1. */
function nearestContentAsked({ sentence: { content }, asked }: PhraseContext): {
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
} {
  const before = new Uint8Array(content.length);
  const behind = new Uint8Array(content.length);
  for (let at = 1; at < content.length; at += 1) {
    before[at] = content[at - 1] === 1 ? Number((asked[at - 1] ?? 0) > 0) : (before[at - 1] ?? 0);
  }
  for (let at = content.length - 2; at >= 0; at -= 1) {
    behind[at] = content[at + 1] === 1 ? Number((asked[at + 1] ?? 0) > 0) : (behind[at + 1] ?? 0);
  }
  return { before, behind };
}

/** Commas and other marks between the words of a phrase. */
function marksInside({ sentence: { gaps } }: PhraseContext, forQuestions: AddForQuestions): Features {
  const commas = sumsOf(gaps.map((gap) => Number(gap === ',')));
  const others = sumsOf(gaps.map((gap) => Number(gap !== ',' && gap !== ' ' && gap !== '-')));
  return (first, last, add) => {
    const comma = Math.min(3, (commas[last] ?? 0) - (commas[first] ?? 0));
    const other = Math.min(2, (others[last] ?? 0) - (others[first] ?? 0));
    if (comma > 0) forQuestions(add, KEYS.commas, comma);
    if (other > 0) forQuestions(add, KEYS['other marks'], other);
  };
}

/** How a phrase lies to each typed span of the sentence. */
function typedSpans({ profile, wanted, kind, frame, head }: PhraseContext): Features[] {
  return profile.spans.map((span) => {
    const type = hashOf(span.type);
    const typeForKind = mix(type, kind);
    const typeForFrame = mix(type, frame);
    const rank = wanted.indexOf(span.type) + 1;
    const buckets = FITS.map((fit) =>
      bucketsOf(mix(KEYS['typed span'], fit), [rank, typeForKind, typeForFrame]),
    );
    return (first, last, add) => {
      if (span.last < first || span.first > last) return;
      const fit = fitOf(span, first, last);
      for (const bucket of buckets[fit - 1] ?? []) add(bucket, 1);
      if (fit === 1 && head !== undefined) add(bucketOf(mix(KEYS['type for head'], type), head), 1);
    };
  });
}

const FITS = [1, 2, 3, 4, 5, 6];

/** 1 the span itself, 2 it and more around, 3 a part of both, 4 a part of the span, 5 it and more behind, 6 more before. */
function fitOf(span: PlacedSpan, first: number, last: number): number {
  if (span.first === first) {
    if (span.last === last) return 1;
    if (span.last < last) return 5;
  } else if (span.last === last && span.first > first) return 6;
  if (span.first >= first && span.last <= last) return 2;
  return span.first <= first && span.last >= last ? 4 : 3;
}

/** How a phrase goes with the noun that says what is asked for (“which *company*”). */
function headFeatures({ head, isHead, sentence }: PhraseContext, forQuestions: AddForQuestions): Features {
  if (head === undefined) return () => undefined;
  const heads = sumsOf(isHead);
  return (first, last, add) => {
    add(bucketOf(mix(KEYS['tag for head'], sentence.tagKeys[last] ?? EDGE), head), 1);
    add(bucketOf(mix(KEYS['length for head'], lengthClass(last - first + 1)), head), 1);
    const inside = (heads[last + 1] ?? 0) > (heads[first] ?? 0);
    if (inside) forQuestions(add, KEYS['head inside'], isHead[last] === 1 ? 2 : 1);
    if (isHead[first - 1] === 1) forQuestions(add, KEYS['head inside'], 3);
    if (isHead[last + 1] === 1) forQuestions(add, KEYS['head inside'], 4);
  };
}
