import { formats } from './formats.js';

const { plural, number } = formats;

/** What is said to a person who asked for what cannot be had; names and the way out. */
export const errors = {
  noArticle: (id: string, ids: string, more: number) =>
    `There is no article “${id}”. There is: ${ids}${more > 0 ? ` and ${number(more)} more` : ''}.`,
  articleGone: 'The article that this was about is no longer here. /article tells which ones there are.',
  articleChanged: 'The article has changed since this was shown: please ask again.',
  storeFull:
    'There is no room left where articles are kept, so nothing was changed. Whoever runs this bot can make some.',
  storeLost: 'What is kept cannot be reached just now, so nothing was changed. Please try again in a minute.',
  noCommand: (name: string, commands: string) => `There is no command ${name}. There is: ${commands}.`,
  noOption: (command: string, option: string, options: string) =>
    `${command} has no option “${option}”. Its options: ${options}.`,
  noOptions: 'none',
  missing: (command: string, option: string) => `${command} needs a ${option}.`,
  notWhole: (option: string, min: number, max: number) =>
    `The ${option} must be a whole number from ${min} to ${max}.`,
  notOneOf: (option: string, values: string) => `The ${option} must be one of: ${values}.`,
  tooLong: (option: string, length: number, most: number) =>
    `The ${option} is ${length} characters long; at most ${most} are read.`,
  tooShort: (option: string, least: number) =>
    plural(least, {
      one: `The ${option} must have at least ${least} character.`,
      other: `The ${option} must have at least ${least} characters.`,
    }),
  noBound: (option: string, text: string) =>
    `${option} takes a year or a day, as 2022, 2022-07 or 2022-07-02, not “${text}”.`,
  turned: (from: string, to: string) => `${from} is after ${to}: the beginning and the end are turned round.`,
};

/** What the bot says as a bot. */
export const bot = {
  help: 'Ask me a question about the news, in your own words: I answer with what the article says, and where. In a server, mention me together with the question; commands start with /.',
  sorry: 'Something went wrong on my side, and it has been noted. Please try again.',
  unknownButton: 'I do not know this button: it may be older than I am. Please ask again.',
  unknownMenu: 'I do not know this menu: it may be older than I am.',
  questionGone: 'I can no longer read the question on this message. Please ask again.',
  notYours: 'This answer belongs to somebody else. Ask for yourself with /ask.',
  cutQuotation: 'Cut here: the rest does not fit in one Discord message.',
  cutQuotations: (count: number) =>
    plural(count, {
      one: `Cut here: ${count} more quotation does not fit in one Discord message`,
      other: `Cut here: ${number(count)} more quotations do not fit in one Discord message`,
    }),
  slowDown: (seconds: number) =>
    plural(seconds, {
      one: `You ask faster than I answer: please come back in ${seconds} second.`,
      other: `You ask faster than I answer: please come back in ${number(seconds)} seconds.`,
    }),
  serverSlowDown: (seconds: number) =>
    plural(seconds, {
      one: `This server asks faster than I answer: please come back in ${seconds} second.`,
      other: `This server asks faster than I answer: please come back in ${number(seconds)} seconds.`,
    }),
  cut: '(cut)',
};
