import { type Article, sentencesOf } from '../article/article.js';
import type { Catalogue } from '../language/catalogue.js';
import { dateInWords } from '../language/date-in-words.js';
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
export function factOf(article: Article, question: string, language: Catalogue): Fact | undefined {
  const asked = bareWords(question);
  const field = FACT_QUESTIONS.find(({ pattern }) => pattern.test(asked))?.field;
  if (!field || (!namesArticle(asked) && storyTellsOf(article, asked))) return undefined;
  return { field, ...FACTS[field](article, language) };
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
const FACTS: Record<FactField, (article: Article, language: Catalogue) => Omit<Fact, 'field'>> = {
  headline: ({ headline }, { facts }) => ({ value: headline, text: facts.headline(headline) }),
  byline: ({ byline }, { facts }) => told(byline, facts.byline, facts.noByline),
  published: ({ published }, language) =>
    told(
      published,
      (day) => language.facts.published(dateInWords(day, language)),
      language.facts.notPublished,
    ),
  source: ({ source }, { facts }) => told(source, facts.source, facts.noSource),
  url: ({ url }, { facts }) => told(url, facts.url, facts.noUrl),
  length: (article, { facts }) => {
    const words = article.paragraphs.reduce((sum, span) => sum + tokenize(article.text, span).length, 0);
    const text = facts.length({
      words,
      sentences: sentencesOf(article).length,
      paragraphs: article.paragraphs.length,
      minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    });
    return { value: String(words), text };
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
