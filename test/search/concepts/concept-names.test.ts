import { expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import { NAMINGS, namedText } from '../../../src/search/concepts/concept-names.js';
import { articleOf } from '../../seed.js';

const named = namedText(
  indexOf(
    articleOf(
      'names',
      'Names',
      'Mayor Anna Berg left the Fishers Union (“FU”). Berg works for Fjord Securities Ltd.',
      'Nora Strand and Ivar Strand stayed.',
    ),
  ),
);

/** The names that one way of telling gives to one thing. */
function namesOf(naming: string, key: string): string[] {
  const way = NAMINGS.find(({ name }) => name === naming);
  return [...(way?.find(named) ?? [])].filter((entry) => entry[1] === key).map(([name]) => name);
}

it.each([
  ['people', 'person berg', ['berg', 'anna berg']],
  ['people', 'person strand', []],
  ['countries', 'country Peru', ['peruvians', 'peruvian', 'lima', 'peru']],
  ['brackets', 'name fishers union', ['fishers union', 'fu']],
  ['initials', 'name fjord securities', ['fjord securities', 'fjord securities ltd', 'fs']],
  ['numbers', 'number 12', ['twelve', '12']],
  ['numbers', 'number 3rd', ['third', '3rd']],
])('%s: %s', (naming, key, expected) => {
  expect(namesOf(naming, key).sort()).toEqual([...expected].sort());
});
