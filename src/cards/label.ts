import type { TimelineEntry } from '../dates/timex.js';
import { SAYS } from '../text/name-words.js';
import type { Span } from '../text/span.js';

/** How long a label is at most, in UTF-16 units, without the `…` at its ends. */
const LABEL_LENGTH = 130;

/** Words to label a date with, and where they stand. */
export interface Label {
  readonly span: Span;
  /** The text's slice, with `…` where words that belong to it are left out. */
  readonly label: string;
}

type Told = Pick<TimelineEntry, 'clause' | 'verb' | 'sentence' | 'start' | 'end'>;

/**
 * The words that tell an entry's event, word for word and apart from a date that leads them in: those of its clause; from
 * what stands before it where it has no subject of its own, or says who said that. Of a long one the beginning, up to the
 * end of a word.
 */
export function labelOf(text: string, entry: Told): Label {
  const { clause, verb, sentence } = entry;
  if (endsQuotation(text, entry) || tellsWhoSaid(text, entry))
    return beginningOf(text, { start: sentence.start, end: clause.end });
  const own = { start: behindDate(text, entry), end: clause.end };
  if (hasSubject(text, own.start, entry)) return beginningOf(text, own);
  const start = subjectBefore(text, own, sentence);
  if (start !== undefined) return beginningOf(text, { start, end: own.end });
  const describes = verb?.start === own.start && !AUXILIARY.test(verb.text);
  const described = describes
    ? NOUN_PHRASE.exec(text.slice(sentence.start, own.start))?.[0].length
    : undefined;
  if (described !== undefined) return beginningOf(text, { start: own.start - described, end: own.end });
  const { span, label } = beginningOf(text, own);
  return { span, label: `…${label}` };
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must)$/iu;
/** The noun that a “published on Monday” describes, with what belongs to it. */
const NOUN_PHRASE =
  /\b(?:an?|the|its|his|her|their|our|this|that)\s(?:(?!(?:and|but|or|that|which|who)\s)[\p{L}\p{N}’'-]+\s){1,4}$/iu;

/** At least so much of what leads to a date is told with it. */
const LEADING_LENGTH = 25;
const PART = /(?:[,;:–—]|\s(?:and|but|or))\s/gu;

/** The words that lead to an entry's own date, where those that tell its event from the beginning are another's label already; undefined where it has none of its own. */
export function labelAround(text: string, { clause, start, end }: Told): Label | undefined {
  const before = text.slice(clause.start, Math.max(clause.start, start - LEADING_LENGTH));
  const part = [...before.matchAll(PART)].at(-1);
  if (!part) return undefined;
  const from = clause.start + part.index + part[0].length;
  const { span, label } = beginningOf(text, { start: from, end: clause.end });
  return span.end < end ? undefined : { span, label: `…${label}` };
}

/** Whether a clause stands behind what somebody said, or at the end of it: “…,” he said. */
function endsQuotation(text: string, { clause, sentence }: Told): boolean {
  const before = text.slice(Math.max(sentence.start, clause.start - LABEL_LENGTH), clause.start);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
  const words = text.slice(clause.start, clause.end);
  return /[,.?!…]["”]\s?$/u.test(before) || (opened && /^[^“”]*[,.?!…]”/u.test(words));
}

/** Whether a clause does nothing but tell who said what stands before it: “…, the firm confirmed on Tuesday”. */
function tellsWhoSaid(text: string, { clause, verb, sentence }: Told): boolean {
  const behind = text.slice(clause.end, sentence.end);
  const parted = /,["”]?\s$/u.test(text.slice(sentence.start, clause.start));
  return parted && verb !== null && SAYS.has(verb.text) && /^[.!”"]*$/u.test(behind);
}

const LEADING_DATE = /^(?:(?:when|where|while|as),?\s)?(on|in|at|during)?\s?(?:the\s)?$/i;
const SUBORDINATOR =
  /^(?:when|where|while|as|after|before|since|until|till|because|although|though),?\s(?!.*[,;]\s)/i;

/** Where a clause begins without “On Friday, …” and a “when …” that its verb belongs to. */
function behindDate(text: string, { clause, verb, start, end }: Told): number {
  if (verb === null) return clause.start;
  const lead = start < clause.start ? null : LEADING_DATE.exec(text.slice(clause.start, start));
  const behind = text.slice(end, clause.end);
  const gap = (lead?.[1] === undefined ? /^,\s/ : /^,?\s/).exec(behind);
  const from = lead && gap ? end + gap[0].length : clause.start;
  const opener = SUBORDINATOR.exec(text.slice(from, verb.start))?.[0] ?? '';
  const own = from + opener.length;
  // “Since December …” is no clause of its own.
  return own <= verb.start && own !== start ? own : clause.start;
}

const NO_SUBJECT =
  /^(?:(?:which|who|that|is|are|was|were|has|have|had|been|be|will|would|could|can|may|might|should|must|to|not|also|now|then|first|later|before|after|\w{1,20}ly)\s)*$/i;

function hasSubject(text: string, from: number, { clause, verb, sentence }: Told): boolean {
  return verb === null || clause.start === sentence.start || !NO_SUBJECT.test(text.slice(from, verb.start));
}

const CLAUSE_START =
  /(?:[;:–—]|,["”’]?\s(?:also\s)?(?:and|but|or|while|when|as|because|although|though)(?=\s))["”’)]?\s/giu;

/** Where the clauses of a sentence begin that end with one and hold its subject; undefined where they are too long. */
function subjectBefore(text: string, { start, end }: Span, sentence: Span): number | undefined {
  if (end - sentence.start <= LABEL_LENGTH) return sentence.start;
  const from = Math.max(sentence.start, end - LABEL_LENGTH);
  const [first] = text.slice(from, start).matchAll(CLAUSE_START);
  const begins = first && from + first.index + first[0].length;
  return begins === start ? undefined : begins;
}

function beginningOf(text: string, { start, end }: Span): Label {
  if (end - start <= LABEL_LENGTH) return { span: { start, end }, label: text.slice(start, end) };
  const part = text.slice(start, start + LABEL_LENGTH + 1);
  const space = part.search(/\s\S*$/u);
  // Half a surrogate pair is no character.
  const words = part.slice(0, space > 0 ? space : LABEL_LENGTH).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/u, '');
  return { span: { start, end: start + words.length }, label: `${words}…` };
}
