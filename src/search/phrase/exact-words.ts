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
  return said ?? (best && withMarks(best, profile));
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

/** A phrase with the marks that belong to it and to no word: “48” is 48%, “50 million” $50 million. */
function withMarks({ start, end }: Span, { spans }: SentenceProfile): Span {
  const marked = spans.find(
    (span) =>
      (span.type === 'money' || span.type === 'percent') &&
      span.start <= start &&
      span.end >= end &&
      span.end - span.start - (end - start) <= LONGEST_MARKS,
  );
  return marked ?? { start, end };
}
