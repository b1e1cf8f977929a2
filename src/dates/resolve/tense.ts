import type { Tense } from './context.js';

const VERBS =
  /\b(?:(?<future>(?:will|shall|won['’]t|(?:should|would|could|might|must)(?! have\b))(?: (?:also|not|only|then|soon|likely|[a-z]{3,12}ly))?(?: be(?: [a-z-]{3,20}ed)?)?|(?:is|are) (?:to|due|set|scheduled|expected|slated|planning|going)|due (?:to|for|on|in|by)|(?:scheduled|expected|slated|planned|likely) (?:to|for|on|in)(?: be(?: [a-z-]{3,20}ed)?)?|to be (?:held|[a-z-]{3,20}ed)|upcoming|(?:hope|want|aim|intend|plan|seek|need|expect|vow|pledge|agree|promise|decide)(?:s|d|ed)? to)|(?<since>since)|(?<past>was|were|had|did|said|told|came|went|took|made|gave|began|became|held|won|lost|fell|rose|met|left|sent|shot|[a-z]{3,}ed))\b|['’]ll\b|(?<stop>[.!?]["”’)]?\s|\n\n)/g;

const BEFORE = 160;
const AFTER = 80;

/** Tells the tense of the verb that an expression belongs to. Expressions must be asked for in the text's order. */
export class TenseReader {
  readonly #text: string;
  #readTo = 0;
  #tense: Tense = 'unknown';

  constructor(text: string) {
    this.#text = text;
  }

  /** The tense of the verb that stands nearest before an expression in its sentence, or else behind it. */
  around(start: number, end: number): Tense {
    const from = Math.max(this.#readTo, start - BEFORE);
    if (from > this.#readTo) this.#tense = 'unknown';
    for (const { groups } of this.#text.slice(from, start).matchAll(VERBS))
      this.#tense = groups?.['stop'] === undefined ? tenseOf(groups) : 'unknown';
    this.#readTo = Math.max(start, this.#readTo);
    if (this.#tense !== 'unknown') return this.#tense;
    const next = this.#text
      .slice(end, end + AFTER)
      .matchAll(VERBS)
      .next().value?.groups;
    if (next !== undefined && next['stop'] === undefined) return tenseOf(next);
    const until = /\b(?:until|till|by)\s(?:the\s\w{1,20}\sof\s)?$/;
    return until.test(this.#text.slice(Math.max(0, start - 40), start)) ? 'future' : 'unknown';
  }
}

// What is neither is the end of “we’ll”.
function tenseOf(groups: Readonly<Record<string, string | undefined>> | undefined): Tense {
  if (groups?.['since'] !== undefined) return 'since';
  return groups?.['past'] === undefined ? 'future' : 'past';
}
