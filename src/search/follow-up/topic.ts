import { isPlaceName } from '../../text/gazetteer.js';
import type { Span } from '../../text/span.js';
import type { Tag } from '../phrase/tags.js';
import { askAnew, joined } from './compose.js';
import { namesIn } from './names-in.js';
import { partsOfQuestion, type QuestionParts, written } from './question-parts.js';

const NOT_IN_TOPICS: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'AUX', 'PRON']);

/** A topic has at most so many words; what is longer is a sentence of its own. */
const MOST_WORDS = 6;

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const TIME_WORDS = `(?:now|today|nowadays|currently|later|afterwards|earlier|recently|then|at the moment|this time|(?:last|this|next) (?:year|month|week|season)|(?:in|since|by|during) (?:the )?(?:${MONTH}(?: \\d{4})?|\\d{4}s?)|an? (?:year|month|week) ago)`;
const TIME = new RegExp(`^${TIME_WORDS}$`, 'iu');
/** A time at the end of a question: another one takes its place. */
const TIME_BEHIND = new RegExp(`(?:\\s${TIME_WORDS})+$`, 'iu');

/**
 * The question before with another topic in the place of its own: a place for a place, a year for a year, any other name
 * or thing for the one that it is about. Undefined where nothing shows what the topic stands for.
 */
export function askOf(before: QuestionParts, topic: string): string | undefined {
  const own = partsOfQuestion(topic);
  // “Why was it that …?”: what stands there is no thing.
  if (/^it$/iu.test(before.subject ? written(before, before.subject) : '') && /^that\b/u.test(before.rest))
    return undefined;
  const verb = own.tags.some((tag, at) => NOT_IN_TOPICS.has(tag) && own.tokens[at]?.text !== 'May');
  if (own.words.length === 0 || own.words.length > MOST_WORDS || verb) return undefined;
  // “And now?” is another time; what was “before that” no words of the question tell.
  if (TIME.test(own.text)) return joined([before.text.replace(TIME_BEHIND, ''), own.text]);
  if (/^(?:before|after|since) (?:that|this|then|it)$/iu.test(own.text)) return undefined;
  if (own.tags[0] === 'ADP') return withPhrase(before, own);
  const place = placeOf(before, own);
  if (place && place === before.subject && before.auxiliary !== '')
    return askAnew(before, { asking: before.asking, subject: own.text });
  const whole = replaced(before, place, own.text);
  if (whole !== undefined) return whole;
  return /^\d{4}$/u.test(own.text) ? joined([before.text, 'in', own.text]) : undefined;
}

/** What the topic stands for in the question before. */
function placeOf(before: QuestionParts, own: QuestionParts): Span | undefined {
  const names = namesIn(before);
  if (own.tags.every((tag) => tag === 'NUM')) {
    return before.tokens.find((_, at) => at >= before.askingLength && before.tags[at] === 'NUM');
  }
  const [name] = namesIn(own);
  const place = isPlaceName(own.words.filter((word) => word !== 'the').join(' '));
  if (place) return names.find((other) => other.place) ?? before.subject;
  if (name) return names.find((other) => !other.place) ?? before.subject ?? names[0];
  // “And the missiles?” is another thing, not somebody with a name.
  const subject = before.subject && before.text.slice(before.subject.start, before.subject.end);
  const named = before.subject && names.some(({ start, end }) => overlaps({ start, end }, before.subject));
  const typed = own.tags[0] !== 'DET' && own.words.length === 1;
  return subject !== undefined && (!named || typed) ? before.subject : undefined;
}

function overlaps(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

/** “And in 2014?”: in the place of the words behind the same preposition, else at the end. */
function withPhrase(before: QuestionParts, own: QuestionParts): string {
  const { tokens, words, tags, askingLength, text } = before;
  const at = words.findIndex(
    (word, place) => place >= askingLength && word === own.words[0] && alike(before, place + 1, own),
  );
  const start = tokens[at]?.start;
  if (start === undefined) return joined([text, own.text]);
  let end = at + 1;
  while (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tags[end] ?? '')) end += 1;
  return (
    replaced(before, { start, end: tokens[end - 1]?.end ?? start }, own.text) ?? joined([text, own.text])
  );
}

/** Whether what stands behind both prepositions is a number, or neither is. */
function alike(before: QuestionParts, at: number, own: QuestionParts): boolean {
  return (before.tags[at] === 'NUM') === (own.tags[1] === 'NUM');
}

function replaced({ text }: QuestionParts, span: Span | undefined, by: string): string | undefined {
  if (!span) return undefined;
  // “The British” gives way to “the Germans” with its article.
  const before = text.slice(0, span.start);
  const kept = /^the\b/iu.test(by) ? before.replace(/\bthe $/iu, '') : before;
  return joined([kept + by + text.slice(span.end)]);
}
