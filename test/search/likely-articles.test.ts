import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { ask } from '../../src/search/ask.js';
import { candidateArticles, pointsOf } from '../../src/search/candidates.js';
import { comparedArticles, likelyArticles } from '../../src/search/likely-articles.js';
import { createMeaning, type Meaning } from '../../src/search/meaning.js';
import { patientMeaning } from '../../src/search/patient-meaning.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { articleOf } from '../seed.js';

const loaded = loadEncoder();
if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
const { encoder } = loaded;

const SUBJECTS = [
  'harbour',
  'library',
  'bakery',
  'stadium',
  'orchard',
  'quarry',
  'theatre',
  'museum',
  'canal',
];
const strike = articleOf(
  'strike',
  'Dockers walk out',
  'Dockers at the port walked out on Monday over pay.',
  'Their union wants six percent more.',
);
const library = libraryOf([
  ...SUBJECTS.map((subject) =>
    articleOf(
      subject,
      `The ${subject}`,
      `The town opened a new ${subject}.`,
      `It cost the workers of the ${subject} years.`,
    ),
  ),
  strike,
]);
/** The only word that it shares with an article is one with the others. */
const QUESTION = 'Which workers stopped to get a raise?';
const IN_OTHER_WORDS = 'Who refused to unload the ships?';

const idsOf = (question: string, meaning?: Meaning) =>
  likelyArticles(library, analyzeQuestion(question), meaning).articles.map(({ index }) => index.article.id);

describe('likelyArticles', () => {
  it('are by words those that share most with the question, each point behind counting', () => {
    expect(idsOf(QUESTION)).not.toContain('strike');
    const { articles, meaning } = likelyArticles(library, analyzeQuestion('the canal'), undefined);
    expect(articles.map(({ index }) => index.article.id)).toEqual(['canal']);
    expect(articles[0]?.behind).toBe(0);
    expect(meaning).toBeUndefined();
  });

  it('are by meaning also those that say it in other words, at most five, the likeliest first', () => {
    const meaning = createMeaning(encoder);
    expect(idsOf(QUESTION, meaning)).toContain('strike');
    const found = likelyArticles(library, analyzeQuestion(IN_OTHER_WORDS), meaning);
    expect(found.meaning).toBe(meaning);
    expect(found.articles[0]?.index.article.id).toBe('strike');
    expect(found.articles.length).toBeLessThanOrEqual(5);
    const behind = found.articles.map((article) => article.behind);
    expect(behind).toEqual([...behind].sort((a, b) => a - b));
    expect(ask(library, IN_OTHER_WORDS, { meaning }).passages[0]?.article).toBe('strike');
    expect(ask(library, IN_OTHER_WORDS).passages).toEqual([]);
  });

  it('are those found by words until the vectors of all are made, then as if they had been there', async () => {
    const patient = patientMeaning(createMeaning(encoder), (err) => expect.fail(String(err)));
    const asked = () => likelyArticles(library, analyzeQuestion(QUESTION), patient);
    const made = () => expect.poll(() => patient.making).toBe(false);
    const ids = () => asked().articles.map(({ index }) => index.article.id);
    expect(asked().meaning).toBeUndefined();
    await made();
    // Those that words had found are there now, and are compared by meaning; the others are being made.
    expect(asked().meaning).toBe(patient);
    expect(ids()).toEqual(idsOf(QUESTION));
    await made();
    expect(ids()).toEqual(idsOf(QUESTION, createMeaning(encoder)));
    expect(ids()).not.toEqual(idsOf(QUESTION));
  });

  it('are found by words where the vectors of one cannot be made, which is told once', async () => {
    const plain = createMeaning(encoder);
    const errors: unknown[] = [];
    const patient = patientMeaning(
      {
        ...plain,
        prepare: async (index) => {
          if (index.article.id === 'strike') throw new Error('no room');
          await plain.prepare(index);
        },
      },
      (err) => errors.push(err),
    );
    for (let time = 0; time < 4; time += 1) {
      expect(idsOf(QUESTION, patient)).toEqual(idsOf(QUESTION));
      await expect.poll(() => patient.making).toBe(false);
    }
    expect(errors).toEqual([new Error('no room')]);
  });

  it('are found by words where there is no model, and where none shares a word', () => {
    const nothing = () => undefined;
    const missing: Meaning = {
      ...{
        head: undefined,
        reader: undefined,
        article: nothing,
        known: nothing,
        wholes: nothing,
        prepare: async () => undefined,
      },
      question: () => expect.fail('there is nothing to compare it with'),
    };
    expect(ask(library, IN_OTHER_WORDS, { meaning: missing }).grade).toBe('absent');
    expect(idsOf(QUESTION, missing)).toEqual(idsOf(QUESTION));
  });

  it('are all of a few articles, however far behind', () => {
    const few = libraryOf(library.articles.slice(0, 8));
    const { articles } = likelyArticles(few, analyzeQuestion('the canal'), createMeaning(encoder));
    expect(articles).toHaveLength(8);
  });

  it('a question is put into vectors once, however many articles and parts of a library it is put to', () => {
    let encoded = 0;
    const meaning = createMeaning({
      ...encoder,
      encode(texts) {
        encoded += Number(texts.includes(QUESTION));
        return encoder.encode(texts);
      },
    });
    ask({ ...library, parts: [library, libraryOf([strike])] }, QUESTION, { meaning });
    expect(encoded).toBe(1);
  });
});

describe('what no article mentions', () => {
  it('is not what one mentions that was not looked at', () => {
    const barges = articleOf('barges', 'Barges', 'Barges carried coal, timber, slate and grain.');
    const more = libraryOf([...library.articles, barges]);
    const question = analyzeQuestion('Did barges carry coal, timber and slate for dockers and zebras?');
    const { articles } = likelyArticles(more, question, undefined);
    expect(articles.map(({ index }) => index.article)).toEqual([barges]);
    expect(ask(more, question.text).missing).toEqual(['zebras']);
    expect(ask(more, question.text, { article: barges }).missing).toEqual(['dockers', 'zebras']);
  });
});

describe('comparedArticles', () => {
  it('are all of a small library, and the newest fifty of a large one', () => {
    expect(comparedArticles(library)).toEqual(library.articles);
    const dated = Array.from({ length: 60 }, (_, day): Article => {
      const published = `2021-${String(Math.floor(day / 28) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
      return { ...articleOf(`day-${day}`, 'Day', 'A day.'), published };
    });
    const newest = comparedArticles(libraryOf(dated));
    expect(newest.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, place) => `day-${59 - place}`));
  });
});

describe('pointsOf', () => {
  it('are how far candidates are apart', () => {
    const question = 'the workers of the canal';
    const points = pointsOf(library, question, new Set(library.articles));
    const most = Math.max(...points.values());
    for (const { article, behind } of candidateArticles(library, question))
      expect(most - (points.get(article) ?? 0)).toBeCloseTo(behind, 9);
    expect(points.has(strike)).toBe(false);
  });
});
