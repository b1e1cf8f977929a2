import type { Catalogue } from '../catalogue.js';
import { formats } from './formats.js';

const { plural, number } = formats;

export const library: Catalogue['library'] = {
  using: (headline) => `Запитання в цьому каналі спершу йдуть до статті «${headline}».`,
  usingNone: 'Запитання в цьому каналі знову йдуть до всіх статей.',
  removed: (headline) => `«${headline}» вилучено.`,
  isSeed: (headline) => `«${headline}» постачається з ботом, вилучити її не можна.`,
  notYours:
    'Додане самостійно можна вилучити протягом дня; для інших статей потрібне право «Керувати сервером».',
  gaps: (count) =>
    plural(count, {
      one: `${number(count)} запитання без відповіді`,
      few: `${number(count)} запитання без відповіді`,
      many: `${number(count)} запитань без відповіді`,
      other: `${number(count)} запитання без відповіді`,
    }),
  noGaps: 'Поки що жодне запитання не лишилося без відповіді.',
  asked: (count) =>
    plural(count, {
      one: `поставлено ${number(count)} раз`,
      few: `поставлено ${number(count)} рази`,
      many: `поставлено ${number(count)} разів`,
      other: `поставлено ${number(count)} раза`,
    }),
  privacy: 'Зберігаються слова запитання і скільки разів його поставлено, але не ким.',
  forgetServer:
    'Це зітре все, що зберігається про цей сервер: його статті, у яких каналах вони вживаються, налаштування і запитання без відповіді. Повернути це не можна.',
  forgetPerson:
    'Це зітре все, що зберігається про вас: ваші статті, у яких каналах вони вживаються, і налаштування. Повернути це не можна.',
  forgotten: 'Усе стерто.',
  buttons: {
    forget: 'Стерти все',
  },
};
