import { type Linear, type NeighbourShape, UNITS } from './net-parameters.js';

/** Puts the weights for the taps, which stand one below the other, side by side: what a word tells each of its neighbours. */
export function sideBySide(weights: Float32Array, { taps }: NeighbourShape): Linear {
  const moved = new Float32Array(weights.length);
  for (let tap = 0; tap < taps; tap += 1)
    for (let row = 0; row < UNITS; row += 1) {
      const from = (tap * UNITS + row) * UNITS;
      moved.set(weights.subarray(from, from + UNITS), (row * taps + tap) * UNITS);
    }
  return { weights: moved, bias: new Float32Array(taps * UNITS) };
}

/** Adds to the state of each word what its neighbours and itself tell it, where that is above zero. */
export function addNeighbours(
  told: Float32Array,
  count: number,
  { taps, apart, bias }: NeighbourShape & Pick<Linear, 'bias'>,
  state: Float32Array,
): void {
  const reach = (taps - 1) / 2;
  const sums = new Float32Array(UNITS);
  for (let at = 0; at < count; at += 1) {
    sums.set(bias);
    for (let tap = 0; tap < taps; tap += 1) {
      const from = at + (tap - reach) * apart;
      if (from < 0 || from >= count) continue;
      for (let unit = 0, cell = (from * taps + tap) * UNITS; unit < UNITS; unit += 1, cell += 1)
        sums[unit] = (sums[unit] as number) + (told[cell] as number);
    }
    for (let unit = 0, cell = at * UNITS; unit < UNITS; unit += 1, cell += 1)
      state[cell] = (state[cell] as number) + Math.max(0, sums[unit] as number);
  }
}
