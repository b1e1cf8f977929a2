import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '../../src/language/catalogue.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { entriesOf } from './walk.js';

const english = LANGUAGES.en;
const others = Object.values(LANGUAGES).filter(({ code }) => code !== 'en');
const all: readonly Catalogue[] = [english, ...others];

/** What the gaps of a text are filled with: numbers, which stand for words as well and read alike in every language. */
const GAPS = [211, 312, 413, 514];

/** Those whose gaps take certain values only. */
const CERTAIN: Readonly<Record<string, readonly unknown[]>> = {
  'facts.length': [{ words: 211, sentences: 312, paragraphs: 413, minutes: 514 }],
  'dates.quarter': [3, '312'],
  'dates.half': [2, '312'],
  'dates.century': [20],
};

function say(words: string | ((...gaps: never[]) => string), gaps: readonly unknown[]): string {
  return typeof words === 'string' ? words : words(...(gaps.slice(0, words.length || 1) as never[]));
}

/** Every text of a language with its gaps filled, by its key. */
function saidIn(language: Catalogue): Map<string, string> {
  return new Map(entriesOf(language).map(({ key, words }) => [key, say(words, CERTAIN[key] ?? GAPS)]));
}

function gapsIn(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:211|312|413|514)(?!\d)/g))].sort();
}

describe.each(others.map((language) => [language.code, language] as const))('%s', (_, language) => {
  const [said, inEnglish] = [saidIn(language), saidIn(english)];

  it('says everything that English does, and nothing else', () => {
    expect([...said.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    expect([...said].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills the same gaps', () => {
    for (const [key, text] of inEnglish)
      expect([key, gapsIn(said.get(key) ?? '')]).toEqual([key, gapsIn(text)]);
  });

  it('leaves no English', () => {
    const same = [...said].filter(([key, text]) => text === inEnglish.get(key)).map(([key]) => key);
    expect(same.filter((key) => !SAME.includes(key))).toEqual([]);
  });
});

/** What may read as in English. */
const SAME: readonly string[] = ['reading.page', 'quoted'];

const COUNTS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 112, 121];

test.each(all.map((language) => [language.code, language] as const))(
  '%s counts anything: there is a form for each number, which tells it',
  (_, language) => {
    for (const { key, words } of entriesOf(language)) {
      if (typeof words === 'string' || CERTAIN[key]) continue;
      const told = gapsIn(say(words, GAPS)).length > 0;
      for (const count of COUNTS) {
        const text = say(words, Array(words.length).fill(count));
        expect(text, key).not.toMatch(/undefined|NaN/);
        // “one date”, “the first question”
        if (told && count > 1) expect(text, key).toMatch(new RegExp(`(?<!\\d)${count}(?!\\d)`));
      }
    }
    const lengths = COUNTS.map((count) => ({
      words: count,
      sentences: count,
      paragraphs: count,
      minutes: count,
    }));
    for (const length of lengths) expect(language.facts.length(length)).not.toMatch(/undefined|NaN/);
  },
);

test.each(all.map((language) => [language.code, language] as const))(
  '%s has a form for each plural category of the language',
  (code, { picture }) => {
    const rules = new Intl.PluralRules(code);
    const samples = [0, 1, 2, 5, 1.5, 1_000_000];
    const categories = new Set(samples.map((count) => rules.select(count)));
    expect([...categories].sort()).toEqual([...rules.resolvedOptions().pluralCategories].sort());
    for (const count of samples) expect(picture.lengths.day(count)).not.toContain('undefined');
  },
);

/** Quotation marks of each language. */
const MARKS: Readonly<Record<Catalogue['code'], RegExp>> = {
  en: /[“”]/,
  de: /[„“]/,
  'es-ES': /[«»]/,
  fr: /«\u202F|\u202F»/,
  'pt-BR': /[“”]/,
  ru: /[«»]/,
  uk: /[«»]/,
};

test.each(all.map((language) => [language.code, language] as const))(
  '%s has its own quotation marks, and no typewriter’s',
  (code, language) => {
    for (const [key, text] of saidIn(language)) {
      const marks = text.match(/«\u202F|\u202F»|["“”„«»]/g) ?? [];
      expect(
        marks.filter((mark) => !MARKS[code].test(mark)),
        key,
      ).toEqual([]);
      expect(text, key).not.toContain("'");
    }
    expect(language.quoted('x')).toMatch(MARKS[code]);
  },
);

test('French sets a narrow space that does not break before a mark of two parts', () => {
  for (const [key, text] of saidIn(LANGUAGES.fr)) {
    // What is quoted may be in English.
    const own = text.replace(/(?<=«\u202F).*?(?=\u202F»)/g, '');
    expect(own, key).not.toMatch(/(?<!\u202F)[;:!?»]|«(?!\u202F)/);
  }
});

test('every language but English says each courtesy in its own words', () => {
  const keys = Object.keys(english.courtesies).sort();
  for (const { said } of others) {
    expect(Object.keys(said).sort()).toEqual(keys);
    // What people type is compared so, in lower case and without marks.
    for (const words of Object.values(said).flat()) expect(words).toMatch(/^[\p{Ll}']+(?: [\p{Ll}']+)*$/u);
  }
});

test('buttons have at most 80 characters', () => {
  for (const { answers, reading, library } of all) {
    for (const label of Object.values({ ...answers.buttons, ...reading.buttons, ...library.buttons }))
      expect(label.length).toBeLessThanOrEqual(80);
  }
});
