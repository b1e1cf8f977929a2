import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  using: (headline) => `As perguntas neste canal vão primeiro para “${headline}”.`,
  usingNone: 'As perguntas neste canal vão de novo para todos os artigos.',
  removed: (headline) => `“${headline}” foi removido.`,
  isSeed: (headline) => `“${headline}” vem com o bot e não pode ser removido.`,
  notYours:
    'O que a própria pessoa adicionou pode ser removido durante um dia; para os outros artigos é preciso a permissão “Gerenciar servidor”.',
  gaps: (count) =>
    plural(count, {
      one: `${number(count)} pergunta sem resposta`,
      many: `${number(count)} perguntas sem resposta`,
      other: `${number(count)} perguntas sem resposta`,
    }),
  noGaps: 'Até agora nenhuma pergunta ficou sem resposta.',
  asked: (count) =>
    plural(count, {
      one: `feita ${number(count)} vez`,
      many: `feita ${number(count)} vezes`,
      other: `feita ${number(count)} vezes`,
    }),
  privacy: 'Ficam guardadas as palavras e quantas vezes se perguntou, nunca quem.',
  forgetServer:
    'Isto apaga tudo o que está guardado deste servidor: os artigos, em que canais são usados, as configurações e as perguntas sem resposta. Não dá para desfazer.',
  forgetPerson:
    'Isto apaga tudo o que está guardado de você: seus artigos, em que canais são usados e suas configurações. Não dá para desfazer.',
  forgotten: 'Tudo foi apagado.',
  buttons: {
    forget: 'Apagar tudo',
  },
};
