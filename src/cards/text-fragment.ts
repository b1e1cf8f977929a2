import type { Article, Citation, Span } from '../article/article.js';

/** From this many words on, a text directive names only the first and last words of the quotation. */
const RANGE_WORDS = 12;
const RANGE_ENDS = 4;
/** Words beside the quotation that tell it from others like it. */
const CONTEXT_WORDS = 3;

/**
 * A link to the very words on the page, by a text directive `text=[prefix-,]start[,end][,-suffix]` (WICG, “URL Fragment
 * Text Directives”, §3.2). Prefix and suffix are there where the words that it names stand in the article more than once.
 */
export function textFragment(url: string, article: Article, citation: Citation): string {
  const words = wordsOf(article.text.slice(citation.start, citation.end));
  const named = words.length < RANGE_WORDS ? [words] : [words.slice(0, RANGE_ENDS), words.slice(-RANGE_ENDS)];
  const { prefix, suffix } = named.some((part) => repeats(part, article.text))
    ? around(article, citation)
    : NOTHING;
  const terms = [
    ...(prefix.length > 0 ? [`${encoded(prefix)}-`] : []),
    ...named.map(encoded),
    ...(suffix.length > 0 ? [`-${encoded(suffix)}`] : []),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

const NOTHING = { prefix: [], suffix: [] };

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Whether words stand in a text more than once, however they are spaced and capitalised: browsers look no closer. */
function repeats(words: readonly string[], text: string): boolean {
  const whole = ` ${wordsOf(text).join(' ').toLowerCase()} `;
  const part = words.join(' ').toLowerCase();
  const first = whole.indexOf(part);
  return first >= 0 && whole.includes(part, first + 1);
}

/** The words before and behind a quotation: of its own paragraph, else of the one beside it. */
function around({ text, paragraphs }: Article, { paragraph: number, start, end }: Citation) {
  const own = paragraphs[number - 1];
  const slice = (span: Span | undefined) => (span ? wordsOf(text.slice(span.start, span.end)) : []);
  const before = slice(own && { start: own.start, end: start });
  const behind = slice(own && { start: end, end: own.end });
  return {
    prefix: (before.length > 0 ? before : slice(paragraphs[number - 2])).slice(-CONTEXT_WORDS),
    suffix: (behind.length > 0 ? behind : slice(paragraphs[number])).slice(0, CONTEXT_WORDS),
  };
}

/** Percent-encoded as a text directive takes it: `-` too, which would mark a prefix or suffix (`,` and `&` always are). */
function encoded(words: readonly string[]): string {
  // Half a surrogate pair has no encoding.
  return encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
