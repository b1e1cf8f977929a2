import { parseHTML } from 'linkedom';

/** Of the DOM what extraction uses; linkedom's own types need those of a browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly className: string;
  readonly id: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
  readonly documentElement: DomElement | null;
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

export function parseDocument(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** How deep the elements below a node are nested at most, up to `most`. Does not recurse, as it is to guard what does. */
export function isDeeper(root: DomNode, most: number): boolean {
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.firstChild) {
      depth += 1;
      if (depth > most) return true;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    if (!node || node === root) return false;
    node = node.nextSibling;
  }
  return false;
}
