import type { Grade } from './answer.js';
import { type ArticleIndex, inverseDocumentFrequency } from './index.js';
import type { ResolvedTerm } from './resolve.js';

// A word of the question counts in full in the sentence itself, less around it.
const IN_PARAGRAPH = 0.6;
const IN_NEIGHBOUR = 0.4;

const ANSWERED_FROM = 0.6;
const CLOSEST_FROM = 0.3;

/**
 * How much of what the question says stands in and around a sentence, 0 to 1: the share of the question's inverse
 * document frequency that the sentence, its paragraph and the sentences beside it cover.
 */
export function coverage(index: ArticleIndex, terms: readonly ResolvedTerm[], sentence: number): number {
  let covered = 0;
  let total = 0;
  for (const term of terms) {
    const weight = inverseDocumentFrequency(index, rarest(index, term));
    total += weight;
    covered += weight * term.certainty * presence(index, term.matches, sentence);
  }
  return total === 0 ? 0 : covered / total;
}

/** The grade that this much evidence earns. */
export function gradeOf(confidence: number): Grade {
  if (confidence >= ANSWERED_FROM) return 'answered';
  return confidence >= CLOSEST_FROM ? 'closest' : 'absent';
}

function rarest(index: ArticleIndex, { term, matches }: ResolvedTerm): string {
  const frequency = (match: string) => index.documentFrequency.get(match) ?? 0;
  return matches.reduce(
    (best, match) => (frequency(match) < frequency(best) ? match : best),
    matches[0] ?? term,
  );
}

function presence(index: ArticleIndex, matches: readonly string[], sentence: number): number {
  const holds = (place: number) => matches.some((match) => index.profiles[place]?.terms.has(match));
  if (holds(sentence)) return 1;
  const paragraph = index.profiles[sentence]?.sentence.paragraph;
  for (const [step, limit] of [
    [-1, -1],
    [1, index.profiles.length],
  ] as const) {
    for (let place = sentence + step; place !== limit; place += step) {
      if (index.profiles[place]?.sentence.paragraph !== paragraph) break;
      if (holds(place)) return IN_PARAGRAPH;
    }
  }
  return holds(sentence - 1) || holds(sentence + 1) ? IN_NEIGHBOUR : 0;
}
