import { LONGEST_PHRASE, phraseKey } from '../../../src/search/relations/phrase-key.js';
import type { Related, RelationKind } from '../../../src/search/relations/relations-file.js';
import { termOf } from '../../../src/text/terms.js';
import { tokenize } from '../../../src/text/tokens.js';
import { openWordNet, readSenseCounts, type Synset, type SynsetPlace } from '../wordnet.js';

/** Pointers that are followed, by their symbols (wninput(5WN)): hyponyms come by the hypernyms that point back. */
const FOLLOWED: ReadonlyMap<string, RelationKind> = new Map([
  ['+', 'derived'],
  ['@', 'wider'],
  ['&', 'similar'],
  ['$', 'similar'],
  ['*', 'similar'],
  ['>', 'similar'],
]);

/** Relations less sure than so many ninths are left out. */
const SUREST_FROM = { synonym: 2, derived: 3, wider: 5, similar: 3 } as const;
/** What has more kinds than that says little about each of them. */
const MOST_KINDS = 24;
/** The pieces of a phrase are parted so in the file, which knows no other characters. */
const KEY = /^[a-z0-9']+(?: [a-z0-9']+)*$/;

/** A lemma as a meaning of a synset. */
interface Meaning {
  readonly key: string;
  /** How likely the lemma has this sense, 0 to 1. */
  readonly likely: number;
  /** Whether it was ever met in the texts that WordNet's makers read: what was not is a rarity, as most names of plants. */
  readonly met: boolean;
}

/** Related phrases by key: WordNet's common nouns, verbs, adjectives and adverbs of up to three words. */
export function compileRelations(): Map<string, Related[]> {
  const { senses, synset } = openWordNet();
  const met = readSenseCounts();
  const likely = senseOdds(senses, met);
  const everMet = new Set([...met].flatMap(([id, times]) => (times > 0 ? (id.split('\t')[0] ?? '') : [])));
  const relations = new Map<string, Map<string, Related>>();
  const relate = (one: Meaning, other: Meaning, kind: RelationKind) => {
    const sureness = Math.round(9 * Math.sqrt(one.likely * other.likely));
    const usual = kind === 'wider' ? one.met && other.met : one.met || other.met;
    if (!usual || sureness < SUREST_FROM[kind] || sharesPiece(one.key, other.key)) return;
    for (const [from, to] of [[one.key, other.key] as const, [other.key, one.key] as const]) {
      const list = relations.get(from) ?? new Map<string, Related>();
      relations.set(from, list);
      if (sureness > (list.get(to)?.sureness ?? 0)) list.set(to, { key: to, kind, sureness });
    }
  };
  const meanings = (place: SynsetPlace, { words }: Synset) =>
    words.map((word) => ({
      key: keyOf(word),
      likely: likely.get(idOf(word.toLowerCase(), place)) ?? 0,
      met: everMet.has(word.toLowerCase()),
    }));
  const kinds = new Map<string, number>();
  const places = placesOf(senses);
  for (const place of places)
    for (const pointer of synset(place).pointers)
      if (pointer.symbol === '@') count(kinds, `${place.file}${pointer.offset}`);
  for (const place of places) {
    const read = synset(place);
    const own = meanings(place, read);
    own.forEach((one, at) => {
      for (const other of own.slice(at + 1)) relate(one, other, 'synonym');
    });
    for (const pointer of read.pointers) {
      const kind = FOLLOWED.get(pointer.symbol);
      if (!kind || (kind === 'wider' && (kinds.get(`${pointer.file}${pointer.offset}`) ?? 0) > MOST_KINDS))
        continue;
      for (const one of pointer.word < 0 ? own : own.slice(pointer.word, pointer.word + 1))
        for (const other of meanings(pointer, synset(pointer))) relate(one, other, kind);
    }
  }
  return new Map([...relations].map(([key, list]) => [key, [...list.values()]]));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function placesOf(senses: ReadonlyMap<string, readonly SynsetPlace[]>): SynsetPlace[] {
  const places = new Map<string, SynsetPlace>();
  for (const list of senses.values())
    for (const place of list) places.set(`${place.file}${place.offset}`, place);
  return [...places.values()];
}

/** How likely each sense of each lemma is, all parts of speech together, from how often it was met. */
function senseOdds(
  senses: ReadonlyMap<string, readonly SynsetPlace[]>,
  met: ReadonlyMap<string, number>,
): Map<string, number> {
  const odds = new Map<string, number>();
  for (const [lemma, places] of senses) {
    // One more each: what was never met may still be meant.
    const counts = places.map((place) => (met.get(idOf(lemma, place)) ?? 0) + 1);
    const sum = counts.reduce((total, value) => total + value, 0);
    places.forEach((place, at) => {
      odds.set(idOf(lemma, place), (counts[at] ?? 0) / sum);
    });
  }
  return odds;
}

function idOf(lemma: string, { file, offset }: SynsetPlace): string {
  return `${lemma}\t${file}\t${offset}`;
}

/** What a lemma is looked up by; empty for names, long phrases and what is no word. */
function keyOf(lemma: string): string {
  const tokens = tokenize(lemma);
  const said = tokens.some(({ text }) => termOf(text) !== undefined);
  const key = phraseKey(tokens);
  return said && tokens.length <= LONGEST_PHRASE && !/\p{Lu}(?!\p{Lu})/u.test(lemma) && KEY.test(key)
    ? key
    : '';
}

/** Whether two phrases have a word in common, or are no phrases: nothing is learned from such. */
function sharesPiece(one: string, other: string): boolean {
  const pieces = one.split(' ');
  return one === '' || other === '' || other.split(' ').some((piece) => pieces.includes(piece));
}
