import type { Clause } from '../../../src/dates/events/clause.js';
import { clausesOf } from '../../../src/dates/events/clauses.js';
import { wordsOf } from '../../../src/dates/events/words.js';
import { readMentions } from '../../../src/dates/mentions.js';

/** The clauses of a text of one sentence, published on 2 July 2022. */
export function clausesIn(text: string): Clause[] {
  const span = { start: 0, end: text.length };
  const dates = readMentions(text, [span], '2022-07-02').map(({ reading }) => reading);
  return clausesOf(wordsOf(text, span), span, dates);
}
