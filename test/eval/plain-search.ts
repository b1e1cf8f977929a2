import MiniSearch from 'minisearch';
import type { Article, Span } from '../../src/article/article.js';
import { indexOf } from '../../src/search/article-index.js';
import { termOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';
import type { QuestionSet } from './data.js';
import { type Figures, prefixed, rankFigures, rankOf } from './ranks.js';
import { goldSentence } from './train/ranking.js';

/** MiniSearch's own fuzzy matching, as its documentation proposes it. */
const FUZZY = 0.2;

/** What MiniSearch alone finds, over paragraphs and over sentences, with stems, stop words and fuzzy matching: the floor. */
export function plainSearchFigures({ articles, questions }: QuestionSet): Figures {
  const searches = new Map([...articles].map(([id, article]) => [id, searchesOf(article)]));
  const ranks = questions.flatMap((gold) => {
    const article = articles.get(gold.article);
    const searched = searches.get(gold.article);
    if (!article || !searched) return [];
    const found = (search: MiniSearch) =>
      search.search(gold.question, { fuzzy: FUZZY }).map(({ id }) => Number(id));
    const place = goldSentence(indexOf(article), gold);
    return {
      paragraph: rankOf(found(searched.paragraphs).indexOf(gold.paragraph)),
      sentence: place < 0 ? undefined : rankOf(found(searched.sentences).indexOf(place)),
    };
  });
  return prefixed('MiniSearch alone', rankFigures(ranks));
}

/** MiniSearch over an article's sentences, by their places, and over its paragraphs, by their numbers. */
function searchesOf(article: Article) {
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    sentences: searchOver(
      indexOf(article).profiles.map(({ sentence }, id) => ({ id, text: textOf(sentence) })),
    ),
    paragraphs: searchOver(
      article.paragraphs.map((paragraph) => ({ id: paragraph.number, text: textOf(paragraph) })),
    ),
  };
}

/** A MiniSearch of stems without stop words: `text` is searched, `id` names the document. */
function searchOver(documents: readonly { readonly id: number; readonly text: string }[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => tokenize(text).map((token) => token.text),
    processTerm: (word) => termOf(word) ?? null,
  });
  search.addAll(documents);
  return search;
}
