import type { Article, Paragraph, Sentence, Span } from '../../article/article.js';
import type { Mention } from '../mentions.js';

/** A sentence with the time expressions that begin in it. */
export interface DatedSentence {
  /** The sentence, or a part of one that is too long to be read, and quoted with each of its dates, as a whole. */
  readonly sentence: Sentence;
  readonly own: readonly Mention[];
}

/** Characters of the longest piece: what is done with one takes longer than in proportion to its length. */
const LONGEST = 1500;
/** How far before its end a piece may end instead, between two words. */
const SLACK = 100;

/** The sentences of an article, of very long ones their parts, in order; `mentions` are its time expressions in order. */
export function piecesOf({ text, paragraphs }: Article, mentions: readonly Mention[]): DatedSentence[] {
  let next = 0;
  return paragraphs.flatMap(sentencesIn).flatMap((sentence) =>
    cut(sentence, text).map((span) => {
      const first = next;
      while ((mentions[next]?.reading.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
      const own = mentions.slice(first, next);
      // A part may end inside a time expression.
      const end = Math.max(span.end, own.at(-1)?.reading.end ?? 0);
      return { sentence: { paragraph: sentence.paragraph, start: span.start, end }, own };
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
