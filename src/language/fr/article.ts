import type { Catalogue } from '../catalogue.js';
import { roman } from '../roman.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const dates: Catalogue['dates'] = {
  week: (day) => `semaine du ${day}`,
  weekend: (day) => `week-end du ${day}`,
  quarter: (quarter, year) => `${ordinal(quarter)} trimestre ${year}`,
  half: (half, year) => `${ordinal(half)} semestre ${year}`,
  seasons: {
    SP: (year) => `printemps ${year}`,
    SU: (year) => `été ${year}`,
    FA: (year) => `automne ${year}`,
    WI: (year) => `hiver ${year}`,
  },
  decade: (year) => `années ${year}`,
  century: (century) => `${roman(century)}${century === 1 ? 'er' : 'e'} siècle`,
  beforeChrist: (date) => `${date} av. J.-C.`,
  parts: {
    START: (date) => `début ${date}`,
    MID: (date) => `mi-${date}`,
    END: (date) => `fin ${date}`,
    APPROX: (date) => `vers ${date}`,
    LESS_THAN: (date) => `avant ${date}`,
    MORE_THAN: (date) => `après ${date}`,
  },
  counted: (words, from) => `«\u202F${words}\u202F», compté à partir de\u202F: ${from}`,
  newsOf: (date) => `sans date propre, pris pour une nouvelle de\u202F: ${date}`,
};

function ordinal(number: number): string {
  return `${number}${number === 1 ? 'er' : 'e'}`;
}

export const timeline: Catalogue['timeline'] = {
  planned: 'prévu',
  morePlaces: (places, count) => `${places} et ${number(count)} de plus`,
  nothingThen: 'L’article ne raconte rien de cette époque.',
  noDates: 'L’article ne mentionne aucune date.',
  undated:
    'La date de publication de l’article n’est pas connue\u202F; des mots comme «\u202Fyesterday\u202F» sont donc laissés de côté.',
  pictureShows: (count) =>
    plural(count, {
      one: 'L’image montre la première date.',
      many: `L’image montre le premier ${number(count)} de dates.`,
      other: `L’image montre les ${number(count)} premières dates.`,
    }),
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Chronologie de ${count} date\u202F: ${headline}.`,
      many: `Chronologie de ${number(count)} de dates\u202F: ${headline}.`,
      other: `Chronologie de ${number(count)} dates\u202F: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}\u202F; et ${number(count)} de plus`,
  more: (count) => `${number(count)} de plus`,
  stated: 'indiquée',
  inferred: 'déduite',
  toCome: 'à venir',
  toComeInferred: 'à venir, déduite',
  mentioned: 'mentionnée',
  firstOf: (count, all) => `${number(count)} dates sur ${number(all)}, les premières`,
  paragraph: '¶ paragraphe de l’article',
  lengths: {
    day: (count) =>
      plural(count, { one: `${count} jour`, many: `${number(count)} de jours`, other: `${count} jours` }),
    week: (count) =>
      plural(count, {
        one: `${count} semaine`,
        many: `${number(count)} de semaines`,
        other: `${count} semaines`,
      }),
    month: (count) =>
      plural(count, { one: `${count} mois`, many: `${number(count)} de mois`, other: `${count} mois` }),
    year: (count) =>
      plural(count, { one: `${count} an`, many: `${number(count)} d’années`, other: `${count} ans` }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} min de lecture`,
  happened: 'Ce qui s’est passé',
  background: 'Contexte',
  people: (names) => `Personnes\u202F: ${names}`,
  organizations: (names) => `Organisations\u202F: ${names}`,
  places: (names) => `Lieux\u202F: ${names}`,
};
