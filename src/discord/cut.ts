import { splitSentences } from '../text/sentences.js';

/** Where a text may end, best first: after a sentence, else after a word, else after a character. Offsets ascend. */
const ENDS: readonly ((text: string) => number[])[] = [
  sentenceEnds,
  segmentEnds('word'),
  segmentEnds('grapheme'),
];

/**
 * The longest beginning of a text, of at most `longest` characters, that is accepted and ends well; empty where none
 * is. Where a beginning is accepted, every shorter one must be too. Never ends inside a character.
 */
export function longestBeginning(
  text: string,
  longest: number,
  accepts: (beginning: string) => boolean,
): string {
  const start = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  for (const endsOf of ENDS) {
    const ends = endsOf(start);
    if (start.length < text.length) ends.pop();
    const end = lastAccepted(ends, (candidate) => accepts(start.slice(0, candidate).trimEnd()));
    const beginning = start.slice(0, end).trimEnd();
    if (beginning !== '') return beginning;
  }
  return '';
}

function sentenceEnds(text: string): number[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ end }) => end);
}

function segmentEnds(granularity: 'word' | 'grapheme'): (text: string) => number[] {
  const segmenter = new Intl.Segmenter('en', { granularity });
  return (text) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
}

/** The last of ascending ends that is accepted, 0 where none is; by bisection. */
function lastAccepted(ends: readonly number[], accepts: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (accepts(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? 0;
}
