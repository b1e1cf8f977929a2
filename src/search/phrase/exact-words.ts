import type { Span } from '../../article/article.js';
import type { SentenceProfile } from '../profile.js';
import type { LikelyPhrase } from './phrase.js';
import type { PhraseContext } from './phrase-context.js';

/** The words of a sentence that answer, given the phrase that answers best; undefined where none convince. */
export function exactWords(
  { wanted, profile }: Pick<PhraseContext, 'wanted' | 'profile'>,
  best: LikelyPhrase | undefined,
): Span | undefined {
  const said = wanted.includes('quotation') ? quotationBeside(best, profile) : undefined;
  return said ?? (best && withDenial(withBounds(withMarks(best, profile), profile), profile));
}

/** Shorter ones, in UTF-16 units, are names and single words that somebody else used. */
const QUOTED_AT_LEAST = 12;

/** What is asked of a speaker is what was said, not who said it: the longest quotation, in the place of a person. */
function quotationBeside(phrase: Span | undefined, { spans }: SentenceProfile): Span | undefined {
  const lengthOf = ({ start, end }: Span) => end - start;
  const inPhrase = ({ start, end }: Span) => phrase && start < phrase.end && phrase.start < end;
  const [longest] = spans
    .filter((span) => span.type === 'quotation' && lengthOf(span) >= QUOTED_AT_LEAST)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const speaker = spans.some((span) => (span.type === 'person' || span.type === 'role') && inPhrase(span));
  return longest && speaker && !inPhrase(longest) ? longest : undefined;
}

/** Longest marks around a number: `US$`, ` %`. */
const LONGEST_MARKS = 4;

/** A phrase with the marks that belong to it and to no word: “48” is 48%, “50 million in cash” $50 million in cash. */
function withMarks({ start, end }: Span, { spans }: SentenceProfile): Span {
  const marked = spans.filter(({ type }) => type === 'money' || type === 'percent');
  const misses = (from: number, to: number) => from < to && to - from <= LONGEST_MARKS;
  return {
    start: marked.find((span) => misses(span.start, start) && start < span.end)?.start ?? start,
    end: marked.find((span) => misses(end, span.end) && span.start < end)?.end ?? end,
  };
}

/** What may stand before a number that without it says something else. */
const BOUND =
  /(?:^| )((?:(?:at|the very) (?:least|most)|(?:no |not )?(?:more|less|fewer) than|up to|as (?:many|much|few|little) as|just (?:over|under)|over|under|nearly|almost))$/u;
const NUMBER =
  /^(?:\p{N}|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|third|quarter)$)/u;
/** What may stand behind it: “£6,300 a week”. */
const EACH =
  /^(?:an?|per|each) (?:second|minute|hour|night|day|week|month|year|share|head|person|barrel|tonne|ton|mile|kilometre|litre)\b/u;
const MOST_WORDS = 4;

/** The first word of a phrase, as its place among the sentence's, and the few before it, in lower case. */
function placeOf(start: number, tokens: SentenceProfile['tokens']) {
  const first = tokens.findIndex((token) => token.end > start);
  const words = tokens.slice(Math.max(0, first - MOST_WORDS), first).map(({ text }) => text.toLowerCase());
  return { first, before: words.join(' ').replaceAll('’', "'") };
}

/** A phrase that begins with a number with what bounds it, and with what it is counted by: “at least 23”, “168 kilometres an hour”. */
function withBounds({ start, end }: Span, { tokens }: SentenceProfile): Span {
  const { first, before } = placeOf(start, tokens);
  const behind = tokens.findIndex((token) => token.start >= end);
  const number = tokens[first]?.text.toLowerCase() ?? '';
  if (!NUMBER.test(number)) return { start, end };
  const bound = BOUND.exec(before)?.[1] ?? '';
  // “Less than a gram” is a bound, “went up to a man” is none.
  const words =
    bound === '' || (number === 'a' && !/(?:than|least|most)$/u.test(bound)) ? 0 : bound.split(' ').length;
  const each = behind < 0 ? [] : tokens.slice(behind, behind + 2).map(({ text }) => text.toLowerCase());
  const counted = EACH.test(each.join(' ')) && (tokens[behind]?.start ?? 0) - end === 1;
  return {
    start: words > 0 ? (tokens[first - words]?.start ?? start) : start,
    end: counted ? (tokens[behind + 1]?.end ?? end) : end,
  };
}

/** What turns round the words behind it: marked without it, they would say the opposite of their sentence. */
const DENIAL =
  /(?:^| )((?:no longer|not|never|no|[a-z]+n't|(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|doubt(?:s|ed)?) (?:that|claims that|having|being)|(?:refus(?:es?|ed|ing)|fail(?:s|ed)?|declin(?:es?|ed|ing)) to))$/u;

/** A phrase with what denies it: “denied that it knew”, “not in a fire”. */
function withDenial({ start, end }: Span, { tokens }: SentenceProfile): Span {
  const { first, before } = placeOf(start, tokens);
  // “No, the bridge is safe”: a comma between them, and it is no denial of that.
  const apart = start - (tokens[first - 1]?.end ?? start) > 1;
  const words = apart ? 0 : (DENIAL.exec(before)?.[1]?.split(' ').length ?? 0);
  return { start: words > 0 ? (tokens[first - words]?.start ?? start) : start, end };
}
