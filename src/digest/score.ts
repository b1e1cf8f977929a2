import type { Candidate } from './candidates.js';
import { FEATURES, RECENT, type Scored } from './features.js';
import { centrality, countTerms, type SentenceVector } from './vectors.js';

/** How many of the article's most frequent terms are its keywords. */
const KEYWORDS = 10;

/** How well each candidate would stand for the article; higher is better, comparable within the article. Debris has −∞. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  headline: ReadonlySet<string>,
  published: string | undefined,
): number[] {
  const scores = candidates.map(() => Number.NEGATIVE_INFINITY);
  const told = candidates.filter(({ debris }) => !debris);
  for (const scored of scoredOf(told, headline, published)) {
    scores[scored.candidate.place] = FEATURES.reduce(
      (sum, { weight, value }) => sum + weight * value(scored),
      0,
    );
  }
  return scores;
}

function scoredOf(
  told: readonly Candidate[],
  headline: ReadonlySet<string>,
  published: string | undefined,
): Scored[] {
  const { forward, backward } = centrality(told.map(({ vector }) => vector));
  const counts = countTerms(told.flatMap(({ terms }) => terms));
  const keywords = mostFrequent(counts);
  const shares = {
    forward: ofHighest(forward),
    backward: ofHighest(backward),
    // The mean over all others, out of those over the ones behind and before.
    central: ofHighest(forward.map((value, at) => value * (told.length - at - 1) + (backward[at] ?? 0) * at)),
    frequent: ofHighest(told.map(({ terms }) => meanCount(terms, counts))),
    keywords: ofHighest(told.map(({ vector }) => sharedWith(vector, keywords))),
    headline: ofHighest(told.map(({ vector }) => sharedWith(vector, headline))),
    history: historyOf(told, published),
  };
  return told.map((candidate, at) => ({
    candidate,
    forward: shares.forward[at] ?? 0,
    backward: shares.backward[at] ?? 0,
    central: shares.central[at] ?? 0,
    frequent: shares.frequent[at] ?? 0,
    keywords: shares.keywords[at] ?? 0,
    headline: shares.headline[at] ?? 0,
    history: shares.history[at] ?? 0,
  }));
}

/** Years are past as seen from that of publication, or from the latest that the article names. */
function historyOf(told: readonly Candidate[], published: string | undefined): number[] {
  const years = told.map(({ text }) => (text.match(YEAR) ?? []).map(Number));
  const now = published === undefined ? latestOf(years.flat()) : Number(published.slice(0, 4));
  return told.map(({ text }, at) => {
    const latest = latestOf(years[at] ?? []);
    return Number(Number.isFinite(latest) && latest < now - 1 && !RECENT.test(text));
  });
}

/** −∞ of no year. No spread: a long article may name more years than a call has arguments. */
function latestOf(years: readonly number[]): number {
  return years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

const YEAR = /(?<![\p{N}$£€,.])(?:1[5-9]|20)\d\d(?![\p{N},.]\p{N}|\p{N})/gu;

function mostFrequent(counts: ReadonlyMap<string, number>): Set<string> {
  const ordered = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(ordered.slice(0, KEYWORDS).map(([term]) => term));
}

function meanCount(terms: readonly string[], counts: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0) / Math.max(terms.length, 1);
}

/** How many of `terms` a sentence has. */
function sharedWith(vector: SentenceVector, terms: ReadonlySet<string>): number {
  return [...terms].filter((term) => vector.has(term)).length;
}

/** Each value as a share of the highest. */
function ofHighest(values: readonly number[]): number[] {
  const highest = values.reduce((a, b) => Math.max(a, b), 0) || 1;
  return values.map((value) => value / highest);
}
