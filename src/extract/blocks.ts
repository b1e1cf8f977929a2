import { type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.js';
import { plainText } from './text-of.js';

const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RP|RT|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|AMP-LINK)$/u;
const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE)$/u;

/** A paragraph of a page, and how many of its characters are links' text. */
export interface Block {
  readonly text: string;
  /** The innermost block element that it stands in; BLOCKQUOTE anywhere below one. */
  readonly tag: string;
  readonly linked: number;
  /** The same text with a blank wherever an element begins or ends, as between the buttons of a row. */
  readonly pieces: string;
}

/** The paragraphs, headings, list items and quotes below an element, in order. Two line breaks in a row part paragraphs, one is a blank. */
export function blocksOf(root: DomElement): Block[] {
  const reader = new BlockReader();
  const open: { readonly node: DomNode; readonly links: number }[] = [];
  let node: DomNode | null = root.firstChild;
  let links = 0;
  while (node || open.length > 0) {
    if (!node) {
      const parent = open.pop();
      if (!parent) break;
      links = parent.links;
      reader.leave(parent.node.nodeName);
      node = parent.node.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT_NODE) reader.add(node.textContent ?? '', links > 0);
    const goesIn = node.nodeType === ELEMENT_NODE && !SKIPPED.test(node.nodeName);
    if (goesIn) reader.enter(node.nodeName);
    if (goesIn && node.firstChild) {
      open.push({ node, links });
      if (node.nodeName === 'A') links += 1;
      node = node.firstChild;
    } else {
      if (goesIn) reader.leave(node.nodeName);
      node = node.nextSibling;
    }
  }
  return reader.end();
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #tags: string[] = [];
  #parts: string[] = [];
  #linked = 0;
  #breaks = 0;

  add(text: string, isLink: boolean): void {
    if (/\S/u.test(text)) this.#breaks = 0;
    this.#parts.push(text);
    if (isLink) this.#linked += text.length;
  }

  enter(name: string): void {
    if (name === 'BR') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#flush();
      else this.#parts.push(' ');
    } else if (!INLINE.test(name)) {
      this.#flush();
      this.#tags.push(name);
    }
  }

  leave(name: string): void {
    if (name === 'BR' || INLINE.test(name)) return;
    this.#flush();
    this.#tags.pop();
  }

  end(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    const text = plainText(this.#parts.join(''));
    const tag = this.#tags.includes('BLOCKQUOTE') ? 'BLOCKQUOTE' : (this.#tags.at(-1) ?? '');
    const pieces = plainText(this.#parts.join(' '));
    if (text !== '') this.#blocks.push({ text, tag, linked: this.#linked, pieces });
    this.#parts = [];
    this.#linked = 0;
    this.#breaks = 0;
  }
}
