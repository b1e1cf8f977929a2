import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { ask } from '../../src/search/ask.js';
import { candidateArticles, pointsOf } from '../../src/search/candidates.js';
import { comparedArticles, likelyArticles } from '../../src/search/likely-articles.js';
import { createMeaning } from '../../src/search/meaning.js';
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

const idsOf = (question: string, meaning?: ReturnType<typeof createMeaning>) =>
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

  it('are found by words until all vectors that this takes are made, then as if they had been there', async () => {
    const patient = patientMeaning(createMeaning(encoder), (err) => expect.fail(String(err)));
    expect(idsOf(QUESTION, patient)).toEqual(idsOf(QUESTION));
    await expect.poll(() => patient.making).toBe(false);
    // The first time only those that words had found were made.
    idsOf(QUESTION, patient);
    await expect.poll(() => patient.making).toBe(false);
    expect(idsOf(QUESTION, patient)).toEqual(idsOf(QUESTION, createMeaning(encoder)));
  });

  it('a question is put into vectors once, however many articles it is put to', () => {
    let encoded = 0;
    const meaning = createMeaning({
      ...encoder,
      encode(texts, layers) {
        encoded += Number(texts.includes(QUESTION));
        return encoder.encode(texts, layers);
      },
    });
    ask(library, QUESTION, { meaning });
    expect(encoded).toBe(1);
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
