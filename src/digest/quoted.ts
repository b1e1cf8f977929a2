import type { Article } from '../article/article.js';

/** How the words of a sentence lie in quotation marks. */
export interface Quoting {
  /** It starts inside a quotation that an earlier sentence opened. */
  readonly inside: boolean;
  /** It is quoted from its first word to its last, without saying who speaks. */
  readonly whole: boolean;
}

const OPENS = /[“"]/u;
const SPEAKERLESS = /^["“][^"”]{0,2000}["”]?\s?$/u;

/** The quoting of an article's sentences, in order. */
export function quotingOf({ text, paragraphs }: Article): Quoting[] {
  return paragraphs.flatMap(({ sentences }) => {
    let open = false;
    return sentences.map(({ start, end }) => {
      const printed = text.slice(start, end).replaceAll("''", '"');
      const inside = open;
      for (const mark of printed.match(/["“”]/gu) ?? []) open = mark === '"' ? !open : OPENS.test(mark);
      const quoted = inside ? !/["”]/u.test(printed.slice(0, -1)) : SPEAKERLESS.test(printed);
      return { inside, whole: quoted };
    });
  });
}
