import { answerActions, passagesCard, passagesFor } from '../src/cards/answer-actions.js';
import { answerCard } from '../src/cards/answer-card.js';
import { articleCard, articlesCard } from '../src/cards/article-card.js';
import { articleOfKey } from '../src/cards/article-key.js';
import type { Card } from '../src/cards/card.js';
import { checksCard } from '../src/cards/check-card.js';
import { contextCard } from '../src/cards/context-card.js';
import { passageCard } from '../src/cards/passage-card.js';
import { summaryCard } from '../src/cards/summary-card.js';
import { timelinePages } from '../src/cards/timeline-pages.js';
import { verifyCard } from '../src/cards/verify.js';
import type { View } from '../src/cards/view.js';
import { whyCard } from '../src/cards/why-card.js';
import { ask } from '../src/search/ask.js';
import { checkClaim } from '../src/search/check.js';
import type { CommandContext } from './command.js';

/**
 * Shows what a button stands for, each quotation checked against its article.
 * @throws {UserError} with a sentence for the person, where the article is gone or has changed.
 */
export function showView(view: View, context: CommandContext): Card {
  const card = cardOf(view, context);
  verifyCard(card, context.library);
  return card;
}

type AskedView = Extract<View, { readonly kind: 'answer' | 'passages' | 'why' }>;

function cardOf(view: View, context: CommandContext): Card {
  const { library, language } = context;
  switch (view.kind) {
    case 'context':
      return contextCard(articleOfKey(view.article, library), view.paragraph, view, language);
    case 'passage':
      return passageCard(articleOfKey(view.article, library), view.paragraph, language);
    case 'article':
      return articleCard(articleOfKey(view.article, library), language);
    case 'summary':
      return summaryCard(articleOfKey(view.article, library), view.size, language);
    case 'timeline': {
      const { kind, article, start, ...options } = view;
      return timelinePages(articleOfKey(article, library), options, language, start);
    }
    case 'articles':
      return articlesCard(library, language, view.page);
    case 'check': {
      const article = articleOfKey(view.article, library);
      const scope = { article: view.everywhere ? undefined : article, meaning: context.meaning };
      return checksCard([checkClaim(library, view.question, scope)], library, language);
    }
    case 'answer':
    case 'passages':
    case 'why':
      return askedCard(view, context);
  }
}

function askedCard(view: AskedView, { library, meaning, language }: CommandContext): Card {
  const found = articleOfKey(view.article, library);
  const article = view.everywhere ? undefined : found;
  const limit = view.kind === 'passages' ? passagesFor(view.page) : undefined;
  const answer = ask(library, view.question, {
    article,
    meaning,
    language,
    explain: view.kind === 'why',
    ...(limit !== undefined && { limit }),
  });
  if (view.kind === 'why') return whyCard(answer, language);
  if (view.kind === 'passages') return passagesCard(answer, view.page, { library, article, language });
  const card = answerCard(answer, library, language);
  return { ...card, ...answerActions(answer, card, { library, article, language }) };
}
