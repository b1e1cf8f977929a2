import type { Digest } from '../digest/digest.js';
import type { NamedSpan } from '../digest/most-named.js';
import type { Catalogue } from '../language/catalogue.js';

/** Whom and what an article names most, a line for each kind, each name with the paragraph of its first mention. */
export function namesNotes(
  { people, organizations, places }: Pick<Digest, 'people' | 'organizations' | 'places'>,
  { digest: words }: Catalogue,
): string[] {
  return [
    ...namesNote(words.people, people),
    ...namesNote(words.organizations, organizations),
    ...namesNote(words.places, places),
  ];
}

function namesNote(say: (names: string) => string, names: readonly NamedSpan[]): string[] {
  return names.length === 0
    ? []
    : [say(names.map(({ name, paragraph }) => `${name} ¶${paragraph}`).join(', '))];
}
