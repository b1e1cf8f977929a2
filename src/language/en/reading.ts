import { formats } from './formats.js';

const { plural, number } = formats;

/** What is said of articles, paragraphs and pages; what buttons are called has at most 80 characters. */
export const reading = {
  paragraphs: (count: number) =>
    plural(count, { one: `${count} paragraph`, other: `${number(count)} paragraphs` }),
  byline: (name: string) => `by ${name}`,
  id: (id: string) => `Its id: ${id}`,
  list: (count: number) =>
    plural(count, { one: 'One article', other: `${number(count)} articles, the newest first` }),
  /** Of a PDF. */
  page: (page: number) => `page ${page}`,
  /** Where a paragraph is asked for that an article lacks. */
  noParagraph: (paragraph: string, paragraphs: string) =>
    `There is no ${paragraph}: the article has ${paragraphs}.`,
  /** Which of so many are on a page. */
  shown: (from: number, to: number, of: number) => `${number(from)} to ${number(to)} of ${number(of)}.`,
  understood: (question: string) => `You asked “${question}”: the rest is taken from the question before.`,
  goOn: 'Reply to an answer to ask on: “and when?”',
  buttons: {
    before: 'Paragraph before',
    next: 'Next paragraph',
    summary: 'Summary',
    timeline: 'Timeline',
    moreArticles: 'More articles',
    more: 'More',
    shorter: 'Shorter',
    longer: 'Longer',
  },
};
