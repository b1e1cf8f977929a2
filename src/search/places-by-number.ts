/** Places by the number that stands at each: those of number `n` are `places` from `from[n]` to before `from[n + 1]`, in order. */
export interface PlacesByNumber {
  readonly from: Uint32Array;
  readonly places: Uint32Array;
}

/** Lays them out for numbers from 0 to before `end`; a negative number has no places. */
export function placesByNumber(numbers: Int32Array, end: number): PlacesByNumber {
  const from = new Uint32Array(end + 1);
  for (const number of numbers) if (number >= 0) (from[number + 1] as number) += 1;
  for (let number = 0; number < end; number += 1) (from[number + 1] as number) += from[number] as number;
  const places = new Uint32Array(from[end] as number);
  const next = from.slice();
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number < 0) continue;
    places[next[number] as number] = at;
    (next[number] as number) += 1;
  }
  return { from, places };
}
