import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestFirst } from '../article/newest.js';
import { summarize } from '../digest/digest.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { namesNotes } from './names-notes.js';
import { aboutArticle, articleLine, quote } from './quote.js';
import type { CardAction } from './view.js';

const WORDS = {
  paragraphs: (count: number) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  minutes: (count: number) => `${count} min read`,
  byline: (name: string) => `by ${name}`,
  id: (id: string) => `Its id: ${id}`,
  summary: 'Summary',
  timeline: 'Timeline',
  list: (count: number) => (count === 1 ? 'One article' : `${count} articles, the newest first`),
  back: 'Back',
  more: 'More articles',
};

/** An article's data, its opening sentence, and whom and what it names most. */
export function articleCard(article: Article): Card {
  const key = articleKey(article);
  const { minutes, ...names } = summarize(article, { length: 'short' });
  const { lead } = aboutArticle(article);
  const size = [WORDS.paragraphs(article.paragraphs.length), WORDS.minutes(minutes)];
  const origin = article.byline === undefined ? size : [WORDS.byline(article.byline), ...size];
  const [opening] = article.paragraphs[0]?.sentences ?? [];
  return {
    heading: article.headline,
    lead: [...(lead === undefined ? [] : [lead]), origin.join(' · ')].join('\n'),
    quotes: opening ? [quote(article, { article: article.id, ...opening })] : [],
    notes: [...namesNotes(names), WORDS.id(article.id)],
    actions: [
      { label: WORDS.summary, place: 'own', view: { kind: 'summary', article: key, size: 'medium' } },
      { label: WORDS.timeline, place: 'own', view: { kind: 'timeline', article: key, page: 0 } },
    ],
    again: { kind: 'article', article: key },
  };
}

/** Articles on one page of the list of them. */
const PAGE = 10;

/** A page of the articles that there are, the newest first, a line each; pages count from 0, the last stands for those behind it. */
export function articlesCard(library: Library, wanted = 0): Card {
  const articles = newestFirst(library);
  const last = Math.ceil(articles.length / PAGE) - 1;
  const page = Math.min(wanted, last);
  const turn = (label: string, to: number): CardAction => ({
    label,
    place: 'turn',
    view: { kind: 'articles', page: to },
  });
  return {
    heading: WORDS.list(articles.length),
    lead: articles
      .slice(page * PAGE, (page + 1) * PAGE)
      .map((article) =>
        [articleLine(article), WORDS.paragraphs(article.paragraphs.length), article.id].join(' · '),
      )
      .join('\n'),
    quotes: [],
    notes: [],
    actions: [
      ...(page > 0 ? [turn(WORDS.back, page - 1)] : []),
      ...(page < last ? [turn(WORDS.more, page + 1)] : []),
    ],
    again: { kind: 'articles', page },
  };
}
