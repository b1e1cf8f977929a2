import { newestFirst } from '../src/article/newest.js';
import { answerActions } from '../src/cards/answer-actions.js';
import { answersCard } from '../src/cards/answer-card.js';
import type { Card } from '../src/cards/card.js';
import { whyCard } from '../src/cards/why-card.js';
import type { Answer } from '../src/search/answer.js';
import { type ArticleIndex, indexOf } from '../src/search/article-index.js';
import { MOST_QUESTIONS, questionsIn } from '../src/search/questions-in.js';
import { suggestQuestions } from '../src/search/suggest/suggest.js';
import { articleOption, namedArticle } from './article-option.js';
import type { AnswerSources, Command, CommandContext, OptionValues } from './command.js';
import { courtesyReply } from './courtesy.js';
import { findAnswer } from './find-answer.js';
import { type Before, understood } from './follow-up.js';

/**
 * The options of each question of a text, in order, the first few: what a later one leaves out is taken from the one
 * before it (“Who resigned? And when?”).
 */
export function eachQuestion(options: OptionValues, context: CommandContext): OptionValues[] {
  const all: OptionValues[] = [];
  for (const asked of questionsIn(String(options['question'])).slice(0, MOST_QUESTIONS)) {
    const before = all.at(-1);
    all.push(before ? behind(before, asked, context) : { ...options, question: asked });
  }
  return all;
}

function behind(before: OptionValues, asked: string, context: CommandContext): OptionValues {
  const told = wasAnswered(before, context);
  const { question, article = told.article } = understood(asked, told, context);
  return { ...before, question, article };
}

/** What the next question goes on from: one that was asked, and where it was answered. */
export function wasAnswered(asked: OptionValues, context: CommandContext): Before {
  const { grade, passages } = findAnswer(asked, context);
  const article = asked['article'] === undefined ? undefined : String(asked['article']);
  const from = grade === 'absent' ? undefined : passages[0]?.article;
  return { question: String(asked['question']), article, from };
}

/** What each question of the options' text gets, in order, the first few of them. @throws {UserError} as `findAnswer` does. */
export function findAnswers(
  options: OptionValues,
  context: CommandContext,
  explaining: { readonly explain?: boolean } = {},
): Answer[] {
  return eachQuestion(options, context).map((question) => findAnswer(question, context, explaining));
}

/** What the answers to the options' questions rest on, a card each. @throws {UserError} as `findAnswer` does. */
export function explainAnswers(options: OptionValues, context: CommandContext): Card[] {
  const answers = findAnswers(options, context, { explain: true });
  const cards = answers.map((answer) => whyCard(answer, context.language));
  if (cards.length === 1) return cards;
  const { headingOf } = context.language.why;
  return cards.map((card, place) => ({ ...card, heading: headingOf(answers[place]?.question ?? '') }));
}

/** Questions about so many articles are suggested where none is named: the newest. */
const SUGGESTED_ARTICLES = 5;

function indexesFor(options: OptionValues, { library }: AnswerSources): ArticleIndex[] {
  const named = library.get(String(options['article'] ?? ''));
  const articles = named ? [named] : newestFirst(library).slice(0, SUGGESTED_ARTICLES);
  return articles.map(indexOf);
}

/** Reads the articles that suggestions come from, so that the first person who types waits no longer than others. */
export function prepareSuggestions(context: AnswerSources): void {
  suggestQuestions(indexesFor({}, context), '');
}

/** The card of an answer that was shown before: as long as the same answer is found, its card is the same. */
const cards = new WeakMap<Answer, Card>();

function cardOf(answers: readonly Answer[], options: OptionValues, context: CommandContext): Card {
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return withActions(answers, options, context);
  const card = cards.get(answer) ?? withActions(answers, options, context);
  cards.set(answer, card);
  return card;
}

/** The answers as a card, each with what a person can do with it. */
function withActions(answers: readonly Answer[], options: OptionValues, context: CommandContext): Card {
  const { library, language } = context;
  const article = namedArticle(options, context);
  const { further = [], ...first } = answersCard(answers, library, language);
  const [card = first, ...others] = answers.map((answer, place) => {
    const own = further[place - 1] ?? first;
    return { ...own, ...answerActions(answer, own, { library, article, language }) };
  });
  return others.length === 0 ? card : { ...card, further: others };
}

/** In UTF-16 units. */
export const QUESTION_LENGTH = { minLength: 1, maxLength: 300 } as const;

export default {
  data: {
    name: 'ask',
    description: 'Ask a question about the news article',
    options: [
      {
        type: 'string',
        name: 'question',
        description: 'Your question, in your own words',
        required: true,
        ...QUESTION_LENGTH,
        complete: (typed, options, context) =>
          suggestQuestions(indexesFor(options, context), typed).map((name) => ({ name, value: name })),
      },
      { ...articleOption, description: 'The id of the article to ask; without it all of them' },
    ],
    mayBePrivate: true,
  },
  run(options, context) {
    const question = String(options['question']);
    const reply = courtesyReply(question, context.language);
    if (reply !== undefined) return { heading: question, lead: reply, quotes: [], notes: [] };
    const card = cardOf(findAnswers(options, context), options, context);
    const more = questionsIn(question).length > MOST_QUESTIONS;
    return more
      ? { ...card, notes: [...card.notes, context.language.answers.onlyFirst(MOST_QUESTIONS)] }
      : card;
  },
} satisfies Command;
