import { once } from '../once.js';

/** Steps of the normal distribution's table, for each unit and in all. */
const STEPS = 64;
const FARTHEST = 6;

/** The cumulative normal distribution from `-FARTHEST` to `FARTHEST`. */
const normal = once(() =>
  Float32Array.from({ length: 2 * FARTHEST * STEPS + 2 }, (_, step) => cumulative(step / STEPS - FARTHEST)),
);

/** Gaussian error linear units of the first `length` values, in place (Hendrycks and Gimpel, 2016): off by less than 1e-5. */
export function gelu(values: Float32Array, length: number): void {
  const table = normal();
  for (let index = 0; index < length; index += 1) {
    const value = values[index] as number;
    if (value >= FARTHEST) continue;
    if (value <= -FARTHEST) {
      values[index] = 0;
      continue;
    }
    const place = (value + FARTHEST) * STEPS;
    const step = Math.trunc(place);
    const below = table[step] as number;
    values[index] = value * (below + (place - step) * ((table[step + 1] as number) - below));
  }
}

/** Abramowitz and Stegun, "Handbook of Mathematical Functions", 7.1.26: off by less than 1.5e-7. */
function cumulative(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - sum * Math.exp(-x * x);
  return (1 + Math.sign(value) * erf) / 2;
}
