import { Readability } from '@mozilla/readability';
import { ReadingError } from '../reading-error.js';
import { type Block, blocksOf } from './blocks.js';
import { captionsIn, endsInCredit } from './captions.js';
import { type LeftOut, removeBeside } from './clean.js';
import { type DomDocument, isDeeper, parseDocument } from './dom.js';
import type { Extract } from './extract.js';
import { readFacts } from './facts.js';
import { checkIsArticle } from './refusals.js';
import { withoutSiteLines } from './site-lines.js';

/** Beyond this the recursion of readability would run out of stack. */
const MAX_DEPTH = 1_000;
const MAX_ELEMENTS = 60_000;
/** What people need not be told of. */
const UNTOLD: readonly LeftOut[] = ['script', 'hidden', 'credits', 'navigation', 'form'];

/**
 * Reads a page's article: its paragraphs as the site had them, and what the page says of it.
 * @param name what the page is called in an error
 * @throws {ReadingError} where it is no article that can be read
 */
export function readHtml(
  html: string,
  { url, name }: { readonly url?: string; readonly name: string },
): Extract {
  const document = parseDocument(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  if (isDeeper(document, MAX_DEPTH)) throw new ReadingError('tooHard', name);
  const facts = readFacts(document, url);
  const scripts = [...document.querySelectorAll('script')].length;
  const captions = captionsIn(document);
  const leftOut = removeBeside(document);
  const whole = document.body ? blocksOf(document.body) : [];
  if ([...document.querySelectorAll('*')].length > MAX_ELEMENTS) throw new ReadingError('tooHard', name);
  const blocks = storyOf(document);
  const headline = facts.headline ?? blocks.find(({ tag }) => tag === 'H1')?.text ?? name;
  const told = withoutRepeats(blocks, [headline, facts.byline ?? '']);
  const prose = told.filter((block) => !captions.has(block.text) && !endsInCredit(block));
  const story = withoutSiteLines(prose);
  checkIsArticle({ story, whole, scripts, free: facts.free, name });
  const { free: _, ...stated } = facts;
  return {
    draft: { ...stated, headline, paragraphs: story.map(({ text }) => text) },
    leftOut: [...leftOut, ['site line', told.length - story.length] as const]
      .filter(([kind, count]) => count > 0 && !UNTOLD.includes(kind))
      .map(([kind, count]) => ({ kind, count })),
  };
}

function storyOf(document: DomDocument): Block[] {
  // Readability's types name the browser's own document.
  const read = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
    keepClasses: false,
  }).parse();
  if (!read?.content) return [];
  const { body } = parseDocument(`<html><body>${read.content}</body></html>`);
  return blocksOf(body);
}

/** Drops the headline and byline where they stand above the story again, rulers, and quotes lifted out of a paragraph. */
function withoutRepeats(blocks: readonly Block[], facts: readonly string[]): Block[] {
  const known = new Set(facts.map(keyOf));
  const first = blocks.findIndex(({ text, tag }) => text.length > 80 && !/^H[1-6]$/u.test(tag));
  return blocks.filter(({ text, tag }, index) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    if (index < Math.max(first, 1) && (known.has(keyOf(text)) || isDateOrByline(text))) return false;
    const lifted = tag === 'BLOCKQUOTE' || tag === 'Q' || /^[“"„«]/u.test(text);
    return (
      !lifted ||
      !blocks.some(
        (other, at) =>
          at !== index && other.text.length > text.length && keyOf(other.text).includes(keyOf(text)),
      )
    );
  });
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:by|von|par)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isDateOrByline(text: string): boolean {
  return (
    text.length < 80 &&
    (/^(?:by|von|par)\s+\p{Lu}/iu.test(text) ||
      /^(?:published|updated|last updated|posted|stand:|veröffentlicht|publié)\b/iu.test(text) ||
      /^\p{L}*,?\s*\d{1,2}[. ]\s?\p{L}+ \d{4}[^.]*$/u.test(text) ||
      /^\p{Lu}\p{L}+ \d{1,2}, \d{4}[^.]*$/u.test(text))
  );
}
