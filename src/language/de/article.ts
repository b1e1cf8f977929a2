import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const dates: Catalogue['dates'] = {
  week: (day) => `Woche vom ${day}`,
  weekend: (day) => `Wochenende vom ${day}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  half: (half, year) => `${half}. Halbjahr ${year}`,
  seasons: {
    SP: (year) => `Frühling ${year}`,
    SU: (year) => `Sommer ${year}`,
    FA: (year) => `Herbst ${year}`,
    WI: (year) => `Winter ${year}`,
  },
  decade: (year) => `${year}er-Jahre`,
  century: (century) => `${century}. Jahrhundert`,
  beforeChrist: (date) => `${date} v. Chr.`,
  parts: {
    START: (date) => `Anfang ${date}`,
    MID: (date) => `Mitte ${date}`,
    END: (date) => `Ende ${date}`,
    APPROX: (date) => `etwa ${date}`,
    LESS_THAN: (date) => `vor ${date}`,
    MORE_THAN: (date) => `nach ${date}`,
  },
  counted: (words, from) => `„${words}“, gezählt ab: ${from}`,
  newsOf: (date) => `ohne eigenes Datum, als Nachricht dieser Zeit verstanden: ${date}`,
};

export const timeline: Catalogue['timeline'] = {
  planned: 'geplant',
  morePlaces: (places, count) => `${places} und ${number(count)} weitere`,
  nothingThen: 'Aus dieser Zeit erzählt der Artikel nichts.',
  noDates: 'Der Artikel nennt keine Daten.',
  undated: 'Wann der Artikel erschien, ist nicht bekannt; Wörter wie „yesterday“ bleiben darum weg.',
  pictureShows: (count) => `Das Bild zeigt die ersten ${number(count)} Daten.`,
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Zeitleiste mit einem Datum: ${headline}.`,
      other: `Zeitleiste mit ${number(count)} Daten: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}; und ${number(count)} weitere`,
  more: (count) => `${number(count)} weitere`,
  stated: 'genannt',
  inferred: 'erschlossen',
  toCome: 'noch bevorstehend',
  toComeInferred: 'noch bevorstehend, erschlossen',
  mentioned: 'erwähnt',
  firstOf: (count, all) => `die ersten ${number(count)} von ${number(all)} Daten`,
  paragraph: '¶ Absatz des Artikels',
  lengths: {
    day: (count) => plural(count, { one: `${count} Tag`, other: `${count} Tage` }),
    week: (count) => plural(count, { one: `${count} Woche`, other: `${count} Wochen` }),
    month: (count) => plural(count, { one: `${count} Monat`, other: `${count} Monate` }),
    year: (count) => plural(count, { one: `${count} Jahr`, other: `${count} Jahre` }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} Min. Lesezeit`,
  happened: 'Was geschah',
  background: 'Hintergrund',
  people: (names) => `Personen: ${names}`,
  organizations: (names) => `Organisationen: ${names}`,
  places: (names) => `Orte: ${names}`,
};
