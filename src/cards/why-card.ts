import type { Catalogue } from '../language/catalogue.js';
import type { Answer } from '../search/answer.js';
import { PROBABLE_FROM } from '../search/evidence.js';
import type { Why, WordReason } from '../search/why.js';
import type { Card } from './card.js';

/** What an answer rests on, as a card of a few lines in plain words. `answer.why` must have been asked for. */
export function whyCard(
  { why = null, fact, grade, confidence, passages }: Answer,
  language: Catalogue,
): Card {
  const words = language.why;
  const card = (notes: readonly string[]): Card => ({ heading: words.heading, quotes: [], notes });
  if (fact) return card([words.fact]);
  if (!why) return card([passages.length > 0 ? words.gist : words.noWords]);
  const lines = [...wordLines(why.words, language), ...kindLine(why, language), ...groupLine(why, language)];
  return card([words.nearest(`¶${passages[0]?.paragraph}`), ...lines, sureness(confidence, grade, words)]);
}

const PLACES = [
  ['sentence', 'sentence'],
  ['beside', 'beside'],
  ['paragraph', 'paragraph'],
  ['elsewhere', 'elsewhere'],
  [null, 'nowhere'],
] as const;

/** One line for each place where words of the question were found, and one for those that were not. */
function wordLines(words: readonly WordReason[], language: Catalogue): string[] {
  return PLACES.flatMap(([where, standing]) => {
    const found = words.filter((word) => word.where === where).map((word) => pair(word, language));
    return found.length === 0 ? [] : [language.why.standing[standing](found.join(', '))];
  });
}

/** A word of the question and the article's word for it, where that is another. */
function pair({ word, relation, match }: WordReason, { why, quoted }: Catalogue): string {
  if (!match || match.text.toLowerCase() === word.toLowerCase()) return quoted(word);
  const how = relation !== null && isOf(why.relations, relation) ? ` (${why.relations[relation]})` : '';
  return why.pair(quoted(word), quoted(match.text)) + how;
}

function kindLine({ kind, fits }: Why, { why, quoted }: Catalogue): string[] {
  if (!isOf(why.kinds, kind)) return [];
  const asked = why.kinds[kind];
  return [fits ? why.fits(asked, quoted(fits.text)) : why.fitsNot(asked)];
}

/** So many groups are named. */
const GROUPS_NAMED = 2;

/** What told most; a group of features without words of its own goes by its name. */
function groupLine({ groups }: Why, { why, formats }: Catalogue): string[] {
  const telling = groups.filter(({ share }) => share > 0).slice(0, GROUPS_NAMED);
  if (telling.length === 0) return [];
  const names = telling.map(({ group }) => (isOf(why.groups, group) ? why.groups[group] : group));
  return [why.told(formats.and(names))];
}

function isOf<T extends object>(table: T, key: string): key is string & keyof T {
  return Object.hasOwn(table, key);
}

/** The confidence in words: it is calibrated, so that of answers with .9 nine in ten are right. */
function sureness(
  confidence: number,
  grade: Answer['grade'],
  { sureness: sure, notShown }: Catalogue['why'],
): string {
  if (grade === 'absent') return confidence < UNLIKELY ? notShown.excluded : notShown.lacking;
  return sure[SURENESS.find(({ from }) => confidence >= from)?.words ?? 'excluded'];
}

/** Below this, no other reason is needed to show nothing. */
const UNLIKELY = 0.1;

const SURENESS = [
  { from: 0.95, words: 'certain' },
  { from: PROBABLE_FROM, words: 'probable' },
  { from: 0.25, words: 'possible' },
  { from: 0.1, words: 'unlikely' },
] as const;
