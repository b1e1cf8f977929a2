import type { Catalogue } from '../catalogue.js';
import { roman } from '../roman.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const dates: Catalogue['dates'] = {
  week: (day) => `неделя с ${day}`,
  weekend: (day) => `выходные с ${day}`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year} г.`,
  half: (half, year) => `${half}-е полугодие ${year} г.`,
  seasons: {
    SP: (year) => `весна ${year} г.`,
    SU: (year) => `лето ${year} г.`,
    FA: (year) => `осень ${year} г.`,
    WI: (year) => `зима ${year} г.`,
  },
  decade: (year) => `${year}-е годы`,
  century: (century) => `${roman(century)} век`,
  beforeChrist: (date) => `${date} до н. э.`,
  // Behind the date, whose words stand in the nominative.
  parts: {
    START: (date) => `${date}, начало`,
    MID: (date) => `${date}, середина`,
    END: (date) => `${date}, конец`,
    APPROX: (date) => `${date}, примерно`,
    LESS_THAN: (date) => `${date}, ранее`,
    MORE_THAN: (date) => `${date}, позднее`,
  },
  counted: (words, from) => `«${words}», отсчёт: ${from}`,
  newsOf: (date) => `без своей даты, принято за новость: ${date}`,
};

export const timeline: Catalogue['timeline'] = {
  planned: 'запланировано',
  morePlaces: (places, count) => `${places} и ещё ${number(count)}`,
  nothingThen: 'О том времени статья ничего не рассказывает.',
  noDates: 'Дат в статье нет.',
  undated: 'Когда статья опубликована, неизвестно, поэтому слова вроде «yesterday» опущены.',
  pictureShows: (count) =>
    plural(count, {
      one: `На рисунке показана первая ${number(count)} дата.`,
      few: `На рисунке показаны первые ${number(count)} даты.`,
      many: `На рисунке показаны первые ${number(count)} дат.`,
      other: `На рисунке показаны первые ${number(count)} даты.`,
    }),
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Хронология, ${number(count)} дата: ${headline}.`,
      few: `Хронология, ${number(count)} даты: ${headline}.`,
      many: `Хронология, ${number(count)} дат: ${headline}.`,
      other: `Хронология, ${number(count)} даты: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}; и ещё ${number(count)}`,
  more: (count) => `ещё ${number(count)}`,
  stated: 'указана',
  inferred: 'выведена',
  toCome: 'предстоит',
  toComeInferred: 'предстоит, выведена',
  mentioned: 'упомянута',
  firstOf: (count, all) => `первые даты: ${number(count)} из ${number(all)}`,
  paragraph: '¶ абзац статьи',
  lengths: {
    day: (count) =>
      plural(count, {
        one: `${count} день`,
        few: `${count} дня`,
        many: `${count} дней`,
        other: `${count} дня`,
      }),
    week: (count) =>
      plural(count, {
        one: `${count} неделя`,
        few: `${count} недели`,
        many: `${count} недель`,
        other: `${count} недели`,
      }),
    month: (count) =>
      plural(count, {
        one: `${count} месяц`,
        few: `${count} месяца`,
        many: `${count} месяцев`,
        other: `${count} месяца`,
      }),
    year: (count) =>
      plural(count, {
        one: `${count} год`,
        few: `${count} года`,
        many: `${count} лет`,
        other: `${count} года`,
      }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} мин чтения`,
  happened: 'Что произошло',
  background: 'Предыстория',
  people: (names) => `Люди: ${names}`,
  organizations: (names) => `Организации: ${names}`,
  places: (names) => `Места: ${names}`,
};
