import type { ArticleIndex, TermPlace } from '../article-index.js';
import { oncePerIndex } from '../once-per-index.js';
import type { Question } from '../question.js';
import { type ConceptNames, conceptNames } from './concept-names.js';
import { findConcepts } from './find-concepts.js';
import { findReferences } from './references.js';
import { type OwnedRole, ownedRoles } from './role-owners.js';

/** The things that an article names, by key. */
interface Concepts {
  readonly names: ConceptNames;
  /** Where each thing is named, one place a word, in order. */
  readonly places: ReadonlyMap<string, readonly TermPlace[]>;
  /** Where pronouns and descriptions point to each thing. */
  readonly references: ReadonlyMap<string, readonly TermPlace[]>;
  /** The roles that it ties to named things, sentence by sentence. */
  readonly roles: readonly (readonly OwnedRole[])[];
}

export const conceptsOf = oncePerIndex((index): Concepts => {
  const names = conceptNames(index.article.text, index.profiles);
  const places = new Map<string, TermPlace[]>();
  const roles = index.profiles.map(({ tokens }, sentence) => {
    const mentions = findConcepts(tokens, names);
    for (const { key, first, last } of mentions) {
      const list = places.get(key) ?? [];
      places.set(key, list);
      for (let word = first; word <= last; word += 1) list.push({ sentence, word });
    }
    return ownedRoles(tokens, mentions);
  });
  return { names, places, roles, references: findReferences(index, names) };
});

/** Where an article has a thing. */
export interface ThingPlaces {
  /** Under any of its names. */
  readonly named: readonly TermPlace[];
  /** By a pronoun or a description that points to it. */
  readonly meant: readonly TermPlace[];
}

/**
 * For each term of the question that belongs to the name of a thing, where the article names that thing, under
 * whatever name; terms of other things are left out.
 */
export function conceptPlaces(index: ArticleIndex, question: Question): ReadonlyMap<string, ThingPlaces> {
  const { names, places, references } = conceptsOf(index);
  const found = new Map<string, ThingPlaces>();
  for (const { key, first, last } of findConcepts(question.tokens, names, { anyCase: true })) {
    const named = places.get(key);
    if (!named) continue;
    for (const { term, token } of question.terms) {
      const at = question.tokens.indexOf(token);
      if (at >= first && at <= last) found.set(term, { named, meant: references.get(key) ?? [] });
    }
  }
  return found;
}
