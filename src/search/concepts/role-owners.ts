import { termOf } from '../../text/terms.js';
import { isRoleNoun } from '../../text/titles.js';
import type { Word } from '../../text/words.js';
import type { ConceptMention } from './find-concepts.js';

/** A role and the place or organisation that it is said to be held in: “president of Ukraine”, “the bank’s boss”. */
export interface OwnedRole {
  /** The term of the role's noun. */
  readonly role: string;
  /** The key of the thing that it belongs to, and the terms of its name. */
  readonly owner: ReadonlySet<string>;
}

/** What may stand between a role and what it is a role of. */
export const OF = new Set('of for at in'.split(' '));
const SKIPPED = new Set('the a an its their this that former current new'.split(' '));
/** Between a role and its owner stand at most so many words. */
const NEAR = 3;

/** The roles of a text that are tied to a named thing, by “of” or by standing behind its name. */
export function ownedRoles(tokens: readonly Word[], mentions: readonly ConceptMention[]): OwnedRole[] {
  const mentioned = new Map(
    mentions.flatMap((mention) => placesOf(mention).map((at) => [at, mention] as const)),
  );
  const reader = { tokens, mentioned };
  return tokens.flatMap(({ normal }, at) => {
    const role = isRoleNoun(normal) && !mentioned.has(at) ? termOf(normal) : undefined;
    const owner = role === undefined ? undefined : (ownerBehind(reader, at) ?? ownerBefore(reader, at));
    return role !== undefined && owner ? [{ role, owner }] : [];
  });
}

interface Reader {
  readonly tokens: readonly Word[];
  readonly mentioned: ReadonlyMap<number, ConceptMention>;
}

function placesOf({ first, last }: ConceptMention): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** “president of Ukraine”, “trader at the Dairy Board”. */
function ownerBehind(reader: Reader, noun: number): ReadonlySet<string> | undefined {
  if (!OF.has(reader.tokens[noun + 1]?.normal ?? '')) return undefined;
  let at = noun + 2;
  while (at < noun + 2 + NEAR && SKIPPED.has(reader.tokens[at]?.normal ?? '')) at += 1;
  return thingAt(reader, at) ?? capitalsFrom(reader, at);
}

/** “Ukraine’s president”, “Ukrainian Foreign Minister”; “Foreign” is the owner only where no known thing is. */
function ownerBefore(reader: Reader, noun: number): ReadonlySet<string> | undefined {
  let capital: ReadonlySet<string> | undefined;
  for (let at = noun - 1; at >= Math.max(0, noun - NEAR); at -= 1) {
    const token = reader.tokens[at];
    if (!token || token.term === undefined) break;
    if ((reader.tokens[at + 1]?.start ?? 0) - token.end > 1) break;
    const thing = thingAt(reader, at);
    if (thing) return thing;
    if (!isRoleNoun(reader.tokens[at]?.normal ?? '')) capital ??= capitalsFrom(reader, at, at + 1);
  }
  return capital;
}

function thingAt({ tokens, mentioned }: Reader, at: number): ReadonlySet<string> | undefined {
  const mention = mentioned.get(at);
  if (!mention || mention.key.startsWith('number ')) return undefined;
  const own = tokens.slice(mention.first, mention.last + 1);
  return new Set([mention.key, ...own.flatMap(({ term }) => term ?? [])]);
}

/** The terms of the capitalised words from a place on. */
function capitalsFrom({ tokens }: Reader, from: number, end = from + NEAR): ReadonlySet<string> | undefined {
  let to = from;
  while (to < end && /^[\p{Lu}\p{N}]/u.test(tokens[to]?.text ?? '')) to += 1;
  const terms = tokens.slice(from, to).flatMap(({ term }) => term ?? []);
  return terms.length === 0 ? undefined : new Set(terms);
}
