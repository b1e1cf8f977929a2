import { formats } from './formats.js';

const { plural, number } = formats;

/** What is said of answers, and what buttons below them are called (at most 80 characters). */
export const answers = {
  probable: 'The first passage probably answers this.',
  closest: 'Perhaps this is not told; these passages come closest.',
  keywords: 'These passages come closest to your words.',
  absent: 'The article does not tell.',
  absentEverywhere: 'No article tells.',
  lacks: (words: string) => `Not mentioned: ${words}.`,
  allLack: (words: string) => `No article mentions ${words}.`,
  differing: 'Two articles differ:',
  elsewhere: (headline: string) =>
    `That is from another article than the one talked about here, “${headline}”.`,
  incomplete:
    'Articles that were added cannot be reached just now; this is from the others alone. Please ask again in a minute.',
  nothingAsked:
    'There is no word in that to look for in the article. Ask me a question about it, in your own words.',
  notEnglish:
    'The articles are in English: of your question, only names, numbers and words that are the same could be matched.',
  onlyFirst: (count: number) =>
    `Only the first ${number(count)} questions are answered; ask the others by themselves.`,
  noMorePassages: 'There are no more passages.',
  furtherPassages: (from: number, to: number) =>
    `Passages ${number(from)} to ${number(to)}, each further off than the one before:`,
  buttons: {
    context: 'In context',
    more: 'More passages',
    back: 'Back',
    why: 'Why this?',
    share: 'Share',
  },
};

/** What is said to a courtesy. */
export const courtesies = {
  greeting: 'Hello. Ask me a question about the article, in your own words.',
  wellBeing: 'Fine, thank you. Ask me a question about the article, in your own words.',
  thanks: 'You are welcome.',
  assent: 'Good. Ask on whenever you like.',
  farewell: 'Goodbye.',
  truth: 'I cannot tell: I only find what an article says, and show its words and who published them.',
  apology: 'Never mind.',
  self: 'I am Footnote: I answer questions about news articles with their own sentences, and say where they stand. Ask me a question about the article, in your own words.',
};

/** How many words, sentences and paragraphs an article has, and minutes it takes to read. */
export interface Lengths {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly minutes: number;
}

/** What an article says of itself. */
export const facts = {
  headline: (headline: string) => `Its headline is “${headline}”.`,
  byline: (name: string) => `Its byline is “${name}”.`,
  noByline: 'The article does not name its author.',
  published: (day: string) => `It was published on ${day}.`,
  notPublished: 'The article does not tell when it was published.',
  source: (name: string) => `Its source is “${name}”.`,
  noSource: 'The article does not name its source.',
  url: (link: string) => `It stands at ${link}`,
  noUrl: 'The article comes without a link.',
  length: ({ words, sentences, paragraphs, minutes }: Lengths) =>
    `It has ${plural(words, { one: `${words} word`, other: `${number(words)} words` })} in ${plural(
      sentences,
      {
        one: `${sentences} sentence`,
        other: `${number(sentences)} sentences`,
      },
    )} and ${plural(paragraphs, {
      one: `${paragraphs} paragraph`,
      other: `${number(paragraphs)} paragraphs`,
    })}, which takes about ${plural(minutes, { one: `${minutes} minute`, other: `${number(minutes)} minutes` })} to read.`,
};
