import type { Answer } from '../search/answer.js';
import type { Why, WordReason } from '../search/why.js';
import type { Card } from './card.js';
import { enumerate, quoted } from './words.js';

/** What an answer rests on, as a card of a few lines in plain words. `answer.why` must have been asked for. */
export function whyCard({ why = null, fact, grade, confidence, passages }: Answer): Card {
  const heading = 'Why this answer';
  const card = (notes: readonly string[]): Card => ({ heading, quotes: [], notes });
  if (fact) return card(['You ask about the article itself; this is what it says of itself.']);
  if (!why) {
    return card([
      passages.length > 0
        ? 'You ask what the article is about; of all sentences this one stands for it best.'
        : 'There is no word in your question to look for.',
    ]);
  }
  const lines = [...wordLines(why.words), ...kindLine(why), ...groupLine(why)];
  return card([`¶${passages[0]?.paragraph} was the nearest.`, ...lines, sureness(confidence, grade)]);
}

/** One line for each place where words of the question were found, and one for those that were not. */
function wordLines(words: readonly WordReason[]): string[] {
  const standing = (where: WordReason['where']) => words.filter((word) => word.where === where).map(pair);
  const said = (lead: string, found: readonly string[]) =>
    found.length === 0 ? [] : [`${lead}: ${found.join(', ')}.`];
  return [
    ...said('In the sentence', standing('sentence')),
    ...said('In the sentence beside it', standing('beside')),
    ...said('Further off in its paragraph', standing('paragraph')),
    ...said('Elsewhere in the article', standing('elsewhere')),
    ...said('Nowhere in the article', standing(null)),
  ];
}

/** A word of the question and the article's word for it, where that is another. */
function pair({ word, relation, match }: WordReason): string {
  if (!match || match.text.toLowerCase() === word.toLowerCase()) return quoted(word);
  const how = relation === null ? undefined : HOW[relation];
  return `${quoted(word)} as ${quoted(match.text)}${how === undefined ? '' : ` (${how})`}`;
}

/** How two words that are not the same go together; a form of the same word needs no explanation. */
const HOW: Readonly<Record<string, string>> = {
  spelling: 'spelled nearly so',
  name: 'another name for it',
  meaning: 'near in meaning',
};

/** What a person would call the kinds of answer for which a sentence can hold a phrase. */
const KINDS: Readonly<Record<string, string>> = {
  person: 'a person',
  date: 'a date',
  place: 'a place',
  role: 'who somebody is',
  number: 'a number',
  money: 'an amount of money',
  percent: 'a share',
  age: 'an age',
  duration: 'a length of time',
  quantity: 'a measure',
  quotation: 'what was said',
  reason: 'a reason',
  name: 'a name',
};

function kindLine({ kind, fits }: Why): string[] {
  const asked = KINDS[kind];
  if (asked === undefined) return [];
  return [`You ask for ${asked}: ${fits ? `it has ${quoted(fits.text)}` : 'it has none that I can tell'}.`];
}

/** What the groups of features look at; a group without words of its own goes by its name. */
const GROUPS: Readonly<Record<string, string>> = {
  bm25: 'how rare the words are that it shares with your question',
  coverage: 'how much of your question it covers',
  phrase: 'your words standing close together',
  kind: 'the kind of answer',
  meaning: 'the meaning of its words',
  shape: 'its place and length',
  who: 'whom its pronouns mean',
  alignment: 'how its words answer yours, taken together',
};

/** So many groups are named. */
const GROUPS_NAMED = 2;

function groupLine({ groups }: Why): string[] {
  const telling = groups.filter(({ share }) => share > 0).slice(0, GROUPS_NAMED);
  if (telling.length === 0) return [];
  const names = telling.map(({ group }) => GROUPS[group] ?? group);
  return [`What told most for it: ${enumerate(names, 'and')}.`];
}

/** The confidence in words: it is calibrated, so that of answers with .9 nine in ten are right. */
function sureness(confidence: number, grade: Answer['grade']): string {
  const sure = SURENESS.find(({ from }) => confidence >= from)?.words ?? '';
  if (grade !== 'absent') return `It is ${sure} the answer.`;
  return confidence < UNLIKELY
    ? `It is ${sure} the answer, so it is not shown.`
    : 'It is not shown, since the article lacks most of what you ask about.';
}

/** Below this, no other reason is needed to show nothing. */
const UNLIKELY = 0.1;

const SURENESS = [
  { from: 0.95, words: 'almost certainly' },
  { from: 0.75, words: 'probably' },
  { from: 0.4, words: 'perhaps' },
  { from: 0.1, words: 'hardly' },
  { from: 0, words: 'almost certainly not' },
] as const;
