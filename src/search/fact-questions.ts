import type { FactField } from './answer.js';

/** A way of asking about the article itself. */
interface FactQuestion {
  readonly field: FactField;
  readonly pattern: RegExp;
}

// “The report” or “the book” may be one that the story tells of: only these name the article itself. A question that
// is nothing but “who wrote it” has nothing else to mean.
const ITSELF =
  "(?:th(?:is|e) (?:news )?article|this (?:news )?(?:story|piece|report|text|item)|the (?:article|text) itself|this|it)(?:'s)?";
const WRITE = '(?:wr(?:ites?|ote)|authored|penned|reported)';
const WRITTEN = '(?:written|authored|penned)';
const PUBLISHED = '(?:published|posted|released|printed|dated|issued)';

/** Tried in order on the question without its closing marks, lower case, straight apostrophes. */
export const FACT_QUESTIONS: readonly FactQuestion[] = [
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

/** Whether a question, in the same form, says that it is about the article, and not about someone in the story. */
export function namesArticle(asked: string): boolean {
  return new RegExp(`\\b${ITSELF}\\b`, 'u').test(asked);
}
