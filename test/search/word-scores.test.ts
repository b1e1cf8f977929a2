import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexOf } from '../../src/search/article-index.js';
import { wordScores } from '../../src/search/word-scores.js';
import { termOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';
import { articleOf } from '../seed.js';

const article = articleOf(
  'harbour',
  'Harbour',
  'The harbour of Lund is closed. Ships wait off the harbour, and more ships come.',
  'A storm broke the quay, the mayor said. The quay is old. The quay was built of wood.',
  'Nobody was hurt.',
);
const index = indexOf(article);

/** MiniSearch's scores of texts for terms, by the place of each text. */
function miniSearchScores(texts: readonly string[], terms: readonly string[]): number[] {
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => tokenize(text).map((token) => token.text),
    processTerm: (word) => termOf(word) ?? null,
  });
  search.addAll(texts.map((text, id) => ({ id, text })));
  const scores = new Map(
    search
      .search(terms.join(' '), { tokenize: (query) => query.split(' '), processTerm: (term) => term })
      .map(({ id, score }) => [id, score]),
  );
  return texts.map((_, id) => scores.get(id) ?? 0);
}

it.each([
  [['harbour']],
  [['quay', 'storm', 'mayor']],
  [['ship', 'ship', 'harbour']],
  [['quay', 'whale', 'hurt']],
  [[]],
])('%j: sentences and paragraphs score as MiniSearch has it', (terms) => {
  const { sentences, paragraphs } = wordScores(index, terms);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    article.text.slice(start, end);
  const ofSentences = miniSearchScores(
    index.profiles.map(({ sentence }) => textOf(sentence)),
    terms,
  );
  const ofParagraphs = miniSearchScores(article.paragraphs.map(textOf), terms);
  index.profiles.forEach(({ sentence }, place) => {
    expect(sentences[place]).toBeCloseTo(ofSentences[place] ?? Number.NaN, 9);
    expect(paragraphs[place]).toBeCloseTo(ofParagraphs[sentence.paragraph - 1] ?? Number.NaN, 9);
  });
});
