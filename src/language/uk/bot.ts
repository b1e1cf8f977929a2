import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) => `Статті «${id}» немає. Є: ${ids}${more > 0 ? ` і ще ${number(more)}` : ''}.`,
  articleGone: 'Статті, про яку йшлося, більше немає. /стаття покаже, які є.',
  articleChanged: 'Стаття відтоді змінилася: запитайте, будь ласка, ще раз.',
  storeFull:
    'Там, де зберігаються статті, немає місця; усе лишилося як було. Місце може звільнити той, хто керує цим ботом.',
  storeLost: 'Сховище зараз недоступне; усе лишилося як було. Спробуйте, будь ласка, ще раз за хвилину.',
  noCommand: (name, commands) => `Команди ${name} немає. Є: ${commands}.`,
  noOption: (command, option, options) => `У ${command} немає параметра «${option}». Параметри: ${options}.`,
  noOptions: 'немає',
  missing: (command, option) => `Для ${command} бракує параметра: ${option}.`,
  notWhole: (option, min, max) => `«${option}» — ціле число від ${min} до ${max}.`,
  notOneOf: (option, values) => `«${option}» — одне зі значень: ${values}.`,
  tooLong: (option, length, most) => `«${option}»: символів ${length}, а читається щонайбільше ${most}.`,
  tooShort: (option, least) =>
    plural(least, {
      one: `«${option}»: потрібен щонайменше ${least} символ.`,
      few: `«${option}»: потрібно щонайменше ${least} символи.`,
      many: `«${option}»: потрібно щонайменше ${least} символів.`,
      other: `«${option}»: потрібно щонайменше ${least} символу.`,
    }),
  noBound: (option, text) =>
    `«${option}» — це рік, місяць або день, наприклад 2022, 2022-07 чи 2022-07-02, а не «${text}».`,
};

export const bot: Catalogue['bot'] = {
  help: 'Поставте запитання про новини своїми словами: я відповім тим, що каже стаття, і вкажу, де. На сервері згадайте мене разом із запитанням; команди починаються з /.',
  sorry: 'У мене щось пішло не так, це записано. Спробуйте, будь ласка, ще раз.',
  unknownButton: 'Ця кнопка мені незнайома: можливо, вона старша за мене. Запитайте, будь ласка, ще раз.',
  unknownMenu: 'Це меню мені незнайоме: можливо, воно старше за мене.',
  questionGone: 'Запитання в цьому повідомленні вже не прочитати. Запитайте, будь ласка, ще раз.',
  notYours: 'Ця відповідь належить комусь іншому. Своє запитання можна поставити через /запитати.',
  cutQuotation: 'Обрізано: решта не вміщується в одне повідомлення Discord.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Обрізано: ще ${number(count)} цитата не вміщується в одне повідомлення Discord`,
      few: `Обрізано: ще ${number(count)} цитати не вміщуються в одне повідомлення Discord`,
      many: `Обрізано: ще ${number(count)} цитат не вміщуються в одне повідомлення Discord`,
      other: `Обрізано: ще ${number(count)} цитати не вміщуються в одне повідомлення Discord`,
    }),
  cut: '(обрізано)',
};
