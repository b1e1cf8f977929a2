import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import type { Encoder } from '../../src/meaning/encoder.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { indexOf } from '../../src/search/article-index.js';
import { ask } from '../../src/search/ask.js';
import { createMeaning } from '../../src/search/meaning.js';
import { fileCache } from '../../src/search/meaning-cache.js';
import { openMeaning } from '../../src/search/open-meaning.js';
import { cosine, sentenceVectors, WIDTH } from '../../src/search/sentence-vectors.js';
import { articleOf } from '../seed.js';

/** An encoder that counts its calls and gives each character a direction of its own. */
function countingEncoder(): Encoder & { calls: number } {
  const encoder = {
    calls: 0,
    version: 'test-1',
    encode(texts: readonly string[]) {
      encoder.calls += 1;
      return texts.map((text) => {
        const values = new Float32Array(text.length * WIDTH);
        for (let at = 0; at < text.length; at += 1) values[at * WIDTH + (text.charCodeAt(at) % WIDTH)] = 1;
        const pieces = Array.from(text, (_, at) => ({ start: at, end: at + 1 }));
        return { pieces, tokens: values, sentence: values.slice(0, WIDTH) };
      });
    },
  };
  return encoder;
}

const article = articleOf(
  'strike',
  'Strike',
  'Dockers went on strike. Ships waited outside.',
  'It ended on Monday.',
);

describe('sentenceVectors', () => {
  const [encoded] = countingEncoder().encode(['abc abd']);
  const vectors =
    encoded &&
    sentenceVectors(encoded, [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);

  it('a word is the mean of its pieces, whatever its length', () => {
    expect(vectors && cosine(vectors.words, 0, vectors.words, 0)).toBeCloseTo(1, 2);
    expect(vectors && cosine(vectors.words, 0, vectors.words, 1)).toBeCloseTo(2 / 3, 2);
  });

  it('a word without pieces is like nothing', () => {
    const none = encoded && sentenceVectors(encoded, [{ start: 90, end: 95 }]);
    expect(none && vectors && cosine(none.words, 0, vectors.words, 0)).toBe(0);
  });
});

describe('createMeaning', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'footnote-meaning-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes an article’s vectors once, and reads them from the cache in another process', () => {
    const first = countingEncoder();
    const index = indexOf(article);
    const made = createMeaning(first, { cache: fileCache(folder) }).article(index);
    expect(made).toHaveLength(3);
    expect(first.calls).toBe(3);

    const [file = ''] = readdirSync(folder).map((name) => join(folder, name));
    utimesSync(file, 1, 1);
    const second = countingEncoder();
    const read = createMeaning(second, { cache: fileCache(folder) }).article(index);
    expect(second.calls).toBe(0);
    expect(read).toEqual(made);
    // So that tidying leaves what is used.
    expect(statSync(file).mtimeMs).toBeGreaterThan(1000);
  });

  it('makes them again where the cache is damaged, of another model or cannot be used', () => {
    const index = indexOf(article);
    createMeaning(countingEncoder(), { cache: fileCache(folder) }).article(index);
    const [file = ''] = readdirSync(folder);
    truncateSync(join(folder, file), 100);
    const again = countingEncoder();
    createMeaning(again, { cache: fileCache(folder) }).article(index);
    expect(again.calls).toBe(3);

    const path = join(folder, file);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, bytes.length / 2));
    const damaged = countingEncoder();
    createMeaning(damaged, { cache: fileCache(folder) }).article(index);
    expect(damaged.calls).toBe(3);

    const other = { ...countingEncoder(), version: 'test-2' };
    createMeaning(other, { cache: fileCache(folder) }).article(index);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(
      createMeaning(countingEncoder(), { cache: fileCache('/dev/null/no') }).article(index),
    ).toHaveLength(3);
  });

  it('has nothing left to make once it is prepared', async () => {
    const encoder = countingEncoder();
    const meaning = createMeaning(encoder);
    const index = indexOf(article);
    await meaning.prepare(index);
    expect(encoder.calls).toBe(3);
    expect(meaning.article(index)).toHaveLength(3);
    expect(encoder.calls).toBe(3);
  });
});

describe('openMeaning', () => {
  it('is off where SEMANTIC=off', () => {
    expect(openMeaning({ SEMANTIC: 'off' }, { tell: () => undefined })).toBeUndefined();
  });
});

describe('with the real model', () => {
  const loaded = loadEncoder();
  if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
  const meaning = createMeaning(loaded.encoder);
  const report = articleOf(
    'boss',
    'Change at the top',
    'Maria Lund, 51, will lead the carmaker from January.',
    'The firm builds trucks in three towns in the north.',
    'Olaf Berg plans to stand down after nine years in charge.',
    'Shares rose by two percent in early trading.',
  );
  const library = libraryOf([report]);

  it.each([
    ['Where are its factories?', 2],
    ['What does the company manufacture?', 2],
    ['How did the stock market react?', 4],
  ])('%s → ¶%i, though no word is shared', (question, paragraph) => {
    expect(ask(library, question, { meaning }).passages[0]?.paragraph).toBe(paragraph);
  });

  it('looks by meaning into all of a few articles', () => {
    const other = articleOf(
      'frost',
      'Frost',
      'Frost killed half the apple blossom.',
      'Growers ask for help.',
    );
    const [best] = ask(libraryOf([other, report]), 'Where are its factories?', { meaning }).passages;
    expect(best).toMatchObject({ article: 'boss', paragraph: 2 });
  });

  it('gives the same answer twice', () => {
    const question = 'When does the new boss begin?';
    expect(ask(library, question, { meaning })).toEqual(ask(library, question, { meaning }));
  });
});
