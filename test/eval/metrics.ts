/** SQuAD's own normalisation: lower case, no punctuation, no articles, single spaces (Rajpurkar et al., 2016). */
function normalizeAnswer(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/gu, '')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Exact match and word F1 of a phrase against the best of several answers, 0 to 1. */
export function answerOverlap(phrase: string, answers: readonly string[]): { exact: number; f1: number } {
  const said = normalizeAnswer(phrase);
  const scores = answers.map((answer) => {
    const gold = normalizeAnswer(answer);
    const exact = Number(said.join(' ') === gold.join(' '));
    return { exact, f1: wordF1(said, gold) };
  });
  return {
    exact: Math.max(0, ...scores.map(({ exact }) => exact)),
    f1: Math.max(0, ...scores.map(({ f1 }) => f1)),
  };
}

function wordF1(said: readonly string[], gold: readonly string[]): number {
  if (said.length === 0 || gold.length === 0) return Number(said.length === gold.length);
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (said.length + gold.length);
}

/** The chance that a random positive scores above a random negative (ties count half): the area under the ROC curve. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let wins = 0;
  let below = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end += 1;
    const tied = all.slice(at, end);
    const up = tied.filter(({ positive }) => positive).length;
    const down = tied.length - up;
    wins += up * (below + down / 2);
    below += down;
    at = end;
  }
  return wins / (positives.length * negatives.length);
}

/** How sure an answer was, and whether it was right. */
export interface Prediction {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** What fell into one bin of confidences: how many, their confidences together, how many were right. */
interface Bin {
  /** The least confidence of the bin. */
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const BINS = 10;

/** A reliability table: predictions in ten bins of equal width. @throws {RangeError} where a confidence is not in 0–1. */
export function reliability(predictions: readonly Prediction[]): Bin[] {
  const bins = Array.from({ length: BINS }, (_, at) => ({
    from: at / BINS,
    count: 0,
    confidence: 0,
    right: 0,
  }));
  for (const { confidence, right } of predictions) {
    const bin = bins[confidence === 1 ? BINS - 1 : Math.floor(confidence * BINS)];
    if (!bin) throw new RangeError(`confidence ${confidence} is not in 0–1`);
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += Number(right);
  }
  return bins;
}

/** Expected calibration error over ten bins of equal width (Naeini et al., 2015): 0 is perfect. */
export function calibrationError(predictions: readonly Prediction[]): number {
  const gaps = reliability(predictions).map(({ confidence, right }) => Math.abs(confidence - right));
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length;
}

/** The value below which a share of the numbers lies; the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
