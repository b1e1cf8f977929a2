import { Locale } from 'discord.js';
import { expect, it, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/language/catalogue.js';
import { dateInWords } from '../../src/language/date-in-words.js';
import { LANGUAGES, languageFor } from '../../src/language/languages.js';

it.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['es-ES', 'es-ES'],
  ['es-419', 'es-ES'],
  ['fr', 'fr'],
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['ru', 'ru'],
  ['uk', 'uk'],
  ['ja', 'en'],
  ['und', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('the locale %s is answered in %s', (locale, code) => expect(languageFor(locale).code).toBe(code));

it('every language but English is one of Discord’s by name', () => {
  const known: readonly string[] = Object.values(Locale);
  expect(LANGUAGE_CODES.filter((code) => !known.includes(code))).toEqual(['en']);
});

test.each([
  ['en', '2 July 2022', 'week of 20 June 2022', 'early July 2022', '1990s', '21st century', '480 BC'],
  [
    'de',
    '2. Juli 2022',
    'Woche vom 20. Juni 2022',
    'Anfang Juli 2022',
    '1990er-Jahre',
    '21. Jahrhundert',
    '480 v. Chr.',
  ],
  [
    'es-ES',
    '2 de julio de 2022',
    'semana del 20 de junio de 2022',
    'julio de 2022, principios',
    'años 1990',
    'siglo XXI',
    '480 a. C.',
  ],
  [
    'fr',
    '2 juillet 2022',
    'semaine du 20 juin 2022',
    'début juillet 2022',
    'années 1990',
    'XXIe siècle',
    '480 av. J.-C.',
  ],
  [
    'pt-BR',
    '2 de julho de 2022',
    'semana de 20 de junho de 2022',
    'início de julho de 2022',
    'década de 1990',
    'século XXI',
    '480 a.C.',
  ],
  [
    'ru',
    '2 июля 2022 г.',
    'неделя с 20 июня 2022 г.',
    'июль 2022 г., начало',
    '1990-е годы',
    'XXI век',
    '480 до н. э.',
  ],
  [
    'uk',
    '2 липня 2022 р.',
    'тиждень з 20 червня 2022 р.',
    'липень 2022 р., початок',
    '1990-ті роки',
    'XXI століття',
    '480 до н. е.',
  ],
] as const)('%s writes dates as it does', (code, day, week, early, decade, century, before) => {
  const language = LANGUAGES[code];
  const said = ['2022-07-02', '2022-W25', '2022-07', '199', '20', 'BC0480'].map((value) =>
    dateInWords(value, language).replaceAll('\u00A0', ' '),
  );
  said[2] = language.dates.parts.START(said[2] ?? '');
  expect(said).toEqual([day, week, early, decade, century, before]);
});

it('the first day of a month is an ordinal in French and in Brazilian Portuguese', () => {
  expect(dateInWords('2022-07-01', LANGUAGES.fr)).toBe('1er juillet 2022');
  expect(dateInWords('2022-07-11', LANGUAGES.fr)).toBe('11 juillet 2022');
  expect(dateInWords('2022-07-01', LANGUAGES['pt-BR'])).toBe('1º de julho de 2022');
});

it('English dates are as Intl writes them', () => {
  const intl = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
  const [day, month] = [
    intl({ day: 'numeric', month: 'long', year: 'numeric' }),
    intl({ month: 'long', year: 'numeric' }),
  ];
  for (let at = 1; at <= 12; at += 1) {
    const date = new Date(Date.UTC(2022, at - 1, at));
    const own = { year: 2022, month: at, day: at };
    expect(LANGUAGES.en.formats.day(own)).toBe(day.format(date));
    expect(LANGUAGES.en.formats.month(own)).toBe(month.format(date));
  }
});
