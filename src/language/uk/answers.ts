import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const answers: Catalogue['answers'] = {
  probable: 'Перший фрагмент, імовірно, відповідає на запитання.',
  closest: 'Можливо, про це не сказано; ось найближчі фрагменти.',
  keywords: 'Ось фрагменти, найближчі до цих слів.',
  absent: 'У статті про це не сказано.',
  absentEverywhere: 'У жодній статті про це не сказано.',
  lacks: (words) => `Не згадано: ${words}.`,
  allLack: (words) => `У жодній статті не згадано: ${words}.`,
  differing: 'Дві статті розходяться:',
  elsewhere: (headline) => `Це з іншої статті, а не з тієї, про яку тут ідеться: «${headline}».`,
  incomplete: 'Додані статті зараз недоступні; це лише з решти. Будь ласка, запитайте ще раз за хвилину.',
  nothingAsked: 'Тут немає слова, яке можна шукати в статті. Поставте запитання про неї своїми словами.',
  notEnglish: 'Статті англійською мовою: із запитання вдалося зіставити лише імена, числа й однакові слова.',
  onlyFirst: (count) =>
    plural(count, {
      one: `Відповідь є лише на перше ${number(count)} запитання; решту поставте окремо.`,
      few: `Відповідь є лише на перші ${number(count)} запитання; решту поставте окремо.`,
      many: `Відповідь є лише на перші ${number(count)} запитань; решту поставте окремо.`,
      other: `Відповідь є лише на перші ${number(count)} запитання; решту поставте окремо.`,
    }),
  noMorePassages: 'Інших фрагментів немає.',
  furtherPassages: (from, to) => `Фрагменти ${number(from)}–${number(to)}, кожен далі від попереднього:`,
  buttons: {
    context: 'У контексті',
    more: 'Ще фрагменти',
    back: 'Назад',
    why: 'Чому це?',
    share: 'Поділитися',
  },
};

export const courtesies: Catalogue['courtesies'] = {
  greeting: 'Вітаю. Поставте запитання про статтю своїми словами.',
  wellBeing: 'Дякую, добре. Поставте запитання про статтю своїми словами.',
  thanks: 'Будь ласка.',
  assent: 'Добре. Запитуйте ще будь-коли.',
  farewell: 'До побачення.',
  truth: 'Не можу сказати: я лише знаходжу, що каже стаття, і показую її слова та хто їх опублікував.',
  apology: 'Нічого страшного.',
  self: 'Я Footnote: відповідаю на запитання про новинні статті їхніми власними реченнями й кажу, де вони стоять. Поставте запитання про статтю своїми словами.',
};

export const facts: Catalogue['facts'] = {
  headline: (headline) => `Заголовок: «${headline}».`,
  byline: (name) => `Підпис: «${name}».`,
  noByline: 'У статті не вказано, хто її написав.',
  published: (day) => `Дата публікації: ${day}`,
  notPublished: 'У статті не вказано, коли її опубліковано.',
  source: (name) => `Джерело: «${name}».`,
  noSource: 'У статті не названо джерела.',
  url: (link) => `Вона є тут: ${link}`,
  noUrl: 'У статті немає посилання.',
  length: ({ words, sentences, paragraphs, minutes }) => {
    const all = plural(words, {
      one: `${number(words)} слово`,
      few: `${number(words)} слова`,
      many: `${number(words)} слів`,
      other: `${number(words)} слова`,
    });
    const inSentences = plural(sentences, {
      one: `${number(sentences)} реченні`,
      few: `${number(sentences)} реченнях`,
      many: `${number(sentences)} реченнях`,
      other: `${number(sentences)} речення`,
    });
    const inParagraphs = plural(paragraphs, {
      one: `${number(paragraphs)} абзаці`,
      few: `${number(paragraphs)} абзацах`,
      many: `${number(paragraphs)} абзацах`,
      other: `${number(paragraphs)} абзацу`,
    });
    const time = plural(minutes, {
      one: `${number(minutes)} хвилини`,
      few: `${number(minutes)} хвилин`,
      many: `${number(minutes)} хвилин`,
      other: `${number(minutes)} хвилини`,
    });
    return `У ній ${all} у ${inSentences} та ${inParagraphs}; читання триватиме близько ${time}.`;
  },
};
