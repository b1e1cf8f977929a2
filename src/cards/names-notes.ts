import type { Digest } from '../digest/digest.js';
import type { NamedSpan } from '../digest/most-named.js';

const WORDS = { people: 'People', organizations: 'Organisations', places: 'Places' };

/** Whom and what an article names most, a line for each kind, each name with the paragraph of its first mention. */
export function namesNotes(names: Pick<Digest, keyof typeof WORDS>): string[] {
  return [
    ...namesNote(WORDS.people, names.people),
    ...namesNote(WORDS.organizations, names.organizations),
    ...namesNote(WORDS.places, names.places),
  ];
}

function namesNote(kind: string, names: readonly NamedSpan[]): string[] {
  return names.length === 0
    ? []
    : [`${kind}: ${names.map(({ name, paragraph }) => `${name} ¶${paragraph}`).join(', ')}`];
}
