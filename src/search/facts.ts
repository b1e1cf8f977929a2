import { type Article, sentencesOf } from '../article/article.js';
import { formatIsoForPeople } from '../text/calendar.js';
import { termOf } from '../text/terms.js';
import { tokenize } from '../text/tokens.js';
import type { Fact, FactField } from './answer.js';
import { asksForGist, FACT_QUESTIONS, namesArticle } from './fact-questions.js';

/** A longer question is about more than the article itself, in UTF-16 units. */
const LONGEST_FACT_QUESTION = 200;

/**
 * Answers a question about the article itself (who wrote it, when, where, its headline) from the article's data.
 * Returns undefined where the question is about something else.
 */
export function factOf(article: Article, question: string): Fact | undefined {
  const asked = bareWords(question);
  const field = FACT_QUESTIONS.find(({ pattern }) => pattern.test(asked))?.field;
  if (!field || (!namesArticle(asked) && storyTellsOf(article, asked))) return undefined;
  return { field, ...FACTS[field](article) };
}

/** Whether a question is what the article is about; what the story itself names is looked for in it. */
export function asksWhatItIsAbout(article: Article, question: string): boolean {
  const asked = bareWords(question);
  return asksForGist(asked) && (namesArticle(asked) || !storyTellsOf(article, asked));
}

/** Whether a question can be read as one about the article itself: `who wrote it`, `what is it about`. */
export function mayBeOfArticle(question: string): boolean {
  const asked = bareWords(question);
  return asksForGist(asked) || FACT_QUESTIONS.some(({ pattern }) => pattern.test(asked));
}

/** A question without marks and capitals, as the patterns have it; what is too long for one is cut and fits none. */
function bareWords(question: string): string {
  return question
    .slice(0, LONGEST_FACT_QUESTION)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Whether the story has the last content word of the question: “the source” may be one that the story tells of. */
function storyTellsOf({ text, paragraphs }: Article, asked: string): boolean {
  const noun = asked
    .split(' ')
    .flatMap((word) => termOf(word) ?? [])
    .at(-1);
  return paragraphs.some((paragraph) =>
    tokenize(text, paragraph).some((token) => noun !== undefined && termOf(token.text) === noun),
  );
}

/** Each field's value and sentence. */
const FACTS: Record<FactField, (article: Article) => Omit<Fact, 'field'>> = {
  headline: ({ headline }) => ({ value: headline, text: `Its headline is “${headline}”.` }),
  byline: ({ byline }) =>
    told(byline, (name) => `Its byline is “${name}”.`, 'The article does not name its author.'),
  published: ({ published }) =>
    told(
      published,
      (date) => `It was published on ${formatIsoForPeople(date)}.`,
      'The article does not tell when it was published.',
    ),
  source: ({ source }) =>
    told(source, (name) => `Its source is “${name}”.`, 'The article does not name its source.'),
  url: ({ url }) => told(url, (link) => `It stands at ${link}`, 'The article comes without a link.'),
  length: (article) => {
    const words = article.paragraphs.reduce((sum, span) => sum + tokenize(article.text, span).length, 0);
    const sentences = counted(sentencesOf(article).length, 'sentence');
    const paragraphs = counted(article.paragraphs.length, 'paragraph');
    const minutes = counted(Math.max(1, Math.round(words / WORDS_A_MINUTE)), 'minute');
    return {
      value: String(words),
      text: `It has ${counted(words, 'word')} in ${sentences} and ${paragraphs}, which takes about ${minutes} to read.`,
    };
  },
};

function told(
  value: string | undefined,
  say: (value: string) => string,
  missing: string,
): Omit<Fact, 'field'> {
  return value === undefined ? { value: null, text: missing } : { value, text: say(value) };
}

/** How fast people read silently (Brysbaert, “How many words do we read per minute?”, 2019). */
const WORDS_A_MINUTE = 238;

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
