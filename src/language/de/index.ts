import type { Catalogue } from '../catalogue.js';
import { answers, courtesies, facts } from './answers.js';
import { dates, digest, picture, timeline } from './article.js';
import { bot, errors } from './bot.js';
import { commands } from './commands.js';
import { formats } from './formats.js';
import { pages } from './pages.js';
import { why } from './why.js';

export const german: Catalogue = {
  code: 'de',
  formats,
  quoted: (words) => `„${words}“`,
  answers,
  courtesies,
  facts,
  why,
  dates,
  timeline,
  picture,
  digest,
  errors,
  bot,
  pages,
  commands,
};
