import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) =>
    plural(count, {
      one: `${number(count)} абзац`,
      few: `${number(count)} абзаци`,
      many: `${number(count)} абзаців`,
      other: `${number(count)} абзацу`,
    }),
  byline: (name) => `автор: ${name}`,
  id: (id) => `Ідентифікатор: ${id}`,
  list: (count) =>
    plural(count, {
      one: `${number(count)} стаття`,
      few: `${number(count)} статті, спершу найновіші`,
      many: `${number(count)} статей, спершу найновіші`,
      other: `${number(count)} статті, спершу найновіші`,
    }),
  page: (page) => `сторінка ${page}`,
  noParagraph: (paragraph, paragraphs) => `Немає ${paragraph}: у статті ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)}–${number(to)} з ${number(of)}.`,
  understood: (question) => `Запитання було «${question}»: решту взято з попереднього запитання.`,
  goOn: 'Щоб запитати далі, дайте відповідь на відповідь: «а коли?»',
  buttons: {
    before: 'Попередній абзац',
    next: 'Наступний абзац',
    summary: 'Підсумок',
    timeline: 'Хронологія',
    moreArticles: 'Ще статті',
    more: 'Ще',
    shorter: 'Коротше',
    longer: 'Довше',
  },
};
