import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'Первый фрагмент, вероятно, отвечает на вопрос.',
  closest: 'Возможно, об этом не сказано; вот ближайшие фрагменты.',
  keywords: 'Вот фрагменты, ближайшие к этим словам.',
  absent: 'В статье об этом не сказано.',
  absentEverywhere: 'Ни в одной статье об этом не сказано.',
  lacks: (words) => `Не упоминается: ${words}.`,
  allLack: (words) => `Ни в одной статье не упоминается: ${words}.`,
  differing: 'Две статьи расходятся:',
  elsewhere: (headline) => `Это из другой статьи, а не из той, о которой здесь речь: «${headline}».`,
  incomplete:
    'Добавленные статьи сейчас недоступны; это только из остальных. Пожалуйста, спросите ещё раз через минуту.',
  nothingAsked: 'Здесь нет слова, которое можно искать в статье. Задайте вопрос о ней своими словами.',
  notEnglish:
    'Статьи на английском языке: из вопроса удалось сопоставить только имена, числа и одинаковые слова.',
  onlyFirst: (count) =>
    plural(count, {
      one: `Ответ дан только на первый ${number(count)} вопрос; остальные задайте отдельно.`,
      few: `Ответ дан только на первые ${number(count)} вопроса; остальные задайте отдельно.`,
      many: `Ответ дан только на первые ${number(count)} вопросов; остальные задайте отдельно.`,
      other: `Ответ дан только на первые ${number(count)} вопроса; остальные задайте отдельно.`,
    }),
  noMorePassages: 'Других фрагментов нет.',
  furtherPassages: (from, to) => `Фрагменты ${number(from)}–${number(to)}, каждый дальше предыдущего:`,
  buttons: {
    context: 'В контексте',
    more: 'Ещё фрагменты',
    back: 'Назад',
    why: 'Почему это?',
    share: 'Поделиться',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Здравствуйте. Задайте вопрос о статье своими словами.',
  wellBeing: 'Спасибо, хорошо. Задайте вопрос о статье своими словами.',
  thanks: 'Пожалуйста.',
  assent: 'Хорошо. Спрашивайте ещё в любое время.',
  farewell: 'До свидания.',
  truth: 'Не могу сказать: я только нахожу, что говорит статья, и показываю её слова и кто их опубликовал.',
  apology: 'Ничего страшного.',
  self: 'Я Footnote: отвечаю на вопросы о новостных статьях их собственными предложениями и говорю, где они стоят. Задайте вопрос о статье своими словами.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `Заголовок: «${headline}».`,
  byline: (name) => `Подпись: «${name}».`,
  noByline: 'В статье не указано, кто её написал.',
  published: (day) => `Дата публикации: ${day}`,
  notPublished: 'В статье не указано, когда она опубликована.',
  source: (name) => `Источник: «${name}».`,
  noSource: 'В статье не назван источник.',
  url: (link) => `Она находится здесь: ${link}`,
  noUrl: 'У статьи нет ссылки.',
  length: ({ words, sentences, paragraphs, minutes }) => {
    const all = plural(words, {
      one: `${number(words)} слово`,
      few: `${number(words)} слова`,
      many: `${number(words)} слов`,
      other: `${number(words)} слова`,
    });
    const inSentences = plural(sentences, {
      one: `${number(sentences)} предложении`,
      few: `${number(sentences)} предложениях`,
      many: `${number(sentences)} предложениях`,
      other: `${number(sentences)} предложения`,
    });
    const inParagraphs = plural(paragraphs, {
      one: `${number(paragraphs)} абзаце`,
      few: `${number(paragraphs)} абзацах`,
      many: `${number(paragraphs)} абзацах`,
      other: `${number(paragraphs)} абзаца`,
    });
    const time = plural(minutes, {
      one: `${number(minutes)} минуты`,
      few: `${number(minutes)} минут`,
      many: `${number(minutes)} минут`,
      other: `${number(minutes)} минуты`,
    });
    return `В ней ${all} в ${inSentences} и ${inParagraphs}; чтение займёт около ${time}.`;
  },
};
