import { type Block, blocksOf } from './blocks.js';
import type { DomDocument, DomElement } from './dom.js';

/** A caption is seldom longer, in UTF-16 units. */
const LONGEST = 300;

const PICTURES = 'img, picture, video, amp-img';
/** What holds the story as a whole, and so is no box of a picture's. */
const WHOLE = /^(?:HTML|BODY|MAIN|ARTICLE|SECTION|HEADER|TABLE|TR)$/u;
const NAMED = /caption|credit/iu;
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}$/u;

const PICTURE = '(?:photo|photograph|image|picture)s?';
/** Who took a picture, at a caption's end: `Photograph: Ola Berg`, `(AP Photo/Ola Berg)`, `Image credit: Coast Pictures`. */
const CREDIT = new RegExp(
  String.raw`(?:^|[\s(])${PICTURE}(?: (?:by|credit|courtesy(?: of)?))?\s?[:/] ?[^.:]{2,60}$|\([^()]{0,30}\b${PICTURE}\b[^()]{0,60}\)$`,
  'iu',
);

/** Whether a paragraph is a picture's caption by the credit that ends it. */
export function endsInCredit({ text }: Block): boolean {
  return text.length <= LONGEST && CREDIT.test(text);
}

/** The captions of a page's pictures, and what stands in place of one; some stand on the page again without their picture. */
export function captionsIn(document: DomDocument): ReadonlySet<string> {
  const captions = new Set<string>();
  const add = (element: DomElement) => {
    for (const { text } of blocksOf(element)) captions.add(text);
  };
  for (const caption of document.querySelectorAll('figcaption, .wp-caption-text')) add(caption);
  const looked = new Set<DomElement>();
  for (const picture of document.querySelectorAll(PICTURES)) {
    const alternative = picture.getAttribute('alt')?.trim() ?? '';
    if (alternative.includes(' ')) captions.add(alternative);
    const box = boxOf(picture);
    // A box of many pictures is looked at once.
    if (!box || looked.has(box)) continue;
    looked.add(box);
    if (isCaption(box)) add(box);
  }
  return captions;
}

/** The nearest element around a picture that has words. */
function boxOf(picture: DomElement): DomElement | undefined {
  let box = picture.parentNode as DomElement | null;
  while (box && !WHOLE.test(box.nodeName) && (box.textContent ?? '').trim() === '')
    box = box.parentNode as DomElement | null;
  return box && !WHOLE.test(box.nodeName) ? box : undefined;
}

/** Whether the few words beside a picture are its caption, and not the story's: named so, set apart, or no sentence. */
function isCaption(box: DomElement): boolean {
  // Source has room for white space and indents, a story is longer than that.
  if ((box.textContent ?? '').length > 4 * LONGEST) return false;
  const blocks = blocksOf(box);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST || blocks.some(({ tag }) => /^H[1-6]$/u.test(tag))) return false;
  const named = [box, ...box.querySelectorAll('[class]')].some(({ className }) => NAMED.test(className));
  const [only, ...others] = [...box.querySelectorAll('em, i, small')];
  const setApart = others.length === 0 && only?.textContent?.trim() === box.textContent?.trim();
  return named || setApart || blocks.some((block) => endsInCredit(block) || !SENTENCE_END.test(block.text));
}
