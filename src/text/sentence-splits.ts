/** Where a sentence can end although Unicode's rules (UAX #29) see none; the match ends before the next sentence. */
interface SplitRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const RULES: readonly SplitRule[] = [
  { name: 'number opens a sentence', pattern: /[.!?]["”’')\]]{0,3}\s{1,4}(?=["“‘(]?[$£€]?\d)/gu },
  {
    name: 'iPhone or al-Qaeda opens a sentence',
    pattern: /[.!?]["”’')\]]{0,3}\s{1,4}(?=\p{Ll}{1,3}['’-]?\p{Lu})/gu,
  },
  {
    name: 'no space after the stop',
    pattern: /(?<=\p{Ll}{2})[.!?]["”’)]{0,2}(?=["“]?\p{Lu}\p{Ll})(?!Com\b|Net\b|Org\b)/gu,
  },
  { name: 'ellipsis at a sentence end', pattern: /(?<=\S)…["”’)]{0,2}\s{1,4}(?=["“‘]?\p{Lu})/gu },
  {
    name: 'reference marks after the stop',
    pattern:
      /(?<!\.)[.!?]["”’)]{0,2}(?:\[[^\]\s]{1,12}(?: [^\]\s]{1,12})?\]|:\d{1,4}(?:[–,-] ?\d{1,4}){0,3}){1,4}\s{1,4}(?=["“‘(]?[\p{Lu}\d])/gu,
  },
  { name: 'bullet on a new line', pattern: /\n\s{0,8}(?=[-*•]\s)/gu },
];

/** Offsets into `paragraph` at which these rules would begin a sentence. */
export function extraStarts(paragraph: string): number[] {
  return RULES.flatMap(({ pattern }) =>
    [...paragraph.matchAll(pattern)].map((match) => match.index + match[0].length),
  );
}
