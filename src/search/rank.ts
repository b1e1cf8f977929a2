import type { ArticleIndex } from './index.js';
import { exactTerms, type ResolvedTerm } from './resolve.js';

/** A sentence and its relevance to a question. */
export interface RankedSentence {
  /** Place in `index.profiles`. */
  readonly sentence: number;
  readonly score: number;
}

/** What a paragraph's score adds to each of its sentences': a sentence is understood with its neighbours. */
const PARAGRAPH_WEIGHT = 0.6;

/** The sentences that share words with the question, best first; ties in the order of the article. */
export function rankSentences(index: ArticleIndex, terms: readonly ResolvedTerm[]): RankedSentence[] {
  const query = terms.flatMap(({ matches }) => matches).join(' ');
  if (query === '') return [];
  const sentences = new Map(index.bySentence.search(query, exactTerms).map(({ id, score }) => [id, score]));
  const paragraphs = new Map(index.byParagraph.search(query, exactTerms).map(({ id, score }) => [id, score]));
  return index.profiles
    .map(({ sentence: { paragraph } }, sentence) => ({
      sentence,
      score: (sentences.get(sentence) ?? 0) + PARAGRAPH_WEIGHT * (paragraphs.get(paragraph) ?? 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}
