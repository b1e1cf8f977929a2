import type { ArticleIndex } from '../article-index.js';
import type { TermPlace } from '../article-words.js';
import type { Question } from '../question.js';
import { namesOf, rolesOf, thingPlaces } from './concepts.js';
import { findConcepts } from './find-concepts.js';
import { type OwnedRole, ownedRoles } from './role-owners.js';

/** Terms of roles that mean the same person at the head of the same thing. */
export const HEADS: ReadonlySet<string> = new Set(
  'presid leader head boss chief execut ceo chairman chairwoman chair premier ruler dictat strongman director manag'.split(
    ' ',
  ),
);

/** So near, in words, a role and a name are tied although nothing says how. */
const TIED_WITHIN = 4;

/** Questions that ask for the holder of a role, and keywords without a question word. */
const ASKS_HOLDER =
  /^\W*(?:who(?:['’]s| is| was| are| were| became| will be)\b|name |what(?:['’]s| is| was) the name of|(?!.{0,300}\b(?:who|whom|whose|what|which|when|where|why|how)\b))/iu;

/** Roles that one person holds at a time; of players, friends and rivals there are many. */
const OFFICES = new Set(
  `presid leader head boss chief execut ceo chairman chairwoman chair premier ruler dictat strongman director manag minist
  secretari governor mayor king queen emperor chancellor coach owner founder pope speaker ambassador command editor`.split(
    /\s+/u,
  ),
);

/** Whether one person holds a role, by its term, at a time. */
export function isOffice(role: string): boolean {
  return OFFICES.has(role);
}

/**
 * The terms of a role and of the named thing that a question asks it of (“the president of Ukraine”) where the article
 * has both, but nowhere together: what it says of the role is true of somebody else.
 */
export function rolesOfOthers(index: ArticleIndex, question: Question): ReadonlySet<string> {
  if (!ASKS_HOLDER.test(question.text)) return NONE;
  const asked = ownedRoles(question.tokens, findConcepts(question.tokens, namesOf(index), { anyCase: true }));
  const apart = asked.filter(({ role, owner }) => {
    const roles = index.words.placesOf(role);
    const things = [...owner].flatMap((key) => thingPlaces(index).get(key) ?? index.words.placesOf(key));
    if (!OFFICES.has(role) || roles.length === 0 || things.length === 0 || standTogether(roles, things))
      return false;
    const tied = (other: OwnedRole) =>
      (other.role === role || (HEADS.has(other.role) && HEADS.has(role))) &&
      [...other.owner].some((key) => owner.has(key));
    return !rolesOf(index).some((sentence) => sentence.some(tied));
  });
  return new Set(apart.flatMap(({ role, owner }) => [role, ...owner]));
}

const NONE: ReadonlySet<string> = new Set();

function standTogether(some: readonly TermPlace[], others: readonly TermPlace[]): boolean {
  const taken = new Set(others.map(({ sentence, word }) => `${sentence} ${word}`));
  return some.some(({ sentence, word }) =>
    Array.from({ length: 2 * TIED_WITHIN + 1 }, (_, at) => word + at - TIED_WITHIN).some((near) =>
      taken.has(`${sentence} ${near}`),
    ),
  );
}
