import { mean, percentile } from '../metrics.js';
import { randomFrom } from '../train/random.js';

const SAMPLES = 2000;

/**
 * The 95 % interval of a mean by the bootstrap's percentiles (Efron, 1979). Of paired differences, it tells whether one
 * way beats the other on the same articles. The same values give the same interval.
 */
export function bootstrapInterval(values: readonly number[]): {
  readonly low: number;
  readonly high: number;
} {
  const random = randomFrom(1);
  const means = Array.from({ length: SAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random.next() * values.length)] ?? 0)),
  );
  return { low: percentile(means, 0.025), high: percentile(means, 0.975) };
}
