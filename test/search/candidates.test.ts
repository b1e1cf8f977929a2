import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { type Candidate, candidateArticles, prepareCandidates } from '../../src/search/candidates.js';
import { PassageIndex } from '../../src/search/passage-index.js';
import { nothingSpelled, spellArticle } from '../../src/search/spelled-articles.js';
import { articleOf } from '../seed.js';

const WORDS = ['harbour', 'bridge', 'ferry', 'mayor', 'warehouse', 'council', 'engineer'];

/** BM25 as its formula has it, worked out anew for each paragraph. */
function plainBm25(articles: readonly Article[], asked: readonly string[]): number[] {
  const passages = articles.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== ''),
    ),
  );
  const mean = passages.reduce((sum, { length }) => sum + length, 0) / passages.length;
  return passages.map((words) => {
    const parts = [...new Set(asked)].map((term) => {
      const holding = passages.filter((other) => other.includes(term)).length;
      const count = words.filter((word) => word === term).length;
      const rarity = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
      return (rarity * count * 1.2) / (count + 0.2 * (0.9 + (0.1 * words.length) / mean));
    });
    return parts.reduce((sum, part) => sum + part, 0);
  });
}

function indexOf(articles: readonly Article[]): PassageIndex {
  const spelled = nothingSpelled();
  for (const article of articles) spellArticle(spelled, article);
  return new PassageIndex(articles, spelled);
}

describe('paragraphs by BM25', () => {
  const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
  const texts = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

  it('are those of the formula, best first, of equals the first, whatever they hold', () => {
    fc.assert(
      fc.property(
        texts,
        fc.subarray(WORDS, { minLength: 1 }),
        fc.integer({ min: 1, max: 8 }),
        (all, asked, most) => {
          const articles = all.map((paragraphs, number) =>
            articleOf(`a${number}`, 'Headline', ...paragraphs.map((words) => `${words.join(' ')}.`)),
          );
          const owners = articles.flatMap((article) => article.paragraphs.map(() => article));
          const expected = plainBm25(articles, asked)
            .map((score, place) => ({ score, place }))
            .filter(({ score }) => score > 0)
            // In single precision two that differ by rounding are equals.
            .sort((a, b) => Math.round((b.score - a.score) * 1e4) || a.place - b.place)
            .slice(0, most);
          const index = indexOf(articles);
          // A second search finds the same: nothing is left of the first.
          index.search(asked.join(' '), most);
          const found = index.search(asked.join(' '), most);
          expect(found.map(({ score }) => score.toFixed(3))).toEqual(
            expected.map(({ score }) => score.toFixed(3)),
          );
          if (most >= owners.length) {
            expect(new Set(found.map(({ article }) => article))).toEqual(
              new Set(expected.map(({ place }) => owners[place])),
            );
          }
        },
      ),
    );
  });
});

/** More articles than are all looked at. */
const library = libraryOf(
  [...WORDS, 'cathedral', 'orchestra', 'submarine', 'vineyard'].map((word) =>
    articleOf(word, `About a ${word}`, `The ${word} was in the news on Monday.`, 'Nobody was hurt.'),
  ),
);

const ids = (candidates: readonly Candidate[]) => candidates.map(({ article }) => article.id);

describe('candidates in a library', () => {
  it('are the articles that share most with the question', () => {
    expect(ids(candidateArticles(library, 'What happened to the cathedral?'))).toEqual(['cathedral']);
    expect(ids(candidateArticles(library, 'Did the ferry hit the submarine?')).sort()).toEqual([
      'ferry',
      'submarine',
    ]);
  });

  it('are found by a word with a letter wrong, missing or too much', () => {
    for (const typo of ['orchastra', 'orchstra', 'orcchestra'])
      expect(ids(candidateArticles(library, `What happened to the ${typo}?`))).toEqual(['orchestra']);
  });

  it('are none where no word is shared', () => {
    expect(candidateArticles(library, 'Who won the zebra race?')).toEqual([]);
  });

  it('are all where they are few, each as far behind the best as its score is', () => {
    const few = libraryOf(library.articles.slice(-3));
    const found = candidateArticles(few, 'What happened to the submarine in the vineyard?');
    expect(ids(found).slice(2)).toEqual(['orchestra']);
    expect(found[0]?.behind).toBe(0);
    expect(found[2]?.behind).toBeGreaterThan(found[1]?.behind ?? 0);
    const one = libraryOf(library.articles.slice(0, 1));
    expect(candidateArticles(one, 'Who?')).toEqual([{ article: one.articles[0], behind: 0 }]);
  });

  it('are at most eight', () => {
    expect(candidateArticles(library, 'What was in the news on Monday?')).toHaveLength(8);
  });

  it('are no articles that are far behind the best, even where they share half of the question', () => {
    const words = 'Otters walruses herons badgers lynxes weasels ravens magpies'.split(' ');
    const sharing = (id: string, ...own: readonly string[]) =>
      articleOf(id, 'Animals', `${own.join(' ')} came to the river and stayed until the spring.`);
    const found = candidateArticles(
      libraryOf([
        ...Array.from({ length: 100 }, (_, number) => sharing(`other-${number}`, 'Swans', 'geese')),
        sharing('all', ...words),
        sharing('most', ...words.slice(0, 7)),
        sharing('half', ...words.slice(4)),
      ]),
      `What of ${words.join(' ')}?`,
    );
    expect(ids(found)).toEqual(['all', 'most']);
  });

  it('are the same made ready in turns, and when much of the library has come and gone', async () => {
    const questions = [
      'What happened to the orchestra?',
      'Who met the mayor at the harbour?',
      'And the vinyard?',
    ];
    let before = library;
    for (const round of [1, 2, 3, 4]) {
      const gone = library.articles.slice(0, 3 * round);
      const articles = library.articles.map((article) =>
        gone.includes(article)
          ? articleOf(article.id, 'Another', `Round ${round} of the ${article.id}.`, 'All is well.')
          : article,
      );
      const after = libraryOf(articles);
      await prepareCandidates(after, before);
      for (const question of questions)
        expect(ids(candidateArticles(after, question))).toEqual(
          ids(candidateArticles(libraryOf(articles), question)),
        );
      before = after;
    }
  });
});
