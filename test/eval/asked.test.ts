import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageFile } from '../../src/package.js';
import { indexOf } from '../../src/search/article-index.js';
import { tokenize } from '../../src/text/tokens.js';
import { ASKED, readWritten } from './train/asked.js';
import { wordings } from './train/paraphrase.js';
import { randomFrom } from './train/random.js';
import { goldSentence } from './train/ranking.js';

const sets = [readWritten(), readWritten('unseen')];

const wordsOf = (text: string) => tokenize(text).map((token) => token.text.toLowerCase());

/** Whether so many words of one stand in the other one after another. */
function sharesWords(question: readonly string[], sentence: string, count: number): boolean {
  return question.some(
    (_, at) =>
      at + count <= question.length && sentence.includes(` ${question.slice(at, at + count).join(' ')} `),
  );
}

describe('questions as readers ask them', () => {
  test('are each on a sentence of its article, where they are on reports written for them', () => {
    for (const { articles, questions } of sets) {
      expect(questions.length).toBeGreaterThan(500);
      for (const gold of questions) {
        const article = articles.get(gold.article);
        const index = article && indexOf(article);
        const sentence = index?.profiles[goldSentence(index, gold)]?.sentence;
        expect(sentence?.start, `${gold.article}: ${gold.question}`).toBe(gold.answerStart);
      }
    }
  });

  test('are not copied from the sentence', () => {
    for (const { articles, questions } of sets)
      for (const { article: id, question, answerStart = 0 } of questions) {
        const text = articles.get(id)?.text.slice(answerStart, answerStart + 300) ?? '';
        const sentence = ` ${wordsOf(text).join(' ')} `;
        expect(sharesWords(wordsOf(question), sentence, 5), `${id}: ${question}`).toBe(false);
      }
  });

  test('are each there once, in one line', () => {
    const lines = readFileSync(packageFile('test/eval/train/asked/questions.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const all = lines.flatMap((line) => {
      const { set, article, questions } = JSON.parse(line);
      return questions.map((question: string) => `${set}/${article}: ${question}`);
    });
    expect(all.filter((question) => /[\n\t]|^\s|\s$/.test(question))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('have beside them what the reports do not tell, all on reports that are there', () => {
    const lines = readFileSync(packageFile('test/eval/train/asked/untold.jsonl'), 'utf8').trim().split('\n');
    const kept = lines.flatMap((line) => JSON.parse(line).questions).length;
    for (const { unanswerable } of sets) expect(unanswerable.length).toBeGreaterThan(100);
    expect(sets.reduce((sum, { unanswerable }) => sum + unanswerable.length, 0)).toBe(kept);
  });

  test('are not learned from where they are for measuring', () => {
    const [learned, unseen] = sets;
    expect(unseen?.questions.length).toBeGreaterThan(500);
    expect([...(unseen?.articles.keys() ?? [])].filter((id) => learned?.articles.has(id))).toEqual([]);
  });

  test('are learned from as they are', () => {
    const [written] = sets;
    const gold = written?.questions[0];
    const article = written?.articles.get(gold?.article ?? '');
    if (!gold || !article) throw new Error('no question');
    expect(wordings(gold.question, ASKED, indexOf(article), 0, randomFrom(1))).toEqual([gold.question]);
  });
});
