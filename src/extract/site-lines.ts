import { furnitureKind } from '../article/furniture.js';
import type { Line } from '../article/lines.js';
import { readStory } from '../article/story.js';
import type { Block } from './blocks.js';

/** Links alone that make up more than this share of a block are no sentence of the story. */
const MOST_LINKED = 0.7;

/** What stands twice on a page and is at least this long, in UTF-16 units, is one paragraph of the story. */
const LONG = 40;

/**
 * Leaves out what repeats another paragraph, and the lines of the site that stand among the paragraphs without a mark of their own, by the same rules as in a
 * text: “Share this”, “Related stories” and its links, “Advertisement”; and what of them is stuck to a paragraph's end.
 */
export function withoutSiteLines(blocks: readonly Block[]): Block[] {
  const paragraphs = blocks.filter((block) => !isLink(block)).map(withoutTail);
  const story = readStory(linesOf(paragraphs)).lines.flatMap(({ block }) => paragraphs[block] ?? []);
  const seen = new Set<string>();
  return story.filter(({ text }) => {
    const again = text.length >= LONG && seen.has(text);
    seen.add(text);
    return !again;
  });
}

function isLink({ text, tag, linked }: Block): boolean {
  return !/^H[1-6]$/u.test(tag) && linked >= text.length * MOST_LINKED && !ENDS_SENTENCE.test(text);
}

const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/u;

/** What stands behind a paragraph's last sentence without an end of its own; “Share this with Facebook” is no longer. */
const TAIL = /(?<=[\p{Ll}\p{N}][.!?…]["'”’»)\]]{0,3})\s*\p{Lu}[^.!?…]{3,60}$/u;

function withoutTail(block: Block): Block {
  const tail = TAIL.exec(block.text);
  if (!tail || furnitureKind(lineOf(tail[0].trim(), 0)) === undefined) return block;
  return { ...block, text: block.text.slice(0, tail.index), pieces: '' };
}

/** Each block as a line with a blank one behind it. */
function linesOf(blocks: readonly Block[]): Line[] {
  let start = 0;
  return blocks.map(({ text, pieces }, index) => {
    const line = { ...lineOf(pieces || text, index), start, end: start + text.length };
    start = line.end + 2;
    return line;
  });
}

function lineOf(text: string, index: number): Line {
  return { text, index, block: index, start: 0, end: text.length, indented: false, runsOn: false };
}
