import type { Span } from '../../article/article.js';
import { type AttachedEvent, around, type ReadSentence, whatWasSaid } from './attach.js';
import type { Clause } from './clause.js';
import { labelSpan } from './label.js';
import { BE_PAST, BE_PRESENT, DO_PAST, HAVE_PAST, SAYING } from './verb-lists.js';

/**
 * The event of a sentence that no date tells the day of, though it is plainly told as news: its main clause, where that
 * says that somebody said something or is in the past or the perfect, and nobody is quoted with it. `dated` are the events
 * of the dates in the sentence. Where the article is `inHistory`, the past makes no news.
 */
export function undatedEvent(
  read: ReadSentence,
  dated: readonly AttachedEvent[],
  inHistory: boolean,
): (Span & { readonly verb: Span }) | undefined {
  const { text, clauses } = read;
  if (dated.some(({ of }) => datesMain(of, clauses))) return undefined;
  const taken = new Set(dated.map(({ of }) => of));
  const clause = clauses.find(
    (one) => one.kind === 'main' && !taken.has(one) && isNews(one, inHistory) && !isQuoted(one, text),
  );
  if (clause?.verb === undefined) return undefined;
  // “It was last closed in 1987”: what is compared with a time is of that time.
  if (dated.some(({ of, verb }) => of === undefined && verb === undefined) && !SAYING.has(clause.verb.lower))
    return undefined;
  const label = labelSpan(text, around([clause, ...whatWasSaid(clause, clauses)]));
  return { ...label, verb: clause.verb };
}

/** Whether the verb of a clause stands inside quotation marks: what a speaker tells may be of any time. */
function isQuoted({ verb, start }: Clause, text: string): boolean {
  const at = verb?.start ?? start;
  const before = text.slice(text.lastIndexOf('\n\n', at) + 1, at);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”');
  return curly || (before.split('"').length - 1) % 2 === 1;
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
