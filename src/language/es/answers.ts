import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'El primer pasaje probablemente lo responde.',
  closest: 'Puede que no se diga; estos pasajes son los más cercanos.',
  keywords: 'Estos pasajes son los más cercanos a esas palabras.',
  absent: 'El artículo no lo dice.',
  absentEverywhere: 'Ningún artículo lo dice.',
  lacks: (words) => `No se menciona: ${words}.`,
  allLack: (words) => `Ningún artículo menciona ${words}.`,
  differing: 'Dos artículos difieren:',
  elsewhere: (headline) => `Eso está en otro artículo, no en aquel del que se habla aquí, «${headline}».`,
  incomplete:
    'Ahora mismo no se puede acceder a los artículos añadidos; esto procede solo de los demás. Vuelva a preguntar dentro de un minuto, por favor.',
  nothingAsked:
    'No hay ahí ninguna palabra que buscar en el artículo. Haga una pregunta sobre él, con sus propias palabras.',
  notEnglish:
    'Los artículos están en inglés: de la pregunta solo se pudieron comparar nombres, números y palabras iguales.',
  onlyFirst: (count) =>
    plural(count, {
      one: 'Solo se responde la primera pregunta; haga las demás por separado.',
      many: `Solo se responde el primer ${number(count)} de preguntas; haga las demás por separado.`,
      other: `Solo se responden las primeras ${number(count)} preguntas; haga las demás por separado.`,
    }),
  noMorePassages: 'No hay más pasajes.',
  furtherPassages: (from, to) =>
    `Pasajes del ${number(from)} al ${number(to)}, cada uno más lejano que el anterior:`,
  buttons: {
    context: 'En contexto',
    more: 'Más pasajes',
    back: 'Atrás',
    why: '¿Por qué esto?',
    share: 'Compartir',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Hola. Haga una pregunta sobre el artículo, con sus propias palabras.',
  wellBeing: 'Bien, gracias. Haga una pregunta sobre el artículo, con sus propias palabras.',
  thanks: 'De nada.',
  assent: 'Bien. Puede seguir preguntando cuando quiera.',
  farewell: 'Hasta luego.',
  truth:
    'No puedo saberlo: solo encuentro lo que dice un artículo y muestro sus palabras y quién las publicó.',
  apology: 'No pasa nada.',
  self: 'Soy Footnote: respondo a preguntas sobre noticias con las frases de los propios artículos y digo dónde están. Haga una pregunta sobre el artículo, con sus propias palabras.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `Su titular es «${headline}».`,
  byline: (name) => `Lo firma «${name}».`,
  noByline: 'El artículo no dice quién lo escribió.',
  published: (day) => `Se publicó el ${day}.`,
  notPublished: 'El artículo no dice cuándo se publicó.',
  source: (name) => `Su fuente es «${name}».`,
  noSource: 'El artículo no nombra su fuente.',
  url: (link) => `Está en ${link}`,
  noUrl: 'El artículo viene sin enlace.',
  length: ({ words, sentences, paragraphs, minutes }) => {
    const inSentences = plural(sentences, {
      one: `${sentences} frase`,
      many: `${number(sentences)} de frases`,
      other: `${number(sentences)} frases`,
    });
    const inParagraphs = plural(paragraphs, {
      one: `${paragraphs} párrafo`,
      many: `${number(paragraphs)} de párrafos`,
      other: `${number(paragraphs)} párrafos`,
    });
    const time = plural(minutes, {
      one: `${minutes} minuto`,
      many: `${number(minutes)} de minutos`,
      other: `${number(minutes)} minutos`,
    });
    const all = plural(words, {
      one: `${words} palabra`,
      many: `${number(words)} de palabras`,
      other: `${number(words)} palabras`,
    });
    return `Tiene ${all} en ${inSentences} y ${inParagraphs}; se lee en unos ${time}.`;
  },
};
