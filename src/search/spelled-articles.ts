import type { Article } from '../article/article.js';
import { type SpelledText, Spellings, spellText } from '../text/spelled-text.js';

/** The words of a library's articles, paragraph by paragraph, by numbers that all of them share. */
export interface SpelledArticles {
  readonly spellings: Spellings;
  readonly byArticle: Map<Article, SpelledText>;
}

export function nothingSpelled(): SpelledArticles {
  return { spellings: new Spellings(), byArticle: new Map() };
}

/** As long as the article, as some library has it. */
const known = new WeakMap<Article, SpelledText>();

/** Reads an article's words, unless that is done. */
export function spellArticle({ spellings, byArticle }: SpelledArticles, article: Article): void {
  if (byArticle.has(article)) return;
  const spelled = spellText(article.text, article.paragraphs, spellings);
  byArticle.set(article, spelled);
  known.set(article, spelled);
}

/** From now on, the words of an article are these, as `wordsOfArticle` gave them for its like. */
export function takeWords(article: Article, spelled: SpelledText): void {
  known.set(article, spelled);
}

/** The words of an article; read now where no library has them. */
export function wordsOfArticle(article: Article): SpelledText {
  return known.get(article) ?? spellText(article.text, article.paragraphs, new Spellings());
}
