import type { Article } from '../../../src/article/article.js';

/** Something that finds passages in articles. */
export interface Contestant {
  readonly name: string;
  /** Reads articles in; what is returned holds all that it needs to find. */
  open(articles: readonly Article[]): Finder;
}

/** The number of a paragraph, with the article's id. */
interface FoundParagraph {
  readonly article: string;
  readonly paragraph: number;
}

/** Finds in the articles that it was opened with. */
export interface Finder {
  /** The paragraph that fits a question best. */
  paragraph(question: string): FoundParagraph | undefined;
  /** The sentence that fits it best: where it starts in its article. */
  sentence(question: string): (FoundParagraph & { readonly start: number }) | undefined;
}
