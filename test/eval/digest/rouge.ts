import { porterStem } from './porter.js';

/** F1s of a summary against a reference, 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

/**
 * ROUGE-1, -2 and -Lsum (Lin, “ROUGE”, 2004) as Python's rouge-score 0.1.2 computes them with `use_stemmer=True`.
 * Both texts are given as their sentences; only Lsum minds where a sentence ends.
 */
export function rouge(reference: readonly string[], summary: readonly string[]): Rouge {
  const target = reference.map(rougeTokens);
  const found = summary.map(rougeTokens);
  return {
    rouge1: ngramF1(target.flat(), found.flat(), 1),
    rouge2: ngramF1(target.flat(), found.flat(), 2),
    rougeLsum: summaryLcsF1(target, found),
  };
}

/** Lower-case runs of ASCII letters and digits; those of more than three characters by their stem. */
export function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > 3 ? porterStem(word) : word));
}

function ngramF1(target: readonly string[], found: readonly string[], n: number): number {
  const expected = countsOf(ngrams(target, n));
  let shared = 0;
  for (const [ngram, count] of countsOf(ngrams(found, n))) {
    shared += Math.min(count, expected.get(ngram) ?? 0);
  }
  return f1(shared, Math.max(target.length - n + 1, 0), Math.max(found.length - n + 1, 0));
}

function ngrams(tokens: readonly string[], n: number): string[] {
  return tokens.slice(n - 1).map((_, end) => tokens.slice(end, end + n).join(' '));
}

/** Section 3.2 of the paper: each reference sentence's union of longest common subsequences; no word counts twice. */
function summaryLcsF1(target: readonly string[][], found: readonly string[][]): number {
  const expected = countsOf(target.flat());
  const left = countsOf(found.flat());
  let hits = 0;
  for (const sentence of target) {
    const union = new Set(found.flatMap((other) => lcsPlaces(sentence, other)));
    for (const place of [...union].sort((a, b) => a - b)) {
      const token = sentence[place] ?? '';
      const [inTarget = 0, inFound = 0] = [expected.get(token), left.get(token)];
      if (inTarget === 0 || inFound === 0) continue;
      hits += 1;
      expected.set(token, inTarget - 1);
      left.set(token, inFound - 1);
    }
  }
  return f1(hits, target.flat().length, found.flat().length);
}

/** The places in `reference` of one longest common subsequence with `other`, that which rouge-score reads back. */
function lcsPlaces(reference: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((reference.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = 1; row <= reference.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      lengths[row * width + column] =
        reference[row - 1] === other[column - 1]
          ? lengthAt(row - 1, column - 1) + 1
          : Math.max(lengthAt(row - 1, column), lengthAt(row, column - 1));
    }
  }
  const places: number[] = [];
  for (let [row, column] = [reference.length, other.length]; row > 0 && column > 0; ) {
    if (reference[row - 1] === other[column - 1]) {
      row -= 1;
      column -= 1;
      places.push(row);
    } else if (lengthAt(row, column - 1) > lengthAt(row - 1, column)) column -= 1;
    else row -= 1;
  }
  return places;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function f1(shared: number, target: number, found: number): number {
  return shared === 0 ? 0 : (2 * shared) / (target + found);
}
