import type { Catalogue } from '../catalogue.js';
import { roman } from '../roman.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const dates: Catalogue['dates'] = {
  week: (day) => `тиждень з ${day}`,
  weekend: (day) => `вихідні з ${day}`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year} р.`,
  half: (half, year) => `${half === 1 ? '1-ше' : '2-ге'} півріччя ${year} р.`,
  seasons: {
    SP: (year) => `весна ${year} р.`,
    SU: (year) => `літо ${year} р.`,
    FA: (year) => `осінь ${year} р.`,
    WI: (year) => `зима ${year} р.`,
  },
  decade: (year) => `${year}-ті роки`,
  century: (century) => `${roman(century)} століття`,
  beforeChrist: (date) => `${date} до н. е.`,
  // Behind the date, whose words stand in the nominative.
  parts: {
    START: (date) => `${date}, початок`,
    MID: (date) => `${date}, середина`,
    END: (date) => `${date}, кінець`,
    APPROX: (date) => `${date}, приблизно`,
    LESS_THAN: (date) => `${date}, раніше`,
    MORE_THAN: (date) => `${date}, пізніше`,
  },
  counted: (words, from) => `«${words}», відлік: ${from}`,
  newsOf: (date) => `без власної дати, взято за новину: ${date}`,
};

export const timeline: Catalogue['timeline'] = {
  planned: 'заплановано',
  morePlaces: (places, count) => `${places} і ще ${number(count)}`,
  nothingThen: 'Про той час стаття нічого не розповідає.',
  noDates: 'Дат у статті немає.',
  undated: 'Коли статтю опубліковано, невідомо, тому слова на зразок «yesterday» пропущено.',
  pictureShows: (count) =>
    plural(count, {
      one: `На малюнку показано першу ${number(count)} дату.`,
      few: `На малюнку показано перші ${number(count)} дати.`,
      many: `На малюнку показано перші ${number(count)} дат.`,
      other: `На малюнку показано перші ${number(count)} дати.`,
    }),
};

export const picture: Catalogue['picture'] = {
  alt: (count, headline) =>
    plural(count, {
      one: `Хронологія, ${number(count)} дата: ${headline}.`,
      few: `Хронологія, ${number(count)} дати: ${headline}.`,
      many: `Хронологія, ${number(count)} дат: ${headline}.`,
      other: `Хронологія, ${number(count)} дати: ${headline}.`,
    }),
  andMore: (dates, count) => `${dates}; і ще ${number(count)}`,
  more: (count) => `ще ${number(count)}`,
  stated: 'вказано',
  inferred: 'виведено',
  toCome: 'попереду',
  toComeInferred: 'попереду, виведено',
  mentioned: 'згадано',
  firstOf: (count, all) => `перші дати: ${number(count)} з ${number(all)}`,
  paragraph: '¶ абзац статті',
  lengths: {
    day: (count) =>
      plural(count, {
        one: `${count} день`,
        few: `${count} дні`,
        many: `${count} днів`,
        other: `${count} дня`,
      }),
    week: (count) =>
      plural(count, {
        one: `${count} тиждень`,
        few: `${count} тижні`,
        many: `${count} тижнів`,
        other: `${count} тижня`,
      }),
    month: (count) =>
      plural(count, {
        one: `${count} місяць`,
        few: `${count} місяці`,
        many: `${count} місяців`,
        other: `${count} місяця`,
      }),
    year: (count) =>
      plural(count, {
        one: `${count} рік`,
        few: `${count} роки`,
        many: `${count} років`,
        other: `${count} року`,
      }),
  },
};

export const digest: Catalogue['digest'] = {
  minutes: (count) => `${number(count)} хв читання`,
  happened: 'Що сталося',
  background: 'Передісторія',
  people: (names) => `Люди: ${names}`,
  organizations: (names) => `Організації: ${names}`,
  places: (names) => `Місця: ${names}`,
};
