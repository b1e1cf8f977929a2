import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) =>
    `Não há nenhum artigo “${id}”. Há: ${ids}${more > 0 ? ` e mais ${number(more)}` : ''}.`,
  articleGone: 'O artigo de que se tratava não está mais aqui. /artigo diz quais existem.',
  articleChanged: 'O artigo mudou desde então: pergunte de novo, por favor.',
  storeFull:
    'Não há mais espaço onde os artigos são guardados; tudo ficou como estava. Quem administra este bot pode abrir espaço.',
  storeLost:
    'O que está guardado não pode ser acessado agora; tudo ficou como estava. Tente de novo em um minuto, por favor.',
  noCommand: (name, commands) => `O comando ${name} não existe. Existem: ${commands}.`,
  noOption: (command, option, options) => `${command} não tem a opção “${option}”. Opções: ${options}.`,
  noOptions: 'nenhuma',
  missing: (command, option) => `Falta em ${command}: ${option}.`,
  notWhole: (option, min, max) => `“${option}” deve ser um número inteiro de ${min} a ${max}.`,
  notOneOf: (option, values) => `“${option}” deve ser um destes: ${values}.`,
  tooLong: (option, length, most) => `“${option}” tem ${length} caracteres; são lidos no máximo ${most}.`,
  tooShort: (option, least) =>
    plural(least, {
      one: `“${option}” precisa de pelo menos ${least} caractere.`,
      many: `“${option}” precisa de pelo menos ${number(least)} de caracteres.`,
      other: `“${option}” precisa de pelo menos ${least} caracteres.`,
    }),
  noBound: (option, text) =>
    `“${option}” aceita um ano, um mês ou um dia, como 2022, 2022-07 ou 2022-07-02, não “${text}”.`,
  turned: (from, to) => `${from} vem depois de ${to}: o início e o fim estão trocados.`,
};

export const bot: Catalogue['bot'] = {
  help: 'Faça uma pergunta sobre as notícias, com suas próprias palavras: respondo com o que o artigo diz e onde. Em um servidor, mencione-me junto com a pergunta; os comandos começam com /.',
  sorry: 'Algo deu errado do meu lado e foi registrado. Tente de novo, por favor.',
  unknownButton: 'Não conheço este botão: talvez seja mais antigo do que eu. Pergunte de novo, por favor.',
  unknownMenu: 'Não conheço este menu: talvez seja mais antigo do que eu.',
  questionGone: 'Não consigo mais ler a pergunta desta mensagem. Pergunte de novo, por favor.',
  notYours: 'Esta resposta é de outra pessoa. Com /perguntar você pode fazer a sua.',
  cutQuotation: 'Cortado aqui: o resto não cabe em uma mensagem do Discord.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Cortado aqui: mais ${count} citação não cabe em uma mensagem do Discord`,
      many: `Cortado aqui: mais ${number(count)} de citações não cabem em uma mensagem do Discord`,
      other: `Cortado aqui: mais ${number(count)} citações não cabem em uma mensagem do Discord`,
    }),
  slowDown: (seconds) =>
    plural(seconds, {
      one: `Você pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} segundo.`,
      many: `Você pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} de segundos.`,
      other: `Você pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} segundos.`,
    }),
  serverSlowDown: (seconds) =>
    plural(seconds, {
      one: `Este servidor pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} segundo.`,
      many: `Este servidor pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} de segundos.`,
      other: `Este servidor pergunta mais rápido do que eu respondo: volte daqui a ${number(seconds)} segundos.`,
    }),
  cut: '(cortado)',
};
