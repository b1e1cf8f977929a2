import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const reading: Catalogue['reading'] = {
  paragraphs: (count) => plural(count, { one: `${count} Absatz`, other: `${number(count)} Absätze` }),
  byline: (name) => `von ${name}`,
  id: (id) => `Seine Kennung: ${id}`,
  list: (count) =>
    plural(count, { one: 'Ein Artikel', other: `${number(count)} Artikel, der neueste zuerst` }),
  page: (page) => `Seite ${page}`,
  noParagraph: (paragraph, paragraphs) => `${paragraph} gibt es nicht: Der Artikel hat ${paragraphs}.`,
  shown: (from, to, of) => `${number(from)} bis ${number(to)} von ${number(of)}.`,
  understood: (question) => `Gefragt war „${question}“: Das Übrige kommt aus der Frage davor.`,
  goOn: 'Wer auf eine Antwort antwortet, fragt weiter: „und wann?“',
  buttons: {
    before: 'Absatz davor',
    next: 'Nächster Absatz',
    summary: 'Zusammenfassung',
    timeline: 'Zeitleiste',
    moreArticles: 'Weitere Artikel',
    more: 'Mehr',
    shorter: 'Kürzer',
    longer: 'Länger',
  },
};
