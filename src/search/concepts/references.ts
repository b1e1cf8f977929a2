import { isCapital } from '../../text/name-runs.js';
import { BODY_NOUNS } from '../../text/name-words.js';
import { pronounOf } from '../../text/pronoun-of.js';
import { termOf } from '../../text/terms.js';
import { isRoleNoun } from '../../text/titles.js';
import type { Word } from '../../text/words.js';
import type { ArticleIndex } from '../article-index.js';
import type { TermPlace } from '../article-words.js';
import type { SentenceProfile } from '../profile.js';
import type { ConceptMention } from './find-concepts.js';

/** What can be pointed to: men, women, and organisations. */
type Sort = 'he' | 'she' | 'it';

const PRONOUNS: ReadonlyMap<string, Sort> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'it'] as const),
]);
/** So many names of a sentence are looked through: more stand in lists. */
const MOST_NAMED = 16;
/** So many sentences back a pronoun reaches. */
const REACH = 3;

/** Somebody or something that was named before. */
interface Named extends TermPlace {
  readonly key: string;
  /** Undefined for a person of whom nothing tells. */
  readonly sort: Sort | undefined;
  /** The terms of its roles. */
  readonly roles: ReadonlySet<string>;
}

/**
 * Where pronouns (“he”, “its”) and descriptions (“the company”, “the mayor”) point to each named thing: the nearest
 * named before that fits, a sentence's first name before its others, since that is mostly its subject.
 */
export function findReferences(
  { profiles, words }: ArticleIndex,
  mentions: readonly (readonly ConceptMention[])[],
): ReadonlyMap<string, readonly TermPlace[]> {
  const references = new Map<string, TermPlace[]>();
  const sorts = new Map<string, Sort>();
  const roles = new Map<string, Set<string>>();
  const before: Named[][] = [];
  profiles.forEach((profile, sentence) => {
    if (profile.names.length === 0 && before.slice(-REACH).every(({ length }) => length === 0)) {
      before.push([]);
      return;
    }
    const tokens = words.of(sentence);
    const here = namedIn(profile, tokens, { sentence, mentions: mentions[sentence] ?? [], sorts, roles });
    tokens.forEach(({ normal }, word) => {
      const fits = fitting(tokens, word, normal);
      if (!fits) return;
      const earlier = here.filter((named) => named.word < word);
      const found = [earlier, ...before.slice(-REACH).reverse()].flat().find(fits);
      if (!found) return;
      const list = references.get(found.key);
      if (!earlier.includes(found)) here.push({ ...found, sentence, word });
      if (list) list.push({ sentence, word });
      else references.set(found.key, [{ sentence, word }]);
    });
    before.push(here.sort((a, b) => a.word - b.word).slice(0, MOST_NAMED));
  });
  return references;
}

/** Tells which of the things named before a word can mean; undefined where it points to nothing. */
function fitting(tokens: readonly Word[], at: number, word: string): ((named: Named) => boolean) | undefined {
  const pronoun = PRONOUNS.get(word);
  if (pronoun === 'it') return ({ sort }) => sort === 'it';
  if (pronoun) return ({ sort }) => sort === pronoun || sort === undefined;
  if (endsAge(tokens, at)) return ({ sort }) => sort !== 'it';
  const before = tokens[at - 1]?.normal;
  const earlier = tokens[at - 2]?.normal;
  const definite =
    before === 'the' || before === 'this' || before === 'that' || earlier === 'the' || earlier === 'this';
  if (!definite || isCapital(tokens[at + 1])) return undefined;
  if (BODY_NOUNS.has(word)) return ({ sort }) => sort === 'it';
  const role = isRoleNoun(word) ? termOf(word) : undefined;
  return role === undefined ? undefined : ({ roles }) => roles.has(role);
}

/** Whether a word ends “the 24-year-old”, which is somebody named before. */
function endsAge(tokens: readonly Word[], at: number): boolean {
  const [the, number, year] = tokens.slice(Math.max(0, at - 3), at).map(({ normal }) => normal);
  return tokens[at]?.normal === 'old' && year === 'year' && /^\d+$/u.test(number ?? '') && the === 'the';
}

/** What names the things of a sentence, and what the sentences before tell of them. */
interface Before {
  readonly sentence: number;
  readonly mentions: readonly ConceptMention[];
  readonly sorts: Map<string, Sort>;
  readonly roles: Map<string, Set<string>>;
}

function namedIn(
  { names: runs, roles: links }: SentenceProfile,
  tokens: readonly Word[],
  { sentence, mentions, sorts, roles }: Before,
): Named[] {
  const named = new Map(mentions.map(({ key, last }) => [last, key]));
  return runs.slice(0, MOST_NAMED).flatMap(({ from, to, types }) => {
    const key = named.get(to - 1);
    const [type] = types;
    if (key === undefined || (type !== 'person' && type !== 'organization')) return [];
    const words = tokens.slice(from, to).map(({ normal }) => normal);
    const sort = type === 'organization' ? 'it' : pronounOf(words);
    if (sort && !sorts.has(key)) sorts.set(key, sort);
    const own = roles.get(key) ?? new Set<string>();
    roles.set(key, own);
    for (const { person, role } of links) {
      if (person.to !== to) continue;
      for (const token of tokens.slice(role.from, role.to)) {
        if (isRoleNoun(token.normal) && token.term !== undefined) own.add(token.term);
      }
    }
    return [{ key, sort: sorts.get(key), roles: own, sentence, word: to - 1 }];
  });
}
