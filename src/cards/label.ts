import type { Span } from '../text/span.js';

/** How long a label is at most, in UTF-16 units, without the `…` at its ends. */
const LABEL_LENGTH = 130;

/** Of a label that begins inside its sentence, the part up to the end of the date is at most so long. */
const BEFORE = 90;

/** Words to label a date with, and where they stand. */
export interface Label {
  readonly span: Span;
  /** The text's slice, with `…` where it leaves out a part of the sentence. */
  readonly label: string;
}

/** The words of a sentence around a date, word for word: the whole sentence, or a part that begins at a clause if it can. */
export function labelAround(text: string, sentence: Span, date: Span): Label {
  const start = beginning(text, sentence, date);
  const end = ending(text, start, sentence, date);
  const [before, after] = [start > sentence.start ? '…' : '', end < sentence.end ? '…' : ''];
  return { span: { start, end }, label: before + text.slice(start, end) + after };
}

function beginning(text: string, sentence: Span, date: Span): number {
  const near = (start: number) => date.end - start <= BEFORE || sentence.end - start <= LABEL_LENGTH;
  if (near(sentence.start)) return sentence.start;
  const head = text.slice(sentence.start, date.start);
  const starts = (boundary: RegExp) =>
    [...head.matchAll(boundary)].map((match) => sentence.start + match.index + match[0].length);
  return starts(/[,;:–—]["”’)]?\s+/gu).find(near) ?? starts(/\s+/gu).find(near) ?? date.start;
}

function ending(text: string, start: number, sentence: Span, date: Span): number {
  if (sentence.end - start <= LABEL_LENGTH) return sentence.end;
  const part = text.slice(start, start + LABEL_LENGTH + 1);
  const words = part.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '');
  return Math.max(start + words.length, Math.min(date.end, sentence.end));
}
