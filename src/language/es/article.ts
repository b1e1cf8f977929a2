import type { Catalogue } from '../catalogue.js';
import { roman } from '../roman.js';
import { formats } from './formats.js';

const { plural, number } = formats;

const QUARTERS = ['primer', 'segundo', 'tercer', 'cuarto'];

export const dates: Catalogue['dates'] = {
  week: (day) => `semana del ${day}`,
  weekend: (day) => `fin de semana del ${day}`,
  quarter: (quarter, year) => `${QUARTERS[quarter - 1]} trimestre de ${year}`,
  half: (half, year) => `${QUARTERS[half - 1]} semestre de ${year}`,
  seasons: {
    SP: (year) => `primavera de ${year}`,
    SU: (year) => `verano de ${year}`,
    FA: (year) => `otoño de ${year}`,
    WI: (year) => `invierno de ${year}`,
  },
  decade: (year) => `años ${year}`,
  century: (century) => `siglo ${roman(century)}`,
  beforeChrist: (date) => `${date} a. C.`,
  parts: {
    START: (date) => `${date}, principios`,
    MID: (date) => `${date}, mediados`,
    END: (date) => `${date}, finales`,
    APPROX: (date) => `aprox. ${date}`,
    LESS_THAN: (date) => `antes de ${date}`,
    MORE_THAN: (date) => `después de ${date}`,
  },
  counted: (words, from) => `«${words}», contado desde: ${from}`,
  newsOf: (date) => `sin fecha propia, tomado por noticia de: ${date}`,
};

export const timeline: Catalogue['timeline'] = {
  planned: 'previsto',
  morePlaces: (places, count) => `${places} y ${number(count)} más`,
  nothingThen: 'El artículo no cuenta nada de ese tiempo.',
  noDates: 'El artículo no menciona fechas.',
  undated: 'No se sabe cuándo se publicó el artículo; por eso faltan palabras como «yesterday».',
  pictureShows: (count) =>
    plural(count, {
      one: 'La imagen muestra la primera fecha.',
      many: `La imagen muestra el primer ${number(count)} de fechas.`,
      other: `La imagen muestra las primeras ${number(count)} fechas.`,
    }),
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Cronología con una fecha: ${headline}.`,
      many: `Cronología con ${number(count)} de fechas: ${headline}.`,
      other: `Cronología con ${number(count)} fechas: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}; y ${number(count)} más`,
  more: (count) => `${number(count)} más`,
  stated: 'indicada',
  inferred: 'deducida',
  toCome: 'por venir',
  toComeInferred: 'por venir, deducida',
  mentioned: 'mencionada',
  firstOf: (count, all) => `${number(count)} de ${number(all)} fechas, las primeras`,
  paragraph: '¶ párrafo del artículo',
  lengths: {
    day: (count) =>
      plural(count, { one: `${count} día`, many: `${number(count)} de días`, other: `${count} días` }),
    week: (count) =>
      plural(count, {
        one: `${count} semana`,
        many: `${number(count)} de semanas`,
        other: `${count} semanas`,
      }),
    month: (count) =>
      plural(count, { one: `${count} mes`, many: `${number(count)} de meses`, other: `${count} meses` }),
    year: (count) =>
      plural(count, { one: `${count} año`, many: `${number(count)} de años`, other: `${count} años` }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} min de lectura`,
  happened: 'Qué ocurrió',
  background: 'Contexto',
  people: (names) => `Personas: ${names}`,
  organizations: (names) => `Organizaciones: ${names}`,
  places: (names) => `Lugares: ${names}`,
};
