import type { ArticleIndex } from '../article-index.js';
import type { TermPlace } from '../article-words.js';
import { oncePerIndex } from '../once-per-index.js';
import type { Question } from '../question.js';
import { conceptNames } from './concept-names.js';
import { type ConceptMention, findConcepts } from './find-concepts.js';
import { findReferences } from './references.js';
import { type OwnedRole, ownedRoles } from './role-owners.js';

/** The names of an article's things. */
export const namesOf = oncePerIndex(conceptNames);

/** The things that each sentence names. */
const mentionsOf = oncePerIndex((index): readonly (readonly ConceptMention[])[] => {
  const names = namesOf(index);
  return index.words
    .holding(({ normal }) => names.longestFrom(normal) > 0)
    .map((may, sentence) => (may ? findConcepts(index.words.of(sentence), names) : []));
});

/** Where an article names each thing, by key, one place a word, in order. */
export const thingPlaces = oncePerIndex((index): ReadonlyMap<string, readonly TermPlace[]> => {
  const places = new Map<string, TermPlace[]>();
  mentionsOf(index).forEach((mentions, sentence) => {
    for (const { key, first, last } of mentions) {
      const list = places.get(key) ?? [];
      places.set(key, list);
      for (let word = first; word <= last; word += 1) list.push({ sentence, word });
    }
  });
  return places;
});

/** Where pronouns and descriptions point to each thing. */
const referencesOf = oncePerIndex((index) => findReferences(index, mentionsOf(index)));

/** The roles that an article ties to named things, sentence by sentence. */
export const rolesOf = oncePerIndex((index): readonly (readonly OwnedRole[])[] => {
  const mentions = mentionsOf(index);
  return mentions.map((own, sentence) => ownedRoles(index.words.of(sentence), own));
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
  const found = new Map<string, ThingPlaces>();
  for (const { key, first, last } of findConcepts(question.tokens, namesOf(index), { anyCase: true })) {
    const named = thingPlaces(index).get(key);
    if (!named) continue;
    const meant = referencesOf(index).get(key) ?? [];
    for (const { term, token } of question.terms) {
      const at = question.tokens.indexOf(token);
      if (at >= first && at <= last) found.set(term, { named, meant });
    }
  }
  return found;
}
