import type { Span } from '../../article/article.js';
import { type AttachedEvent, around, type ReadSentence, whatWasSaid } from './attach.js';
import type { Clause } from './clause.js';
import { labelSpan } from './label.js';
import { BE_PAST, BE_PRESENT, DO_PAST, HAVE_PAST, SAYING } from './verb-lists.js';

/**
 * The event of a sentence that no date tells the day of, though it is plainly told as news: its main clause, where that
 * says that somebody said something or is in the past or the perfect, and nobody is quoted with it. `dated` are the events
 * of the dates in the sentence. Where the article is `inHistory`, the past makes no news; `inQuotation` says that a sentence
 * before this one opened a quotation that it begins in.
 */
export function undatedEvent(
  read: ReadSentence,
  dated: readonly AttachedEvent[],
  { inHistory, inQuotation }: { readonly inHistory: boolean; readonly inQuotation: boolean },
): (Span & { readonly verb: Span }) | undefined {
  const { text, clauses } = read;
  if (dated.some(({ of }) => datesMain(of, clauses))) return undefined;
  const taken = new Set(dated.map(({ of }) => of));
  const clause = clauses.find(
    (one) =>
      one.kind === 'main' && !taken.has(one) && isNews(one, inHistory) && !isQuoted(one, read, inQuotation),
  );
  if (clause?.verb === undefined) return undefined;
  const label = labelSpan(text, around([clause, ...whatWasSaid(clause, clauses)]));
  return { ...label, verb: clause.verb };
}

/** Whether the verb of a clause stands inside quotation marks: what a speaker tells may be of any time. */
function isQuoted({ verb, start }: Clause, { text, sentence }: ReadSentence, inQuotation: boolean): boolean {
  let quoted = inQuotation;
  for (const { 0: mark, index } of text.slice(sentence.start, verb?.start ?? start).matchAll(/["“”]/gu)) {
    const at = sentence.start + index;
    const opens = /^[\s(\u2014-]?$/u.test(at === sentence.start ? '' : (text[at - 1] ?? ''));
    // Behind a number or a word that nobody is quoted with, it is a mark of inches or of haste.
    quoted = mark === '“' || (mark === '"' && opens);
  }
  return quoted;
}

/** Whether the date of a clause is that of its main clause, too: “fell when the bank closed on Friday”. */
function datesMain(clause: Clause | undefined, clauses: readonly Clause[]): boolean {
  if (clause?.kind !== 'subordinate') return clause?.kind === 'main';
  return clauses[clause.parent ?? -1]?.kind === 'main';
}

function isNews({ verb, tense }: Clause, inHistory: boolean): boolean {
  const word = verb?.lower ?? '';
  if (SAYING.has(word))
    return tense === 'past' || (!inHistory && (tense === 'present' || tense === 'perfect'));
  // What is, was or has been going on is a state.
  if (BE_PAST.has(word) || BE_PRESENT.has(word) || DO_PAST.has(word) || HAVE_PAST.has(word)) return false;
  return !inHistory && (tense === 'past' || (tense === 'perfect' && !word.endsWith('ing')));
}
