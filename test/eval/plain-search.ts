import { indexOf } from '../../src/search/article-index.js';
import type { QuestionSet } from './data.js';
import { type Figures, prefixed, rankFigures, rankOf } from './ranks.js';
import { goldSentence } from './train/ranking.js';

/** MiniSearch's own fuzzy matching, as its documentation proposes it. */
const FUZZY = 0.2;

/** What MiniSearch alone finds, over paragraphs and over sentences, with stems, stop words and fuzzy matching: the floor. */
export function plainSearchFigures({ articles, questions }: QuestionSet): Figures {
  const ranks = questions.flatMap((gold) => {
    const article = articles.get(gold.article);
    if (!article) return [];
    const index = indexOf(article);
    const { bySentence, byParagraph } = index;
    const found = (search: typeof bySentence) =>
      search.search(gold.question, { fuzzy: FUZZY }).map(({ id }) => Number(id));
    const place = goldSentence(index, gold);
    return {
      paragraph: rankOf(found(byParagraph).indexOf(gold.paragraph)),
      sentence: place < 0 ? undefined : rankOf(found(bySentence).indexOf(place)),
    };
  });
  return prefixed('MiniSearch alone', rankFigures(ranks));
}
