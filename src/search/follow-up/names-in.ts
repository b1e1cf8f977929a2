import { isPlaceName } from '../../text/gazetteer.js';
import { nameRuns } from '../../text/name-runs.js';
import type { Span } from '../../text/span.js';
import type { QuestionParts } from './question-parts.js';

/** A name in a question; its span is without a possessive ending. */
export interface NameIn extends Span {
  readonly place: boolean;
}

/** The names that stand behind the question word, in order. */
export function namesIn({ text, tokens, words, askingLength }: QuestionParts): NameIn[] {
  const first = askingLength > 0 ? tokens[0]?.start : undefined;
  return nameRuns(text, tokens, new Set(first === undefined ? [] : [first]))
    .filter(({ from }) => from >= askingLength)
    .map(({ from, to }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      const whole = text.slice(start, end);
      const bare = whole.replace(/['’]s?$/u, '');
      return { start, end: start + bare.length, place: isPlaceName(words.slice(from, to).join(' ')) };
    });
}
