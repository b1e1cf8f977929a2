import { once } from '../once.js';
import { STOP_WORDS } from './stop-words.js';
import { normalizeWord } from './terms.js';
import { tokenize } from './tokens.js';

/** A language by its code (BCP 47); `und` where only that it is not English is known. */
export type Language = string;

/** Scripts that one large language is written in, or several that go by one code here. */
const scripts = once((): readonly (readonly [RegExp, Language])[] => [
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
]);

/**
 * Question words, one of which is enough, and other function words, normalised: none that is a common English word or,
 * as `de` and `van`, often part of a name.
 */
const WORDS: Readonly<Record<Language, { readonly asking: string; readonly others: string }>> = {
  de: {
    asking: 'wer wem wann warum wieso weshalb wessen welche welcher welches wieviel wohin woher',
    others:
      'wo wen wie ist sind wurde werden wird hat haben hatte und oder nicht mit fur uber auf aus bei nach zum zur das ein eine einen einem eines kein sich dass den dem im zu auch noch er sie es wir ihr mir mich',
  },
  fr: {
    asking: "quand pourquoi quel quelle quels quelles combien lequel laquelle qu'est qu'a qu'ont",
    others:
      "qui quoi est sont ete une un dans avec pour sur ont cette ces aux il elle ils elles nous vous pas que et au c'est s'est n'est j'ai d'un d'une",
  },
  es: {
    asking: 'quien quienes cuando donde cuanto cuantos cuanta cuantas cuales',
    others: 'cual que fue con en una un para su sobre es son se lo y ha han esta este por sus',
  },
  it: {
    asking: "perche quanti quale quali dov'e cos'e com'e",
    others:
      'quando quanto cosa il della nel nella sono stato stata gli che con per non una un si hanno dello nei',
  },
  pt: {
    asking: 'quem quantos quantas quais',
    others:
      'onde quando quanto qual foi uma um nao em na dos das os com para sobre seu sua que e por pelo pela',
  },
  nl: {
    asking: 'wanneer waarom hoeveel',
    others:
      'wie wat waar welke welk hoe het een en niet met voor door op aan werd heeft hebben zijn naar bij zei ook',
  },
  pl: {
    asking: 'kiedy gdzie dlaczego ktory ktora ktore',
    others: 'kto jak co ile jest w z na nie sie czy przez oraz byl byla jaki jaka jakie o',
  },
  sv: {
    asking: 'varfor vilken vilket vilka',
    others: 'vem nar var hur vad och ar inte med som ett av pa det den har',
  },
  da: {
    asking: 'hvem hvornar hvorfor hvilken hvilket hvad',
    others: 'hvor og er ikke med som et af pa det den har',
  },
  cs: { asking: 'proc kolik ktery ktera', others: 'kdo kdy kde co jak je se na v s ze byl byla' },
  tr: { asking: 'nerede neden hangi nicin', others: 'nasil kim kac ne ve bir bu icin ile zaman' },
  id: {
    asking: 'siapa kapan mengapa bagaimana berapa dimana',
    others: 'apa yang dan di untuk dengan dari ini itu',
  },
};

const SETS = Object.entries(WORDS).map(([language, { asking, others }]) => ({
  language,
  asking: new Set(asking.split(' ')),
  all: new Set(`${asking} ${others}`.split(' ')),
}));

/** How much of a text is looked at, in UTF-16 units. */
const READ = 500;

/**
 * The language that a question is asked in, by its script and its function words; `en` where nothing tells against it, as
 * in a list of names.
 */
export function languageOf(question: string): Language {
  const text = question.slice(0, READ);
  // ASCII has no other letters than Latin ones.
  if (/[\u0080-\uffff]/.test(text) && !isMostlyLatin(text))
    return scripts().find(([script]) => script.test(text))?.[1] ?? 'und';
  if (/[¿¡]/u.test(text)) return 'es';
  const words = tokenize(text).map((token) => normalizeWord(token.text));
  const english = words.filter((word) => STOP_WORDS.has(word)).length;
  // A question word weighs two: alone it is enough, also beside a word that two languages share (“is”).
  const [best] = SETS.map(({ language, asking, all }) => ({
    language,
    weight: words.reduce((sum, word) => sum + Number(all.has(word)) + Number(asking.has(word)), 0),
  })).sort((a, b) => b.weight - a.weight);
  return best && best.weight >= 2 && best.weight > english ? best.language : 'en';
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length >= letters.length / 2;
}
