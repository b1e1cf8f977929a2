import type { Tense } from './context.js';

const MODAL = "(?:will|shall|won['’]t|(?:should|would|could|might|may|must)(?! have\\b))";
const ADVERB = '(?: (?:also|not|only|then|soon|likely|[a-z]{3,12}ly))?';
const PASSIVE = '(?: be(?: [a-z-]{2,20})?)?';
/** What makes a plan one of the past. */
const ONCE = 'had been|first|originally|initially|once';
const FUTURE = [
  `${MODAL}${ADVERB}${PASSIVE}`,
  '(?:is|are) (?:to(?: be [a-z-]{2,20})?|due|set|scheduled|expected|slated|planned|planning|forecast|predicted|going)',
  'due (?:to|for|on|in|by)',
  // “It predicted in July”, “had been expected in January”: that is over.
  `(?<!\\b(?:it|he|she|they|we|I|who|which|${ONCE}) )(?:scheduled|expected|slated|planned|likely|forecast|predicted) (?:to|for|on|in)${PASSIVE}`,
  `(?<!\\b(?:${ONCE}) )(?:booked|called|set|fixed|arranged|timetabled|pencilled in|earmarked) for(?=\\s$)`,
  'to be [a-z-]{2,20}',
  '(?:hope|want|aim|intend|plan|seek|need|expect|vow|pledge|agree|promise|decide|threaten)(?:s|d|ed)? to',
  // Who expects something, or has got it to do, looks ahead.
  "expects?|anticipates?|(?:have|has|[’'](?:ve|s)) got (?:to|an? (?:job|meeting|game|match|race|flight|appointment|show|shift|exam|interview|hearing|train|party|session))",
  // Timetables are told in the present; “open” and “close” may be no verbs.
  'upcoming|begins?|starts?|resumes?|expires?|takes? (?:effect|place)|opens|closes|kicks off|launches|premieres|returns|goes on sale',
  // A player is one for a match to come; who still has something has it before him.
  '(?:is|are)(?: an?)?(?: \\w+)? doubt(?:ful)? for|still ha(?:ve|s)(?= [a-z -]{3,30} on\\s$)',
  '(?:is|are) (?:out of contract|back|away|off work)(?= (?:on|in|from)\\s$)',
  '(?<=\\b(?:term|contract|deal|lease|mandate|season|festival|exhibition|truce|ceasefire|ban|strike) )ends',
].join('|');
// “is reported”, “could be delivered”: the form of the past tells nothing here.
const STATE = '(?:is|are|be)(?: [a-z]{3,12}ly)? [a-z]{3,20}ed';
const PAST =
  'was|were|had|did|said|told|came|went|took|made|gave|began|became|held|won|lost|fell|rose|met|left|sent|shot|[a-z]{3,}ed';
// The end of a sentence; the stop of an abbreviation is none.
const STOP = `(?<!\\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”’)]?\\s|\\n\\n`;
/** “Talks with the Greens, who won 20 seats, on Monday”: what is told by the way has a tense of its own. */
const ASIDE = ',\\s(?:who|which|whose)\\s[^,.!?]{3,80},';
const VERBS = new RegExp(
  `(?<aside>${ASIDE})|\\b(?:(?<future>${FUTURE})|(?<state>${STATE})|(?<since>since)|(?<past>${PAST}))\\b|['’]ll\\b|(?<stop>${STOP})`,
  'g',
);

// “until Monday”, “by the end of May”, “ahead of Sunday’s vote”, “the game is on Sunday”.
const DEADLINE = /\b(?:until|till|by|through|ahead of|(?:is|are)(?: on)?)\s(?:the\s\w{1,20}\sof\s)?$/;

const DONE_BY = /\bhad\b(?:(?!\b(?:to|would)\b)[^.;]){1,40}\bby\s$/;
/** “Ordered an inquiry, to report by the end of April”, “postponed until June”. */
const TO_COME =
  /\b(?:to [a-z]{3,12} by|(?:postponed|delayed|deferred|put off|adjourned|pushed back)(?: again)? (?:until|till))\s(?:the\s\w{1,20}\sof\s)?$/;

const INTENDED = /^[a-z]{3,8}ed to$/;

const BEFORE = 160;
const AFTER = 80;

/** Tells the tense of the verb that an expression belongs to. Expressions must be asked for in the text's order. */
export class TenseReader {
  readonly #text: string;
  #readTo = 0;
  #tense: Tense | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The tense of the verb that stands nearest before an expression in its sentence, or else behind it. */
  around(start: number, end: number): Tense {
    const tense = this.#verbBefore(start) ?? this.#verbBehind(end);
    if (!DEADLINE.test(this.#text.slice(Math.max(0, start - 40), start))) return tense ?? 'unknown';
    // “Had called by Monday” is over, “gave them until Monday” is not.
    const near = this.#text.slice(Math.max(0, start - 60), start);
    if (tense === 'past' && DONE_BY.test(near)) return 'past';
    if (TO_COME.test(near)) return 'future';
    return tense === 'past' ? 'deadline' : (tense ?? 'future');
  }

  #verbBefore(start: number): Tense | undefined {
    const from = Math.max(this.#readTo, start - BEFORE);
    if (from > this.#readTo) this.#tense = undefined;
    for (const { groups } of this.#text.slice(from, start).matchAll(VERBS))
      if ((groups?.['state'] ?? groups?.['aside']) === undefined)
        this.#tense = groups?.['stop'] === undefined ? tenseOf(groups) : undefined;
    this.#readTo = Math.max(start, this.#readTo);
    return this.#tense;
  }

  #verbBehind(end: number): Tense | undefined {
    // What only leads to a date does so before it.
    const next = `${this.#text.slice(end, end + AFTER)}|`.matchAll(VERBS).next().value?.groups;
    if (next === undefined || (next['stop'] ?? next['state'] ?? next['aside']) !== undefined)
      return undefined;
    // “On Friday it agreed to close”: the agreeing is over, only what comes behind it is not.
    return INTENDED.test(next['future'] ?? '') ? 'past' : tenseOf(next);
  }
}

// What is neither is the end of “we’ll”.
function tenseOf(groups: Readonly<Record<string, string | undefined>> | undefined): Tense {
  if (groups?.['since'] !== undefined) return 'since';
  return groups?.['past'] === undefined ? 'future' : 'past';
}
