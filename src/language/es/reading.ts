import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) =>
    plural(count, {
      one: `${count} párrafo`,
      many: `${number(count)} de párrafos`,
      other: `${number(count)} párrafos`,
    }),
  byline: (name) => `por ${name}`,
  id: (id) => `Su identificador: ${id}`,
  list: (count) =>
    plural(count, {
      one: 'Un artículo',
      many: `${number(count)} de artículos, el más reciente primero`,
      other: `${number(count)} artículos, el más reciente primero`,
    }),
  page: (page) => `página ${page}`,
  noParagraph: (paragraph, paragraphs) => `No hay ${paragraph}: el artículo tiene ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)} a ${number(to)} de ${number(of)}.`,
  understood: (question) => `Se preguntó «${question}»: el resto viene de la pregunta anterior.`,
  goOn: 'Responda a una respuesta para seguir preguntando: «¿y cuándo?»',
  buttons: {
    before: 'Párrafo anterior',
    next: 'Párrafo siguiente',
    summary: 'Resumen',
    timeline: 'Cronología',
    moreArticles: 'Más artículos',
    more: 'Más',
    shorter: 'Más corto',
    longer: 'Más largo',
  },
};
