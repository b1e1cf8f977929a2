/**
 * Footnote's public API: news articles, and questions answered in their own words.
 * All offsets are UTF-16 units into `article.text`.
 */
export type { Article, Citation, Paragraph, Sentence, Span } from './article/article.js';
export { ArticleError } from './article/article-error.js';
export { type Library, libraryOf, openLibrary, type SeedProblem } from './article/library.js';
export { parseArticle } from './article/parse.js';
export { findDates } from './dates/find.js';
export { timeline } from './dates/timeline.js';
export type {
  Excerpt,
  Precision,
  Timeline,
  TimelineDetail,
  TimelineEntry,
  TimelineOptions,
  Timex,
  TimexType,
} from './dates/timex.js';
export {
  type Digest,
  type DigestSentence,
  type SummarizeOptions,
  summarize,
} from './digest/digest.js';
export type { DigestLength } from './digest/lengths.js';
export { UserError } from './errors.js';
export type { Answer, Fact, FactField, Grade, Passage } from './search/answer.js';
export { type AskOptions, ask } from './search/ask.js';
export type { Why, WordReason } from './search/why.js';
