import type { Catalogue } from '../catalogue.js';
import { answers, courtesies, facts } from './answers.js';
import { dates, digest, picture, timeline } from './article.js';
import { bot, errors } from './bot.js';
import { checking } from './checking.js';
import { commands } from './commands.js';
import { formats } from './formats.js';
import { library } from './library.js';
import { pages } from './pages.js';
import { reading } from './reading.js';
import { said } from './said.js';
import { why } from './why.js';

export const spanish: Catalogue = {
  code: 'es-ES',
  formats,
  quoted: (words) => `«${words}»`,
  answers,
  courtesies,
  said,
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
  commands,
};
