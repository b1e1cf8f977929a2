import { BEFORE_NUMBER, CONTINUED, EXCLAIMED, LEADING, OFFICES, OPENERS } from './abbreviations.js';
import { type Boundary, firstWord } from './sentence-boundary.js';

interface BoundaryRule {
  readonly name: string;
  /** True: the sentence goes on. False: it ends. Undefined: another rule decides. */
  readonly joins: (boundary: Boundary) => boolean | undefined;
}

const SPEECH_VERBS =
  'said|says|asked|asks|shouted|cried|replied|added|answered|wondered|yelled|wrote|exclaimed|joked|demanded|tweeted';
const ATTRIBUTION = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}'\u2019-]{0,30}\.? ){1,4}(?:${SPEECH_VERBS})\b(?! that)`,
  'u',
);
const DESIGNATION =
  /(?:\d|\b(?:war|part|plan|vitamin|hepatitis|group|class|grade|type|section|option|terminal|gate|block|appendix|exhibit|phase|level|category|division|channel|pool|ward|team))\s?\p{Lu}\.$/iu;

/** In order: the first rule with an opinion decides; without one the sentence ends. */
const RULES: readonly BoundaryRule[] = [
  { name: 'no words yet', joins: ({ left }) => when(!/[\p{L}\p{N}]/u.test(left)) },
  { name: 'open bracket', joins: ({ left }) => when(/[([{]$/u.test(left)) },
  { name: 'no words left', joins: ({ right }) => when(!/[\p{L}\p{N}]/u.test(right)) },
  {
    name: 'number or letter of a list item',
    joins: ({ left }) => when(/^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/iu.test(left)),
  },
  { name: 'lower case goes on, but for iPhone and al-Qaeda', joins: ({ right }) => startsLowerCase(right) },
  {
    name: 'question or cry before its speaker',
    joins: ({ left, right }) => when(/[?!]["”’']{1,3}$/u.test(left) && ATTRIBUTION.test(right)),
  },
  { name: 'pause within a sentence', joins: ({ left }) => when(/\s(?:\.{3,4}|…)$/u.test(left)) },
  {
    name: 'name with an exclamation mark',
    joins: ({ left, right }) =>
      when(EXCLAIMED.some(({ name, by }) => left.endsWith(name) && by.has(firstWord(right)))),
  },
  { name: 'leading abbreviation', joins: ({ word }) => when(LEADING.has(word)) },
  { name: 'saint, or street', joins: ({ word, right }) => when(word === 'St' && !opens(right)) },
  {
    name: 'abbreviation before a number',
    joins: ({ word, right }) => (BEFORE_NUMBER.has(word) ? /^\d/u.test(right) : undefined),
  },
  {
    name: 'initial',
    joins: (boundary) => (/^\p{Lu}$/u.test(boundary.word) ? isInitial(boundary) : undefined),
  },
  {
    name: 'time of a place',
    joins: ({ word, right }) =>
      when(/^[ap]\.m$/u.test(word) && /^(?:\p{Lu}\p{L}{1,20} ){1,2}time\b/u.test(right)),
  },
  { name: 'abbreviation within a name or time', joins: ({ word, right }) => continues(word, right) },
  {
    name: 'U.S. within a name',
    joins: (boundary) => (/^(?:\p{Lu}\.){1,4}\p{Lu}$/u.test(boundary.word) ? isOffice(boundary) : undefined),
  },
];

/** Whether the sentence goes on past this boundary. */
export function goesOn(boundary: Boundary): boolean {
  for (const { joins } of RULES) {
    const verdict = joins(boundary);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

function when(condition: boolean): true | undefined {
  return condition || undefined;
}

function startsLowerCase(right: string): boolean | undefined {
  if (/^\p{Ll}{1,3}['’-]?\p{Lu}/u.test(right)) return undefined;
  return when(/^[)\]”’"']{0,2}\s?\p{Ll}/u.test(right));
}

function opens(right: string): boolean {
  return OPENERS.has(firstWord(right)) && !/^\p{Lu}\./u.test(right);
}

function isInitial({ left, right }: Boundary): boolean {
  if (!/^\p{Lu}/u.test(right) || opens(right) || DESIGNATION.test(left)) return false;
  return !/\p{Ll} I\.$/u.test(left) || /^\p{Lu}\./u.test(right);
}

function continues(word: string, right: string): boolean | undefined {
  const known = CONTINUED.find(({ abbreviations }) => abbreviations.has(word));
  return known?.by.has(firstWord(right));
}

// “in the U.S. Harmon” parts, “the U.S. Open” and “U.S. Marshal Roe” do not.
function isOffice({ left, right }: Boundary): boolean {
  if (/^\d/u.test(right)) return /\d \S+$/u.test(left);
  if (!/^\p{Lu}/u.test(right) || opens(right)) return false;
  return (
    OFFICES.has(firstWord(right)) ||
    !/(?:\b(?:in|to|from|of|by|for|with|and|into|across|than) (?:the )?|, )\S+$/u.test(left)
  );
}
