import { type Add, bucketOf, hashOf, mix } from './hashing.js';
import { type AddForQuestions, addForQuestions, type PhraseContext } from './phrase-context.js';
import { EDGE } from './sentence-form.js';

/** The end of a phrase that is looked at: its neighbour outside stands at `at + side`. */
export type Side = -1 | 1;

const FEATURES = [
  'own word',
  'word outside',
  'words at the edge',
  'tags at the edge',
  'gap',
  'tags outside',
  'tags inside',
  'nearest asked word',
  'nearest content word',
  'asked itself',
  'preposition',
  'head outside',
  'head itself',
] as const;

const keysOf = (side: string) =>
  Object.fromEntries(FEATURES.map((name) => [name, hashOf(`${side} ${name}`)])) as Record<
    (typeof FEATURES)[number],
    number
  >;
const KEYS = { '-1': keysOf('first'), '1': keysOf('last') } as const;

/** Farthest that a word is looked for, in words. */
const FARTHEST = 9;

/** What speaks for a phrase to begin (`side` -1) or to end (1) with word `at`. */
export function boundaryFeatures(
  context: PhraseContext,
  at: number,
  side: Side,
  add: Add,
  forQuestions: AddForQuestions = addForQuestions(context),
): void {
  const { kind, sentence, asked, isHead, isPreposition } = context;
  const { tagKeys, wordKeys, gapKeys } = sentence;
  const keys = KEYS[side];
  const outside = at + side;
  const word = (place: number) => wordKeys[place] ?? EDGE;
  const tag = (place: number) => tagKeys[place] ?? EDGE;
  const gap = outside in tagKeys ? (gapKeys[Math.min(at, outside)] ?? EDGE) : EDGE;
  const whole = (feature: number, found: number) => forQuestions(add, feature, found);
  whole(keys['own word'], word(at));
  whole(keys['word outside'], word(outside));
  add(bucketOf(mix(keys['words at the edge'], mix(word(outside), word(at)))), 1);
  add(bucketOf(mix(keys['tags at the edge'], mix(tag(outside), tag(at))), kind), 1);
  whole(keys.gap, gap);
  add(bucketOf(mix(keys['tags outside'], mix(tag(outside + side), tag(outside)))), 1);
  add(bucketOf(mix(keys['tags inside'], mix(tag(at), tag(at - side)))), 1);
  whole(
    keys['nearest asked word'],
    distance(at, side, (place) => (asked[place] ?? 0) > 0),
  );
  const content = distance(at, side, (place) => sentence.content[place] === 1);
  const contentAsked = Number((asked[at + side * content] ?? 0) > 0);
  whole(keys['nearest content word'], 4 * contentAsked + Math.min(3, content));
  whole(keys['asked itself'], Number((asked[at] ?? 0) > 0));
  if (side === -1 && isPreposition) whole(keys.preposition, Number(isPreposition[outside] ?? false));
  if (isHead[outside] === 1) whole(keys['head outside'], 1);
  if (isHead[at] === 1) whole(keys['head itself'], 1);
}

/** How many words off the next one outside is for which something holds; `FARTHEST` where none is nearer. */
function distance(at: number, side: Side, holds: (place: number) => boolean): number {
  for (let steps = 1; steps < FARTHEST; steps += 1) if (holds(at + side * steps)) return steps;
  return FARTHEST;
}
