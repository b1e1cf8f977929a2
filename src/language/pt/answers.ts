import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'O primeiro trecho provavelmente responde a isso.',
  closest: 'Talvez isso não seja dito; estes trechos são os mais próximos.',
  keywords: 'Estes trechos são os mais próximos dessas palavras.',
  absent: 'O artigo não diz.',
  absentEverywhere: 'Nenhum artigo diz.',
  lacks: (words) => `Não mencionado: ${words}.`,
  allLack: (words) => `Nenhum artigo menciona ${words}.`,
  differing: 'Dois artigos divergem:',
  elsewhere: (headline) => `Isso está em outro artigo, não naquele de que se fala aqui, “${headline}”.`,
  incomplete:
    'Os artigos adicionados não podem ser acessados agora; isto vem apenas dos outros. Pergunte de novo em um minuto, por favor.',
  nothingAsked:
    'Não há aí nenhuma palavra para procurar no artigo. Faça uma pergunta sobre ele, com suas próprias palavras.',
  notEnglish:
    'Os artigos estão em inglês: da pergunta, só foi possível comparar nomes, números e palavras iguais.',
  onlyFirst: (count) =>
    plural(count, {
      one: 'Só a primeira pergunta é respondida; faça as outras separadamente.',
      many: `Só o primeiro ${number(count)} de perguntas é respondido; faça as outras separadamente.`,
      other: `Só as primeiras ${number(count)} perguntas são respondidas; faça as outras separadamente.`,
    }),
  noMorePassages: 'Não há mais trechos.',
  furtherPassages: (from, to) =>
    `Trechos ${number(from)} a ${number(to)}, cada um mais distante que o anterior:`,
  buttons: {
    context: 'No contexto',
    more: 'Mais trechos',
    back: 'Voltar',
    why: 'Por que isto?',
    share: 'Compartilhar',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Olá. Faça uma pergunta sobre o artigo, com suas próprias palavras.',
  wellBeing: 'Tudo bem, agradeço. Faça uma pergunta sobre o artigo, com suas próprias palavras.',
  thanks: 'De nada.',
  assent: 'Ótimo. Pode continuar perguntando quando quiser.',
  farewell: 'Até logo.',
  truth: 'Não tenho como saber: só encontro o que um artigo diz e mostro suas palavras e quem as publicou.',
  apology: 'Não foi nada.',
  self: 'Sou o Footnote: respondo a perguntas sobre notícias com as frases dos próprios artigos e digo onde elas estão. Faça uma pergunta sobre o artigo, com suas próprias palavras.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `O título é “${headline}”.`,
  byline: (name) => `A assinatura é “${name}”.`,
  noByline: 'O artigo não diz quem o escreveu.',
  published: (day) => `Foi publicado em ${day}.`,
  notPublished: 'O artigo não diz quando foi publicado.',
  source: (name) => `A fonte é “${name}”.`,
  noSource: 'O artigo não cita sua fonte.',
  url: (link) => `Está em ${link}`,
  noUrl: 'O artigo vem sem link.',
  length: ({ words, sentences, paragraphs, minutes }) => {
    const inSentences = plural(sentences, {
      one: `${sentences} frase`,
      many: `${number(sentences)} de frases`,
      other: `${number(sentences)} frases`,
    });
    const inParagraphs = plural(paragraphs, {
      one: `${paragraphs} parágrafo`,
      many: `${number(paragraphs)} de parágrafos`,
      other: `${number(paragraphs)} parágrafos`,
    });
    const time = plural(minutes, {
      one: `${minutes} minuto`,
      many: `${number(minutes)} de minutos`,
      other: `${number(minutes)} minutos`,
    });
    const all = plural(words, {
      one: `${words} palavra`,
      many: `${number(words)} de palavras`,
      other: `${number(words)} palavras`,
    });
    return `Tem ${all} em ${inSentences} e ${inParagraphs}; a leitura leva cerca de ${time}.`;
  },
};
