import { isProse, type Line } from './lines.js';
import { paragraphSpans } from './paragraphs.js';

/** A paragraph this long is neither fine print nor a name, in characters. */
const LONG = 60;

/** How many lines below a possible end are looked at: enough for three paragraphs, even of wrapped text. */
const LOOK_AHEAD = 40;

/**
 * Whether the story goes on at line `from`, below a line that may end it, as a counter of comments or a picture's source
 * may: two long paragraphs follow, with at most a heading above them. Readers' comments have names between them.
 */
export function goesOn(story: readonly Line[], from: number): boolean {
  const below = story.slice(from, from + LOOK_AHEAD);
  const [first = false, second = false, third = false] = paragraphSpans(below).map(({ start, end }) => {
    const lines = below.filter((line) => line.start >= start && line.end <= end);
    return end - start >= LONG && isProse(lines.map((line) => line.text).join(' '));
  });
  return second && (first || third);
}
