import type { Article } from './article.js';

/** How the words of a sentence lie in quotation marks. */
export interface Quoting {
  /** It starts inside a quotation that an earlier sentence opened. */
  readonly inside: boolean;
  /** It is quoted from its first word to its last, without saying who speaks. */
  readonly whole: boolean;
}

const OPENS = /[“"]/u;
// Inside single marks there are apostrophes, but none behind a stop.
const SPEAKERLESS =
  /^(?:["“][^"”]{0,2000}["”]?|['‘`](?:[^,.!?'’]|[,.!?](?!['’])|['’](?=\p{L})){0,2000}[,.!?]['’])\s?$/u;

/** A first mark that closes a quotation: behind a word or a stop, before white space. */
const CLOSES_FIRST = /^[^“”"]{1,2000}(?:[\p{L}\p{N},]|[.!?…] ?)["”](?:\s|$)/u;

/** The quoting of an article's sentences, in order. A quotation left open goes on in the next paragraph if that closes it. */
export function quotingOf({ text, paragraphs }: Article): Quoting[] {
  let open = false;
  const tokenized = text.includes('``');
  return paragraphs.flatMap(({ start: from, end: to, sentences }) => {
    open &&= CLOSES_FIRST.test(marked(text.slice(from, to), tokenized));
    return sentences.map(({ start, end }) => {
      const printed = marked(text.slice(start, end), tokenized);
      const inside = open;
      for (const mark of printed.match(/["“”]/gu) ?? []) open = mark === '"' ? !open : OPENS.test(mark);
      const quoted = inside ? !/["”]/u.test(printed.slice(0, -1)) : SPEAKERLESS.test(printed);
      return { inside, whole: quoted };
    });
  });
}

/** Text with the marks of typewriters as marks of print: ``…'' as the Penn Treebank has it, ''…'' else. */
function marked(text: string, tokenized: boolean): string {
  return tokenized ? text.replaceAll('``', '“').replaceAll("''", '”') : text.replaceAll("''", '"');
}
