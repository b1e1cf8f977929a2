import { type Catalogue, LANGUAGE_CODES, type LanguageCode } from './catalogue.js';
import { german } from './de/index.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import { portuguese } from './pt/index.js';
import { russian } from './ru/index.js';
import { ukrainian } from './uk/index.js';

/** Every language that the bot speaks. */
export const LANGUAGES: Readonly<Record<LanguageCode, Catalogue>> = {
  en: english,
  de: german,
  'es-ES': spanish,
  fr: french,
  'pt-BR': portuguese,
  ru: russian,
  uk: ukrainian,
};

/** The language of a locale as Discord names it, or one near to it: `es-419` → `es-ES`, `en-GB` → `en`; else English. */
export function languageFor(locale: string | null | undefined): Catalogue {
  return languageNamed(locale ?? '') ?? english;
}

/** The language of a locale as Discord or a system names it, `de_DE.UTF-8`; undefined where it is none that the bot speaks. */
export function languageNamed(locale: string): Catalogue | undefined {
  const [primary] = locale
    .trim()
    .toLowerCase()
    .split(/[-_.@]/u);
  // A system without a language has one of these.
  if (primary === 'c' || primary === 'posix') return english;
  const code = LANGUAGE_CODES.find((known) => known.split('-')[0] === primary);
  return code && LANGUAGES[code];
}
