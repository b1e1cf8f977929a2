import type { Library } from '../article/library.js';
import type { Answer, Passage } from '../search/answer.js';
import type { Card, Quote } from './card.js';
import { articleLine, quote } from './quote.js';
import { enumerate, quoted } from './words.js';

/** How many passages are shown where none answers in full. */
const CLOSEST_SHOWN = 3;

/** An answer as a card: the best passage, or the closest ones and what they lack, or that the article does not tell. */
export function answerCard(answer: Answer, library: Library): Card {
  const { question: heading, grade, fact, missing, passages } = answer;
  const several = library.articles.length > 1 && new Set(passages.map(({ article }) => article)).size !== 1;
  if (fact) return { heading, lead: fact.text, quotes: [], notes: [] };
  if (grade === 'answered') return { heading, quotes: quotesOf(passages.slice(0, 1), library), notes: [] };
  const lacks =
    missing.length === 0
      ? []
      : [
          `${several ? 'No article mentions' : 'It does not mention'} ${enumerate(missing.map(quoted), 'or')}.`,
        ];
  if (grade === 'absent') {
    return {
      heading,
      lead: [several ? 'No article tells.' : 'The article does not tell.', ...lacks].join(' '),
      quotes: [],
      notes: [],
    };
  }
  return {
    heading,
    lead: ['No passage answers this in full; these come closest.', ...lacks].join(' '),
    quotes: quotesOf(passages.slice(0, CLOSEST_SHOWN), library),
    notes: [],
  };
}

/** The passages as quotations; the first of each article names the article, the others only their paragraph. */
function quotesOf(passages: readonly Passage[], library: Library): Quote[] {
  return passages.map((passage, place) => {
    const article = library.get(passage.article);
    if (!article) throw new Error(`the library has no article ${passage.article}`);
    const named = passages.findIndex((other) => other.article === passage.article) < place;
    const where = named ? `¶${passage.paragraph}` : `¶${passage.paragraph} · ${articleLine(article)}`;
    return quote(article, passage, { bold: passage.answer ? [passage.answer] : [], where });
  });
}
