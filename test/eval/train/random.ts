/** Random numbers that come out the same for the same seed. */
export interface Random {
  /** In 0 to 1, 1 left out. */
  next(): number;
  /** A new array in random order. */
  shuffle<T>(values: readonly T[]): T[];
}

/** A mulberry32 generator (Tommy Ettinger, public domain algorithm). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    shuffle(values) {
      const shuffled = [...values];
      for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        const value = shuffled[at] as (typeof shuffled)[number];
        shuffled[at] = shuffled[other] as (typeof shuffled)[number];
        shuffled[other] = value;
      }
      return shuffled;
    },
  };
}
