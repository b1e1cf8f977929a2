import type { Article } from '../article/article.js';
import type { Library } from '../article/library.js';
import { newestArticle } from '../article/newest.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Answer } from '../search/answer.js';
import { answerCard, quotesOf } from './answer-card.js';
import { articleKey } from './article-key.js';
import type { Card } from './card.js';
import type { CardAction, View } from './view.js';

/** What an answer was looked for in, and what it is told in. */
export interface AnswerScope {
  readonly library: Library;
  /** The article that was named, if one was. */
  readonly article?: Article | undefined;
  readonly language: Catalogue;
}

/** What a person can do with an answer's card, and what shows the answer again. */
export function answerActions(
  answer: Answer,
  card: Card,
  scope: AnswerScope,
): Pick<Card, 'actions' | 'again'> {
  const { buttons } = scope.language.answers;
  const asked = askedOf(answer, scope);
  const again: View = { kind: 'answer', ...asked };
  if (answer.fact || answer.passages.length === 0) return { again };
  const [first] = card.quotes;
  const more: CardAction = {
    label: buttons.more,
    place: 'own',
    view: { kind: 'passages', ...asked, page: 0 },
  };
  const { article } = asked;
  const { paragraph = 0, start = 0, end = 0 } = first?.citation ?? {};
  const context: CardAction = {
    label: buttons.context,
    place: 'own',
    view: { kind: 'context', article, paragraph, start, end },
  };
  const why: CardAction = { label: buttons.why, place: 'own', view: { kind: 'why', ...asked } };
  const others = answer.passages.length > card.quotes.length;
  return { again, actions: [...(first ? [context] : []), ...(others ? [more] : []), why] };
}

function askedOf({ question, passages }: Answer, { library, article }: AnswerScope) {
  const first = library.get(passages[0]?.article ?? '') ?? article ?? newestArticle(library);
  return { article: articleKey(first), everywhere: article === undefined, question };
}

/** Passages on one page of those that come next. */
const PAGE = 5;
/** Pages of passages that can be turned: beyond them nothing bears on the question. */
const MOST_PAGES = 10;

/** How many passages an answer must have for a page of those that come next, and for knowing whether more follow. */
export function passagesFor(page: number): number {
  return (Math.min(page, MOST_PAGES) + 2) * PAGE;
}

/** A page of the passages that come next after those that the answer's own card shows. */
export function passagesCard(answer: Answer, page: number, scope: AnswerScope): Card {
  const { library, language } = scope;
  const { buttons, ...words } = language.answers;
  const shown = answerCard(answer, library, language).quotes.length;
  const from = shown + page * PAGE;
  const passages = answer.passages.slice(from, from + PAGE);
  const asked = askedOf(answer, scope);
  const turn = (label: string, to: number): CardAction => ({
    label,
    place: 'turn',
    view: { kind: 'passages', ...asked, page: to },
  });
  const follows = answer.passages.length > from + PAGE && page + 1 < MOST_PAGES;
  return {
    heading: answer.question,
    grade: answer.grade,
    lead:
      passages.length === 0 ? words.noMorePassages : words.furtherPassages(from + 1, from + passages.length),
    quotes: quotesOf(passages, library, language),
    notes: [],
    actions: [
      ...(page > 0 ? [turn(buttons.back, page - 1)] : []),
      ...(follows ? [turn(buttons.more, page + 1)] : []),
    ],
  };
}
