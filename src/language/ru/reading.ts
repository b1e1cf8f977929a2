import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) =>
    plural(count, {
      one: `${number(count)} абзац`,
      few: `${number(count)} абзаца`,
      many: `${number(count)} абзацев`,
      other: `${number(count)} абзаца`,
    }),
  byline: (name) => `автор: ${name}`,
  id: (id) => `Идентификатор: ${id}`,
  list: (count) =>
    plural(count, {
      one: `${number(count)} статья`,
      few: `${number(count)} статьи, сначала самые новые`,
      many: `${number(count)} статей, сначала самые новые`,
      other: `${number(count)} статьи, сначала самые новые`,
    }),
  page: (page) => `страница ${page}`,
  noParagraph: (paragraph, paragraphs) => `Нет ${paragraph}: в статье ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)}–${number(to)} из ${number(of)}.`,
  understood: (question) => `Вопрос был «${question}»: остальное взято из предыдущего вопроса.`,
  goOn: 'Чтобы спросить дальше, ответьте на ответ: «а когда?»',
  buttons: {
    before: 'Предыдущий абзац',
    next: 'Следующий абзац',
    summary: 'Сводка',
    timeline: 'Хронология',
    moreArticles: 'Ещё статьи',
    more: 'Ещё',
    shorter: 'Короче',
    longer: 'Длиннее',
  },
};
