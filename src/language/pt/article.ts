import type { Catalogue } from '../catalogue.js';
import { roman } from '../roman.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const dates: Catalogue['dates'] = {
  week: (day) => `semana de ${day}`,
  weekend: (day) => `fim de semana de ${day}`,
  quarter: (quarter, year) => `${quarter}º trimestre de ${year}`,
  half: (half, year) => `${half}º semestre de ${year}`,
  seasons: {
    SP: (year) => `primavera de ${year}`,
    SU: (year) => `verão de ${year}`,
    FA: (year) => `outono de ${year}`,
    WI: (year) => `inverno de ${year}`,
  },
  decade: (year) => `década de ${year}`,
  century: (century) => `século ${roman(century)}`,
  beforeChrist: (date) => `${date} a.C.`,
  parts: {
    START: (date) => `início de ${date}`,
    MID: (date) => `meados de ${date}`,
    END: (date) => `fim de ${date}`,
    APPROX: (date) => `por volta de ${date}`,
    LESS_THAN: (date) => `antes de ${date}`,
    MORE_THAN: (date) => `depois de ${date}`,
  },
  counted: (words, from) => `“${words}”, contado a partir de: ${from}`,
  newsOf: (date) => `sem data própria, tomado como notícia de: ${date}`,
};

export const timeline: Catalogue['timeline'] = {
  planned: 'previsto',
  morePlaces: (places, count) => `${places} e mais ${number(count)}`,
  nothingThen: 'O artigo não conta nada dessa época.',
  noDates: 'O artigo não menciona datas.',
  undated: 'Não se sabe quando o artigo foi publicado; por isso faltam palavras como “yesterday”.',
  pictureShows: (count) =>
    plural(count, {
      one: 'A imagem mostra a primeira data.',
      many: `A imagem mostra o primeiro ${number(count)} de datas.`,
      other: `A imagem mostra as primeiras ${number(count)} datas.`,
    }),
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Cronologia com uma data: ${headline}.`,
      many: `Cronologia com ${number(count)} de datas: ${headline}.`,
      other: `Cronologia com ${number(count)} datas: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}; e mais ${number(count)}`,
  more: (count) => `mais ${number(count)}`,
  stated: 'indicada',
  inferred: 'deduzida',
  toCome: 'por vir',
  toComeInferred: 'por vir, deduzida',
  mentioned: 'mencionada',
  firstOf: (count, all) => `${number(count)} de ${number(all)} datas, as primeiras`,
  paragraph: '¶ parágrafo do artigo',
  lengths: {
    day: (count) =>
      plural(count, { one: `${count} dia`, many: `${number(count)} de dias`, other: `${count} dias` }),
    week: (count) =>
      plural(count, {
        one: `${count} semana`,
        many: `${number(count)} de semanas`,
        other: `${count} semanas`,
      }),
    month: (count) =>
      plural(count, { one: `${count} mês`, many: `${number(count)} de meses`, other: `${count} meses` }),
    year: (count) =>
      plural(count, { one: `${count} ano`, many: `${number(count)} de anos`, other: `${count} anos` }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} min de leitura`,
  happened: 'O que aconteceu',
  background: 'Contexto',
  people: (names) => `Pessoas: ${names}`,
  organizations: (names) => `Organizações: ${names}`,
  places: (names) => `Lugares: ${names}`,
};
