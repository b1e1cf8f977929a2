import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  using: (headline) => `Вопросы в этом канале сначала задаются статье «${headline}».`,
  usingNone: 'Вопросы в этом канале снова задаются всем статьям.',
  removed: (headline) => `«${headline}» убрана.`,
  isSeed: (headline) => `«${headline}» поставляется с ботом, убрать её нельзя.`,
  notYours:
    'Добавленное самим можно убрать в течение дня; для других статей нужно право «Управлять сервером».',
  gaps: (count) =>
    plural(count, {
      one: `${number(count)} вопрос без ответа`,
      few: `${number(count)} вопроса без ответа`,
      many: `${number(count)} вопросов без ответа`,
      other: `${number(count)} вопроса без ответа`,
    }),
  noGaps: 'Пока ни один вопрос не остался без ответа.',
  asked: (count) =>
    plural(count, {
      one: `задан ${number(count)} раз`,
      few: `задан ${number(count)} раза`,
      many: `задан ${number(count)} раз`,
      other: `задан ${number(count)} раза`,
    }),
  privacy: 'Хранятся слова вопроса и сколько раз он задан, но не кем.',
  forgetServer:
    'Это сотрёт всё, что хранится об этом сервере: его статьи, в каких каналах они используются, настройки и вопросы без ответа. Вернуть это нельзя.',
  forgetPerson:
    'Это сотрёт всё, что хранится о вас: ваши статьи, в каких каналах они используются, и настройки. Вернуть это нельзя.',
  forgotten: 'Всё стёрто.',
  buttons: {
    forget: 'Стереть всё',
  },
};
