const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** Numbers in words and in figures, each with the key of its value. */
export const NUMBER_NAMES: readonly (readonly [name: string, key: string])[] = [
  ...UNITS.flatMap((word, value) => pair(word, String(value))),
  ...TENS.flatMap((word, place) => pair(word, String(30 + 10 * place))),
  ...ORDINALS.flatMap((word, place) => pair(word, ordinal(place + 1))),
];

function pair(word: string, figures: string): (readonly [string, string])[] {
  return [word, figures].map((name) => [name, `number ${figures}`] as const);
}

function ordinal(value: number): string {
  return `${value}${['th', 'st', 'nd', 'rd'][value] ?? 'th'}`;
}
