import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  addThis: 'Добавить эту статью',
  wait: 'Статья такая, какой должна быть? Она ждёт один час.',
  leftOut: (things) => `Опущено: ${things}.`,
  things: {
    table: 'таблицы',
    picture: 'картинки',
    'pull quote': 'выноски',
    advertisement: 'реклама',
    credits: 'указания авторства',
    'share bar': 'кнопки «поделиться»',
    'related story': 'похожие статьи',
    newsletter: 'подписка на рассылку',
    comment: 'комментарии',
    'cookie notice': 'уведомления о cookie',
    'running head': 'колонтитулы',
  },
  kept: (headline, id) => `«${headline}» сохранена, о ней уже можно спрашивать. Её идентификатор: ${id}`,
  discarded: 'Она отброшена; ничего из неё не хранится.',
  gone: 'Эта статья больше не ждёт: её сохранили или отбросили, или прошёл час. Добавьте её ещё раз.',
  nothing: 'Здесь нет ни ссылки, ни файла; нужно одно из двух.',
  both: 'Укажите ссылку или файл, но не то и другое.',
  noDate: (text) =>
    `«${text}» — не дата, которую можно прочесть только одним способом; напишите как 2026-03-04.`,
  unreadable: (name, reason) => `«${name}» не читается как статья: ${reason}`,
  full: (count) =>
    `Здесь уже ${number(count)} — столько статей и помещается; сначала уберите одну командой /библиотека.`,
  form: {
    title: 'Исправить статью',
    headline: 'Заголовок',
    published: 'Дата (2026-03-04)',
    source: 'Источник',
  },
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
    keep: 'Сохранить',
    correct: 'Исправить',
    discard: 'Отбросить',
    forget: 'Стереть всё',
  },
};
