import { termOf } from '../../text/terms.js';
import { tokenize } from '../../text/tokens.js';
import type { ArticleIndex } from '../article-index.js';
import { type StockPhrase, stockKey, stockOf } from './stock.js';

/** A suggestion is at most so long, in UTF-16 units: Discord's limit on a choice. */
const LONGEST = 100;
/** Suggestions at once: more than a person looks through. */
const MOST = 12;
const MOST_COMPLETIONS = 6;

/** Questions about any article. */
const STARTERS = ['What is the article about?', 'Who wrote this article?', 'When was the article published?'];

/**
 * What a person may want to ask, after the beginning that is typed: what was typed first, then its completions by words
 * of the articles, then questions about what they name that are near to it. Each at most 100 characters long.
 */
export function suggestQuestions(indexes: readonly ArticleIndex[], typed: string): string[] {
  const text = typed.replace(/\s+/gu, ' ').trimStart();
  const stock = indexes.flatMap(stockOf);
  const suggestions = [
    text.trim(),
    ...completions(text, stock).slice(0, MOST_COMPLETIONS),
    ...nearQuestions(text, stock),
  ];
  const seen = new Set<string>();
  const fresh = suggestions.filter((suggestion) => {
    const key = suggestion.toLowerCase();
    const first = suggestion !== '' && suggestion.length <= LONGEST && !seen.has(key);
    seen.add(key);
    return first;
  });
  return fresh.slice(0, MOST);
}

/** So many words at the end of what is typed may be the beginning of a phrase. */
const LONGEST_TAIL = 3;

/** What is typed, its last words completed by a phrase that begins with them; the longest beginnings first. */
function completions(typed: string, stock: readonly StockPhrase[]): string[] {
  const starts = [...typed.matchAll(/\S+/gu)].map(({ index }) => index).slice(-LONGEST_TAIL);
  return starts.flatMap((start) => {
    const tail = typed.slice(start);
    const key = stockKey(tail.trimEnd()) + (tail.endsWith(' ') ? ' ' : '');
    return stock.filter((phrase) => completes(phrase, key)).map(({ text }) => typed.slice(0, start) + text);
  });
}

/** A lone letter begins too many words to tell anything; it may begin a name. */
function completes({ key, names }: StockPhrase, beginning: string): boolean {
  return (
    key.length > beginning.length &&
    key.startsWith(beginning) &&
    (beginning.length > 1 || names !== undefined)
  );
}

/** Questions about the names of an article that share a word with what is typed, or begin as it does. */
function nearQuestions(typed: string, stock: readonly StockPhrase[]): string[] {
  const questions = [...STARTERS, ...stock.flatMap(questionsAbout)];
  const asked = tokenize(typed).map(({ text }) => text.toLowerCase());
  if (asked.length === 0) return questions;
  const last = asked.at(-1) ?? '';
  const terms = new Set(asked.flatMap((word) => termOf(word) ?? []));
  return questions
    .map((question) => ({ question, nearness: nearness(question, { typed, terms, last }) }))
    .filter(({ nearness: near }) => near >= 1)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ question }) => question);
}

interface Typed {
  readonly typed: string;
  readonly terms: ReadonlySet<string>;
  /** The last word, which may be half of one. */
  readonly last: string;
}

/** How near a question is to what is typed: one for each word in common, and a little more where it begins alike. */
function nearness(question: string, { typed, terms, last }: Typed): number {
  const words = tokenize(question).map(({ text }) => text.toLowerCase());
  const shared = words.filter((word) => {
    const term = termOf(word);
    return term !== undefined && (terms.has(term) || (last.length > 1 && word.startsWith(last)));
  }).length;
  const lower = question.toLowerCase();
  if (lower.startsWith(typed.toLowerCase().trimEnd())) return shared + 1.5;
  return shared + (words[0] === tokenize(typed)[0]?.text.toLowerCase() ? 0.5 : 0);
}

function questionsAbout({ text, names }: StockPhrase): string[] {
  if (names === undefined) return [];
  const about = `What does the article say about ${text}?`;
  return names === 'person' ? [`Who is ${text}?`, `What did ${text} say?`, about] : [about];
}
