import type { Article, Sentence } from '../../article/article.js';
import { withJoined } from '../../text/joined-names.js';
import { type NameRun, nameRuns } from '../../text/name-runs.js';
import type { ArticleWords } from '../article-words.js';
import { isCountry, type NameType, nameTypes, type WordedRun } from './name-types.js';
import { findRoles, type RoleLink } from './roles.js';

/** A proper name; ranges are places among tokens, `to` left out. */
export interface PlacedName extends NameRun {
  /** What it is the name of: empty where nothing tells, several where each may be. */
  readonly types: readonly NameType[];
}

/** The names of an article and the roles of its people; ranges are places among all of its tokens. */
export interface Named {
  readonly names: readonly (PlacedName & WordedRun)[];
  readonly roles: readonly RoleLink[];
}

/** Finds them. */
export function findNamed({ text }: Article, sentences: readonly Sentence[], words: ArticleWords): Named {
  const tokens = words.all();
  const starts = new Set(sentences.map(({ start }) => start));
  const printed = { text, tokens, word: (at: number) => tokens[at]?.normal ?? '' };
  const found = withJoined(
    printed,
    nameRuns(text, tokens, starts, (word) => words.prints(word)),
  );
  const runs = found.map(({ from, to }) => {
    const own = tokens.slice(from, to).map(({ normal }) => normal);
    return { from, to, words: own, name: own.join(' ') };
  });
  const types = nameTypes(tokens, runs);
  const roles = findRoles(
    text,
    tokens,
    runs.filter((run, place) => {
      const [first] = types[place] ?? [];
      return first === 'person' || (first === undefined && !isCountry(run.name));
    }),
  );
  const people = new Set(roles.map(({ person }) => person.to));
  const names = runs.map((run, place) => ({
    ...run,
    types: people.has(run.to) ? (['person'] as const) : (types[place] ?? []),
  }));
  return { names, roles };
}
