import { formats } from './formats.js';

const { plural, number } = formats;

/** What is said to those who look after a library. Buttons have at most 80 characters, a form's title and labels at most 45. */
export const library = {
  using: (headline: string) => `Questions in this channel go to “${headline}” first.`,
  usingNone: 'Questions in this channel go to all articles again.',
  removed: (headline: string) => `“${headline}” is removed.`,
  isSeed: (headline: string) => `“${headline}” comes with the bot and cannot be removed.`,
  notYours:
    'You can remove what you added yourself within a day; for other articles you need the permission “Manage Server”.',
  gaps: (count: number) =>
    plural(count, {
      one: 'One question without an answer',
      other: `${number(count)} questions without an answer`,
    }),
  noGaps: 'No question has gone without an answer so far.',
  asked: (count: number) => plural(count, { one: 'asked once', other: `asked ${number(count)} times` }),
  privacy: 'Kept are the words and how often they were asked, never by whom.',
  forgetServer:
    'This erases all that is kept of this server: its articles, which channels they are used in, its settings, and the questions without an answer. It cannot be taken back.',
  forgetPerson:
    'This erases all that is kept of you: your articles, which channels they are used in, and your settings. It cannot be taken back.',
  forgotten: 'All of it is erased.',
  buttons: {
    forget: 'Erase all of it',
  },
};
