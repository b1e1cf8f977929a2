import { formats } from './formats.js';

const { plural, number } = formats;

/** What is said to those who look after a library. Buttons have at most 80 characters, a form's title and labels at most 45. */
export const library = {
  /** The command's name in a message's menu: 1–32 characters. */
  addThis: 'Add this article',
  wait: 'Is this the article as it should be? It waits for you for an hour.',
  leftOut: (things: string) => `Left out: ${things}.`,
  /** What is no part of a story, as it is named where it was left out. */
  things: {
    table: 'tables',
    picture: 'pictures',
    'pull quote': 'pull quotes',
    advertisement: 'advertisements',
    credits: 'credits',
    'share bar': 'share buttons',
    'related story': 'related stories',
    newsletter: 'newsletter boxes',
    comment: 'comments',
    'cookie notice': 'cookie notices',
    'site line': 'other lines of the page',
    'running head': 'running heads',
  },
  kept: (headline: string, id: string) =>
    `“${headline}” is kept, and questions can be about it now. Its id: ${id}`,
  discarded: 'It is discarded; nothing of it is kept.',
  gone: 'This article no longer waits: it was kept or discarded, or an hour has gone by. Please add it again.',
  nothing: 'There is no link and no file in that; give one of them.',
  both: 'Give a link or a file, not both.',
  noDate: (text: string) => `“${text}” is no date that can be read in one way only; write it as 2026-03-04.`,
  unreadable: (name: string, reason: string) => `“${name}” cannot be read as an article: ${reason}`,
  full: (count: number) =>
    `There are ${number(count)} articles here, which is as many as can be; remove one with /library first.`,
  form: {
    title: 'Correct this article',
    headline: 'Headline',
    published: 'Date (2026-03-04)',
    source: 'Source',
  },
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
    keep: 'Keep',
    correct: 'Correct',
    discard: 'Discard',
    forget: 'Erase all of it',
  },
};
