const NUMERALS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number of 1–39 in Roman numerals, as many languages count centuries. */
export function roman(number: number): string {
  const [value, numeral] = NUMERALS.find(([least]) => number >= least) ?? [0, ''];
  return value === 0 ? '' : numeral + roman(number - value);
}
