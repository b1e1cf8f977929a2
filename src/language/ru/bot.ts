import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const errors: Catalogue['errors'] = {
  noArticle: (id, ids, more) =>
    `Статьи «${id}» нет. Есть: ${ids}${more > 0 ? ` и ещё ${number(more)}` : ''}.`,
  articleGone: 'Статьи, о которой шла речь, больше нет. /статья покажет, какие есть.',
  articleChanged: 'Статья с тех пор изменилась: спросите, пожалуйста, ещё раз.',
  storeFull:
    'Там, где хранятся статьи, нет места; всё осталось как было. Место может освободить тот, кто управляет этим ботом.',
  storeLost:
    'Хранилище сейчас недоступно; всё осталось как было. Попробуйте, пожалуйста, ещё раз через минуту.',
  noCommand: (name, commands) => `Команды ${name} нет. Есть: ${commands}.`,
  noOption: (command, option, options) => `У ${command} нет параметра «${option}». Параметры: ${options}.`,
  noOptions: 'нет',
  missing: (command, option) => `Для ${command} не хватает параметра: ${option}.`,
  notWhole: (option, min, max) => `«${option}» — целое число от ${min} до ${max}.`,
  notOneOf: (option, values) => `«${option}» — одно из значений: ${values}.`,
  tooLong: (option, length, most) => `«${option}»: символов ${length}, а читается не больше ${most}.`,
  tooShort: (option, least) =>
    plural(least, {
      one: `«${option}»: нужен хотя бы ${least} символ.`,
      few: `«${option}»: нужно хотя бы ${least} символа.`,
      many: `«${option}»: нужно хотя бы ${least} символов.`,
      other: `«${option}»: нужно хотя бы ${least} символа.`,
    }),
  noBound: (option, text) =>
    `«${option}» — это год, месяц или день, например 2022, 2022-07 или 2022-07-02, а не «${text}».`,
};

export const bot: Catalogue['bot'] = {
  help: 'Задайте вопрос о новостях своими словами: я отвечу тем, что говорит статья, и укажу, где. На сервере упомяните меня вместе с вопросом; команды начинаются с /.',
  sorry: 'У меня что-то пошло не так, это записано. Попробуйте, пожалуйста, ещё раз.',
  unknownButton: 'Эта кнопка мне незнакома: возможно, она старше меня. Спросите, пожалуйста, ещё раз.',
  unknownMenu: 'Это меню мне незнакомо: возможно, оно старше меня.',
  questionGone: 'Вопрос в этом сообщении больше не прочитать. Спросите, пожалуйста, ещё раз.',
  notYours: 'Этот ответ принадлежит кому-то другому. Свой вопрос можно задать через /спросить.',
  cutQuotation: 'Обрезано: остальное не помещается в одно сообщение Discord.',
  cutQuotations: (count) =>
    plural(count, {
      one: `Обрезано: ещё ${number(count)} цитата не помещается в одно сообщение Discord`,
      few: `Обрезано: ещё ${number(count)} цитаты не помещаются в одно сообщение Discord`,
      many: `Обрезано: ещё ${number(count)} цитат не помещаются в одно сообщение Discord`,
      other: `Обрезано: ещё ${number(count)} цитаты не помещаются в одно сообщение Discord`,
    }),
  cut: '(обрезано)',
};
