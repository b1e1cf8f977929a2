/** A suffix, what takes its place, and what must hold of the stem before it. */
type Rule = readonly [suffix: string, replacement: string, condition: (stem: string) => boolean];

const always = () => true;
const measured = (stem: string) => measure(stem) > 0;
const long = (stem: string) => measure(stem) > 1;

const PLURALS: readonly Rule[] = [
  ['sses', 'ss', always],
  ['ies', 'i', always],
  ['ss', 'ss', always],
  ['s', '', always],
];

// `logi` counts its l with the stem: geologi, theologi.
const DOUBLE_SUFFIXES: readonly Rule[] = [
  ...rules('ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e', measured),
  ...rules('ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful', measured),
  ...rules('ousness:ous aliti:al iviti:ive biliti:ble fulli:ful', measured),
  ['logi', 'log', (stem) => measured(`${stem}l`)],
];

const ENDINGS = rules('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:', measured);

const LONG_ENDINGS: readonly Rule[] = [
  ...rules('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent:', long),
  ['ion', '', (stem) => long(stem) && /[st]$/.test(stem)],
  ...rules('ou: ism: ate: iti: ous: ive: ize:', long),
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'sky:sky skies:sky dying:die lying:lie tying:tie news:news innings:inning inning:inning outings:outing ' +
    'outing:outing cannings:canning canning:canning howe:howe proceed:proceed exceed:exceed succeed:succeed'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The stem of a lower-case word as NLTK's `PorterStemmer` has it, which rouge-score uses: Porter, “An algorithm for
 * suffix stripping” (1980), with NLTK's departures. (Porter2, as `src/text` uses it, gives other stems.)
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined || word.length <= 2) return irregular ?? word;
  const singular = word.length === 4 && word.endsWith('ies') ? word.slice(0, -1) : apply(PLURALS, word);
  const present = withoutParticiple(singular);
  const bare = apply(LONG_ENDINGS, apply(ENDINGS, withSingleSuffix(finalI(present))));
  const short = withoutFinalE(bare);
  return short.endsWith('ll') && long(short.slice(0, -1)) ? short.slice(0, -1) : short;
}

function withoutParticiple(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) return measured(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const suffix = ['ed', 'ing'].find(
    (ending) => word.endsWith(ending) && /v/.test(shapeOf(word.slice(0, -ending.length))),
  );
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDoubleConsonant(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function finalI(word: string): string {
  return word.length > 2 && word.endsWith('y') && shapeOf(word).at(-2) === 'c'
    ? `${word.slice(0, -1)}i`
    : word;
}

function withSingleSuffix(word: string): string {
  const before = word.slice(0, -'alli'.length);
  return word.endsWith('alli') && measured(before)
    ? withSingleSuffix(`${before}al`)
    : apply(DOUBLE_SUFFIXES, word);
}

function withoutFinalE(word: string): string {
  const stem = word.slice(0, -1);
  const drops = word.endsWith('e') && (long(stem) || (measure(stem) === 1 && !endsShort(stem)));
  return drops ? stem : word;
}

/** Applies the first rule whose suffix the word has; where its condition fails, the word stays. */
function apply(list: readonly Rule[], word: string): string {
  const rule = list.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement, condition] = rule;
  const stem = word.slice(0, word.length - suffix.length);
  return condition(stem) ? stem + replacement : word;
}

function rules(list: string, condition: (stem: string) => boolean): Rule[] {
  return list.split(' ').map((pair) => {
    const [suffix = '', replacement = ''] = pair.split(':');
    return [suffix, replacement, condition];
  });
}

/** A letter for each of the word's: c for a consonant, v for a vowel; y is a vowel behind a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const vowel = letter === 'y' ? shape.at(-1) === 'c' : /[aeiou]/.test(letter);
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

/** Porter's m: how often a vowel is followed by a consonant. */
function measure(stem: string): number {
  return shapeOf(stem).split('vc').length - 1;
}

function endsInDoubleConsonant(word: string): boolean {
  return word.length >= 2 && word.at(-1) === word.at(-2) && shapeOf(word).endsWith('c');
}

/** Porter's *o: consonant, vowel, consonant but w, x or y; or, in NLTK, a word of vowel and consonant. */
function endsShort(word: string): boolean {
  const shape = shapeOf(word);
  return shape === 'vc' || (shape.endsWith('cvc') && !/[wxy]$/.test(word));
}
