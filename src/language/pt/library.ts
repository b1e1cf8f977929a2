import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  addThis: 'Adicionar este artigo',
  wait: 'O artigo está como deve ser? Ele espera uma hora.',
  leftOut: (things) => `Ficou de fora: ${things}.`,
  things: {
    table: 'tabelas',
    picture: 'imagens',
    'pull quote': 'citações em destaque',
    advertisement: 'anúncios',
    credits: 'créditos',
    'share bar': 'botões de compartilhar',
    'related story': 'artigos relacionados',
    newsletter: 'caixas de boletim',
    comment: 'comentários',
    'cookie notice': 'avisos de cookies',
    'site line': 'outras linhas da página',
    'running head': 'cabeçalhos de página',
  },
  kept: (headline, id) =>
    `“${headline}” está guardado, e já se pode perguntar sobre ele. O identificador: ${id}`,
  discarded: 'Foi descartado; nada dele fica guardado.',
  gone: 'Este artigo já não espera: foi guardado ou descartado, ou passou uma hora. É preciso adicioná-lo de novo.',
  nothing: 'Aí não há link nem arquivo; é preciso um dos dois.',
  both: 'É preciso dar um link ou um arquivo, não os dois.',
  noDate: (text) => `“${text}” não é uma data que se leia de uma só maneira; escreva como 2026-03-04.`,
  unreadable: (name, reason) => `“${name}” não pode ser lido como artigo: ${reason}`,
  full: (count) => `Há aqui ${number(count)} artigos, e não cabem mais; remova um antes com /biblioteca.`,
  form: {
    title: 'Corrigir este artigo',
    headline: 'Título',
    published: 'Data (2026-03-04)',
    source: 'Fonte',
  },
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
    keep: 'Guardar',
    correct: 'Corrigir',
    discard: 'Descartar',
    forget: 'Apagar tudo',
  },
};
