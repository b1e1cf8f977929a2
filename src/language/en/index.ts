import type { Catalogue } from '../catalogue.js';
import { answers, courtesies, facts } from './answers.js';
import { dates, digest, picture, timeline } from './article.js';
import { bot, errors } from './bot.js';
import { checking } from './checking.js';
import { formats } from './formats.js';
import { library } from './library.js';
import { pages } from './pages.js';
import { reading } from './reading.js';
import { why } from './why.js';

/** English, which the types of all other languages are taken from. What commands are called stands in `commands/`. */
export const english: Catalogue = {
  code: 'en',
  formats,
  quoted: (words) => `“${words}”`,
  answers,
  courtesies,
  said: {},
  facts,
  why,
  dates,
  timeline,
  picture,
  digest,
  reading,
  pages,
  checking,
  library,
  errors,
  bot,
  commands: {},
};
