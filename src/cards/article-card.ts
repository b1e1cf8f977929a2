import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestFirst } from '../article/newest.js';
import { summarize } from '../digest/digest.js';
import type { Catalogue } from '../language/catalogue.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import { namesNotes } from './names-notes.js';
import { aboutArticle, articleLine, placeOf, quote } from './quote.js';
import type { CardAction } from './view.js';

/** An article's data, its opening sentence, and whom and what it names most. */
export function articleCard(article: Article, language: Catalogue): Card {
  const { reading, digest } = language;
  const key = articleKey(article);
  const { minutes, ...names } = summarize(article, { length: 'short' });
  const { lead } = aboutArticle(article, language);
  const size = [reading.paragraphs(article.paragraphs.length), digest.minutes(minutes)];
  const origin = article.byline === undefined ? size : [reading.byline(article.byline), ...size];
  const [opening] = article.paragraphs[0]?.sentences ?? [];
  return {
    heading: article.headline,
    lead: [...(lead === undefined ? [] : [lead]), origin.join(' · ')].join('\n'),
    quotes: opening
      ? [quote(article, { article: article.id, ...opening }, { where: placeOf(article, 1, language) })]
      : [],
    notes: [...namesNotes(names, language), reading.id(article.id)],
    actions: [
      {
        label: reading.buttons.summary,
        place: 'own',
        view: { kind: 'summary', article: key, size: 'medium' },
      },
      { label: reading.buttons.timeline, place: 'own', view: { kind: 'timeline', article: key, start: 0 } },
    ],
    again: { kind: 'article', article: key },
  };
}

/** Articles on one page of the list of them. */
const PAGE = 10;

/** A page of the articles that there are, the newest first, a line each; pages count from 0, the last stands for those behind it. */
export function articlesCard(library: Library, language: Catalogue, wanted = 0): Card {
  const { reading, answers } = language;
  const articles = newestFirst(library);
  const last = Math.ceil(articles.length / PAGE) - 1;
  const page = Math.min(wanted, last);
  const turn = (label: string, to: number): CardAction => ({
    label,
    place: 'turn',
    view: { kind: 'articles', page: to },
  });
  return {
    heading: reading.list(articles.length),
    lead: articles
      .slice(page * PAGE, (page + 1) * PAGE)
      .map((article) =>
        [articleLine(article, language), reading.paragraphs(article.paragraphs.length), article.id].join(
          ' · ',
        ),
      )
      .join('\n'),
    quotes: [],
    notes: [],
    actions: [
      ...(page > 0 ? [turn(answers.buttons.back, page - 1)] : []),
      ...(page < last ? [turn(reading.buttons.moreArticles, page + 1)] : []),
    ],
    again: { kind: 'articles', page },
  };
}
