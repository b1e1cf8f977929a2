import { splitSentences } from '../text/sentences.js';
import { type AgencyDateline, readAgencyDateline } from './agency-dateline.js';
import type { Article, Paragraph, Sentence, Span } from './article.js';
import { ArticleError } from './article-error.js';
import type { Credits } from './credits.js';
import { decodeArticle } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { readHeader } from './header.js';
import { type Line, readLines } from './lines.js';
import { paragraphSpans } from './paragraphs.js';
import { findSource } from './source.js';
import { readStory } from './story.js';

/**
 * Reads a seed: a headline, perhaps a byline and a dateline, the story, and site furniture around it. What front matter
 * gives wins over what the text says. Section headings inside the story stay paragraphs: nothing tells them safely from
 * a short paragraph.
 * @param input the file's bytes (UTF-8) or its text
 * @param id names the article, and stands for the headline where there is none
 * @throws ArticleError if it is empty, binary, not UTF-8, over 1 MiB, has no story, or its front matter is wrong
 */
export function parseArticle(input: Uint8Array | string, id: string): Article {
  return parseTold(input, id).article;
}

/** The same with how many lines of the site around the story were left out. */
export function parseTold(
  input: Uint8Array | string,
  id: string,
): { readonly article: Article; readonly leftOut: number } {
  const text = decodeArticle(input);
  const { values, end } = readFrontMatter(text);
  const lines = readLines(text, end);
  const header = readHeader(lines, values.headline);
  const story = readStory([...header.story, ...lines.slice(header.length)]);
  const [first] = story.lines;
  if (!first) throw new ArticleError('it has no story; put one below the headline.');
  const article: Article = {
    id,
    text,
    headline: values.headline ?? header.headline ?? readable(id),
    ...present({ ...factsOf(lines, [...header.credits, ...story.credits], first), ...values }),
    paragraphs: paragraphSpans(story.lines).map((span, index) => paragraphOf(text, span, index + 1)),
  };
  return { article, leftOut: story.leftOut };
}

type Facts = Pick<Article, 'byline' | 'published' | 'source' | 'url'>;

function factsOf(
  lines: readonly Line[],
  credits: readonly Credits[],
  first: Line,
): Record<string, string | undefined> {
  const agency: AgencyDateline = readAgencyDateline(first.text) ?? {};
  const said = <Key extends keyof Credits>(key: Key) =>
    credits.find((credit) => credit[key] !== undefined)?.[key];
  return {
    byline: said('byline'),
    published: said('published') ?? agency.published ?? said('updated'),
    source: findSource(lines) ?? said('source') ?? agency.source,
  };
}

function present(facts: Readonly<Record<string, string | undefined>>): Facts {
  const { byline, published, source, url } = facts;
  return Object.fromEntries(
    Object.entries({ byline, published, source, url }).filter(([, value]) => value !== undefined),
  );
}

/** A paragraph of a text. Its sentences are split when they are first asked for: a library of a thousand articles opens without. */
export function paragraphOf(text: string, span: Span, number: number, page?: number): Paragraph {
  let sentences: readonly Sentence[] | undefined;
  return {
    number,
    ...span,
    ...(page !== undefined && { page }),
    get sentences() {
      sentences ??= splitSentences(text, span).map((sentence) => ({ paragraph: number, ...sentence }));
      return sentences;
    },
  };
}

function readable(id: string): string {
  const words = id.replace(/[-_]+/gu, ' ').trim();
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}
