import type { Article, Paragraph, Sentence, Span } from '../../article/article.js';
import type { Mention } from '../mentions.js';

/** A sentence, or a part of one that is too long to be read at once, with the time expressions that begin in it. */
export interface Piece {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly own: readonly Mention[];
}

/** Characters of the longest piece: what is done with one takes longer than in proportion to its length. */
const LONGEST = 1500;
/** How far before its end a piece may end instead, between two words. */
const SLACK = 100;

/** The sentences of an article in order; `mentions` are its time expressions in order. */
export function piecesOf({ text, paragraphs }: Article, mentions: readonly Mention[]): Piece[] {
  let next = 0;
  return paragraphs.flatMap(sentencesIn).flatMap((sentence) =>
    cut(sentence, text).map((span) => {
      const first = next;
      while ((mentions[next]?.reading.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
      return { sentence, span, own: mentions.slice(first, next) };
    }),
  );
}

// A paragraph without sentences stands for its own.
function sentencesIn({ number, start, end, sentences }: Paragraph): readonly Sentence[] {
  return sentences.length > 0 ? sentences : [{ paragraph: number, start, end }];
}

function cut({ start, end }: Span, text: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from + LONGEST - SLACK, from + LONGEST).search(/\s\S*$/u);
    const to = from + LONGEST - (space < 0 ? 0 : SLACK - space);
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}
