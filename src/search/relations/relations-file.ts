import { readFileSync } from 'node:fs';
import { packageFile } from '../../package.js';

/** How two words go together: the same thing, a derived form of it, a narrower or wider one, or a similar one. */
export type RelationKind = 'synonym' | 'derived' | 'wider' | 'similar';

/** A phrase that may be said instead of another. */
export interface Related {
  readonly key: string;
  readonly kind: RelationKind;
  /** How likely both are meant in the sense that they share, in ninths: 1 to 9. */
  readonly sureness: number;
}

/** What is related to a phrase, by its key; empty where nothing is. */
export type Relations = (key: string) => readonly Related[];

/** The file of relations that `npm run relations` makes of WordNet, beside this one in `src`. */
export const RELATIONS_FILE = packageFile('src/search/relations/relations.txt');

/** The first line of the file. */
const FORMAT = 'relations 1';

const LETTERS = { synonym: 's', derived: 'd', wider: 'w', similar: 'l' } as const;
const KINDS = new Map<string, RelationKind>(
  (['synonym', 'derived', 'wider', 'similar'] as const).map((kind) => [LETTERS[kind], kind]),
);

let opened: Relations | undefined;

/** The relations of the package, read once. */
export function trainedRelations(): Relations {
  opened ??= decodeRelations(readFileSync(RELATIONS_FILE, 'latin1'));
  return opened;
}

/** A line for each key in code-unit order: the key, then by tabs a letter for the kind, a digit and the keys by commas. */
export function encodeRelations(relations: ReadonlyMap<string, readonly Related[]>): string {
  const lines = [...relations].map(([key, list]) => `${key}\t${groups(list).join('\t')}`).sort(byKey);
  return `${[FORMAT, ...lines].join('\n')}\n`;
}

function groups(list: readonly Related[]): string[] {
  const made = new Map<string, string[]>();
  for (const { key, kind, sureness } of list) {
    const head = LETTERS[kind] + sureness;
    made.set(head, [...(made.get(head) ?? []), key]);
  }
  return [...made].sort(byKey).map(([head, keys]) => head + keys.sort().join(','));
}

function byKey(one: string | readonly [string, ...unknown[]], other: typeof one): number {
  const keyOf = (entry: typeof one) => (typeof entry === 'string' ? (entry.split('\t')[0] ?? '') : entry[0]);
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : Number(a > b);
}

/**
 * Opens relations as `encodeRelations` writes them. The text stays as it is and each key is searched by halving: that
 * takes no time to load.
 * @throws {RangeError} where the text has another form.
 */
export function decodeRelations(text: string): Relations {
  if (!text.startsWith(`${FORMAT}\n`) || !text.endsWith('\n'))
    throw new RangeError(`relations begin with the line “${FORMAT}” and end with a line`);
  return (key) => {
    const line = findLine(text, FORMAT.length + 1, key);
    return line === undefined ? [] : line.split('\t').slice(1).flatMap(parseGroup);
  };
}

/** The line of a key, the lines from `from` on being in the order of theirs. */
function findLine(text: string, from: number, key: string): string | undefined {
  let low = from;
  let high = text.length;
  while (low < high) {
    // The line that holds the middle: from behind the line end before it to its own.
    const middle = (low + high) >> 1;
    const start = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
    const end = text.indexOf('\n', start);
    const found = text.slice(start, text.indexOf('\t', start));
    if (found === key) return text.slice(start, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}

function parseGroup(group: string): Related[] {
  const kind = KINDS.get(group.charAt(0));
  const sureness = Number(group.charAt(1));
  if (kind === undefined || !(sureness >= 1))
    throw new RangeError(`“${group.slice(0, 2)}” is no kind of relation with its sureness`);
  return group
    .slice(2)
    .split(',')
    .map((key) => ({ key, kind, sureness }));
}
