import { BODY_NOUNS, ORGANIZATION_WORDS } from '../text/name-words.js';

/** Words that only names of bodies have, beside `ORGANIZATION_WORDS`. */
export const MORE_ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  'brothers automotive electric stores associates airplanes government workers representatives'.split(' '),
);
/** Nouns for bodies beside `BODY_NOUNS`. */
const MORE_BODY_NOUNS = new Set(
  `division subsidiary affiliate unit giant supplier startup start-up brand chain network broadcaster newspaper magazine
  charity brokerage utility distributor operator builder developer publisher studio label regulator watchdog nonprofit
  thinktank think-tank hospital university college museum ministry`.split(/\s+/u),
);

/** Whether a normalised word is one that names of bodies have. */
export function isBodyWord(word: string): boolean {
  return ORGANIZATION_WORDS.has(word) || MORE_ORGANIZATION_WORDS.has(word);
}

/** Whether a normalised word is a noun for a body or several: “airline”, “banks”. */
export function isBodyNoun(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
  return [word, singular].some((noun) => BODY_NOUNS.has(noun) || MORE_BODY_NOUNS.has(noun));
}
