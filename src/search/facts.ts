import type { Article } from '../article/article.js';
import { formatLongDate, parseIsoDate } from '../text/calendar.js';
import { tokenize } from '../text/tokens.js';
import type { Fact, FactField } from './answer.js';

/** A way of asking about the article itself. */
interface FactQuestion {
  readonly field: FactField;
  readonly pattern: RegExp;
}

// “The report” or “the book” may be one that the story tells of: only these name the article itself.
const ITSELF =
  "(?:th(?:is|e) (?:news )?article|this (?:news )?(?:story|piece|report|text|item)|the (?:article|text) itself)(?:'s)?";
const WRITE = '(?:wr(?:ites?|ote)|authored|penned|reported)';
const WRITTEN = '(?:written|authored|penned)';
const PUBLISHED = '(?:published|posted|released|printed|dated|issued)';

/** Tried in order on the question without its closing marks, lower case, straight apostrophes. */
const FACT_QUESTIONS: readonly FactQuestion[] = [
  { field: 'byline', pattern: new RegExp(`^who (?:has )?${WRITE} ${ITSELF}$`) },
  { field: 'byline', pattern: new RegExp(`^(?:by whom|who) (?:is|was) ${ITSELF} ${WRITTEN}(?: by)?$`) },
  { field: 'byline', pattern: new RegExp(`^${ITSELF} (?:is|was) ${WRITTEN} by (?:who|whom)$`) },
  {
    field: 'byline',
    pattern: new RegExp(
      `^(?:who(?: is|'s| was| are)|name) (?:the )?(?:author|writer|journalist|reporter)s?(?: (?:of|behind) ${ITSELF})?$`,
    ),
  },
  { field: 'byline', pattern: /^(?:what is |what's )?the byline$|^(?:the )?(?:author|byline)$/ },
  {
    field: 'published',
    pattern: new RegExp(
      `^(?:when|(?:on )?(?:what|which) (?:date|day|year)) (?:is|was) ${ITSELF} (?:first )?(?:${PUBLISHED}|${WRITTEN}|from)$`,
    ),
  },
  {
    field: 'published',
    pattern: new RegExp(
      `^(?:what(?: is|'s| was)) the (?:publication |publishing )?date(?: of publication)? of ${ITSELF}$`,
    ),
  },
  { field: 'published', pattern: new RegExp(`^how (?:old|recent) is ${ITSELF}$`) },
  {
    field: 'published',
    pattern: /^(?:what is |what's )?the (?:publication date|date of publication)$|^publication date$/,
  },
  {
    field: 'source',
    pattern: new RegExp(`^(?:who|which (?:\\w+ )?\\w+|what (?:\\w+ )?\\w+) ${PUBLISHED} ${ITSELF}$`),
  },
  {
    field: 'source',
    pattern: new RegExp(
      `^where (?:(?:is|was) ${ITSELF} (?:first )?(?:${PUBLISHED}|from)|(?:does|did) ${ITSELF} come from)$`,
    ),
  },
  {
    field: 'source',
    pattern: new RegExp(
      `^(?:(?:what|who) (?:is|are|was)|what's|name) the (?:source|publisher)s?(?: of ${ITSELF})?$`,
    ),
  },
  { field: 'source', pattern: /^(?:the )?source$/ },
  {
    field: 'headline',
    pattern: new RegExp(
      `^(?:what(?: is|'s| was)|name|give me|tell me) the (?:headline|title)(?: of ${ITSELF})?$`,
    ),
  },
  { field: 'headline', pattern: new RegExp(`^what (?:is|was) ${ITSELF} (?:called|titled|headlined)$`) },
  { field: 'headline', pattern: /^(?:the )?headline$/ },
  {
    field: 'url',
    pattern: new RegExp(
      `^(?:(?:what(?: is|'s)|give me|is there) )?(?:the|a) (?:link|url|web address)(?: (?:of|to|for) ${ITSELF})?$`,
    ),
  },
  { field: 'url', pattern: new RegExp(`^where can (?:i|we) (?:read|find) ${ITSELF}(?: online)?$`) },
  {
    field: 'length',
    pattern: new RegExp(
      `^how (?:long is|many (?:words|paragraphs) (?:are in|does|has|is)) ${ITSELF}(?: have)?$`,
    ),
  },
];

/**
 * Answers a question about the article itself (who wrote it, when, where, its headline) from the article's data.
 * Returns undefined where the question is about something else.
 */
export function factOf(article: Article, question: string): Fact | undefined {
  const asked = question
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  const field = FACT_QUESTIONS.find(({ pattern }) => pattern.test(asked))?.field;
  return field && { field, ...FACTS[field](article) };
}

/** Each field's value and sentence. */
const FACTS: Record<FactField, (article: Article) => Omit<Fact, 'field'>> = {
  headline: ({ headline }) => ({ value: headline, text: `Its headline is “${headline}”.` }),
  byline: ({ byline }) =>
    told(byline, (name) => `Its byline is “${name}”.`, 'The article does not name its author.'),
  published: ({ published }) =>
    told(
      published,
      (date) => `It was published on ${longDate(date)}.`,
      'The article does not tell when it was published.',
    ),
  source: ({ source }) =>
    told(source, (name) => `Its source is “${name}”.`, 'The article does not name its source.'),
  url: ({ url }) => told(url, (link) => `It stands at ${link}`, 'The article comes without a link.'),
  length: (article) => {
    const words = article.paragraphs.reduce((sum, span) => sum + tokenize(article.text, span).length, 0);
    const count = article.paragraphs.length;
    return {
      value: String(words),
      text: `It has ${words} words in ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}.`,
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

function longDate(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? formatLongDate(date) : iso;
}
