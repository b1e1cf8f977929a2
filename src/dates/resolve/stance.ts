/**
 * How a date stands to the story that a text tells: `fronted` opens its sentence and moves the story on (“In 1956 …”),
 * `aside` says how long something lasts (“since 1955”), `plain` may be either.
 */
export type Stance = 'fronted' | 'plain' | 'aside';

const FRONTED =
  /(?:^|[.!?:;–—]["”’)]?\s+|\n\s{0,9})(?:["“‘(]?(?:By|In|On|At|During|From|Until|After|Since|Throughout|Before|And|But|Then|Beginning in|As of)\s)?(?:the\s)?$/i;
const SINCE = /\bsince\s$/i;
const UNTIL = /\b(?:until|till)\b[^.,;]*$/i;

/** The stance of a date that begins at a place of a text. */
export function stanceAt(text: string, start: number): Stance {
  const near = text.slice(Math.max(0, start - 24), start);
  if (SINCE.test(near)) return 'aside';
  if (FRONTED.test(near)) return 'fronted';
  return UNTIL.test(text.slice(Math.max(0, start - 50), start)) ? 'aside' : 'plain';
}
