import { COUNT, COUNT_OPENERS } from '../numbers.js';
import { type Pattern, pattern } from '../pattern.js';

/** Words that look like a time expression and are none. They are stepped over before any parser sees them. */
export interface Refused {
  readonly name: string;
  readonly opens: readonly string[];
  readonly pattern: Pattern;
}

export const REFUSED: readonly Refused[] = [
  {
    name: 'age',
    opens: COUNT_OPENERS,
    pattern: pattern(
      `${COUNT}~(?:and a half~)?(?:years?|months?|weeks?|days?)(?:~olds?|s? of age|['’]? old)`,
    ),
  },
  {
    name: 'aged',
    opens: ['age', 'ages', 'aged'],
    pattern: pattern(
      `age[sd]?(?: of)? ${COUNT}(?: (?:to|and|or|-) ${COUNT})?(?: (?:years?|months?|weeks?|days?))?`,
    ),
  },
];
