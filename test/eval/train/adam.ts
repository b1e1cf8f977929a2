/** One step of learning: changes the weights by a gradient; `pace` scales the learning rate. */
type Learn = (weights: Float64Array, gradient: Float64Array, pace: number) => void;

/** Adam (Kingma & Ba, “Adam: A Method for Stochastic Optimization”, 2015) with its usual moments. */
export function adam(size: number, rate: number): Learn {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let step = 0;
  return (weights, gradient, pace) => {
    step += 1;
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * pace * unbiased) / spread;
    }
  };
}
