import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) =>
    plural(count, {
      one: `${count} parágrafo`,
      many: `${number(count)} de parágrafos`,
      other: `${number(count)} parágrafos`,
    }),
  byline: (name) => `por ${name}`,
  id: (id) => `Seu identificador: ${id}`,
  list: (count) =>
    plural(count, {
      one: 'Um artigo',
      many: `${number(count)} de artigos, o mais recente primeiro`,
      other: `${number(count)} artigos, o mais recente primeiro`,
    }),
  page: (page) => `página ${page}`,
  noParagraph: (paragraph, paragraphs) => `Não há ${paragraph}: o artigo tem ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)} a ${number(to)} de ${number(of)}.`,
  understood: (question) => `A pergunta foi “${question}”: o resto vem da pergunta anterior.`,
  goOn: 'Responda a uma resposta para continuar perguntando: “e quando?”',
  buttons: {
    before: 'Parágrafo anterior',
    next: 'Próximo parágrafo',
    summary: 'Resumo',
    timeline: 'Cronologia',
    moreArticles: 'Mais artigos',
    more: 'Mais',
    shorter: 'Mais curto',
    longer: 'Mais longo',
  },
};
