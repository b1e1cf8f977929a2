import type { ArticleIndex } from '../../../src/search/article-index.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { ASKED } from './asked.js';
import type { Random } from './random.js';
import { openRelatedWords, type RelatedWords } from './related-words.js';

/** How often a word that question and answer share gives way. */
const GIVES_WAY = 0.8;

let related: RelatedWords | undefined;

/**
 * The question as it is, with most of its overlapping words left out, and with related words for them: what is learned
 * from all three leans less on words that are shared. A reader's question is in other words already.
 */
export function wordings(
  question: string,
  set: string,
  index: ArticleIndex,
  gold: number,
  random: Random,
): string[] {
  if (set === ASKED) return [question];
  const others = [leaveOut(question, index, gold, random), reword(question, index, gold, random)];
  return [...new Set([question, ...others])];
}

/** The question with most words that it shares with its answer left out; names stay. */
function leaveOut(question: string, index: ArticleIndex, gold: number, random: Random): string {
  return instead(question, index, gold, random, () => '');
}

/** The question with most words that it shares with its answer put in others that WordNet relates to them; names stay. */
export function reword(question: string, index: ArticleIndex, gold: number, random: Random): string {
  related ??= openRelatedWords();
  const words = related;
  return instead(question, index, gold, random, (word) => {
    const others = words(word);
    // Without another word for it, half of the time a person would not say it at all.
    return others[Math.floor(random.next() * others.length)] ?? (random.next() < 0.5 ? word : '');
  });
}

function instead(
  question: string,
  { profiles }: ArticleIndex,
  gold: number,
  random: Random,
  replace: (word: string) => string,
): string {
  const shared = analyzeQuestion(question).terms.filter(
    ({ term, named }) => !named && profiles[gold]?.terms.has(term) && random.next() < GIVES_WAY,
  );
  const changed = shared.reduceRight(
    (text, { token }) => text.slice(0, token.start) + replace(token.text) + text.slice(token.end),
    question,
  );
  return changed.replace(/ +/gu, ' ');
}
