import { normalizeWord } from '../../text/terms.js';

/** A coarse part of speech, told from closed word lists, capitals and endings. */
export type WordClass =
  | 'edge'
  | 'article'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'pronoun'
  | 'relative'
  | 'number'
  | 'name'
  | 'adverb'
  | 'past'
  | 'gerund'
  | 'noun-ending'
  | 'adjective-ending'
  | 'plural'
  | 'word';

const LISTS: readonly (readonly [WordClass, string])[] = [
  [
    'article',
    'the a an this that these those his her its their our my your some any each every both no another',
  ],
  [
    'preposition',
    'of in on at by for with about against between among into through during to from off over under above below up down upon onto toward towards within without across along around behind beside besides beyond despite except near per since until via as like than after before',
  ],
  ['conjunction', 'and or but nor so yet because while although though unless whether if'],
  [
    'auxiliary',
    'be am is are was were been being have has had having do does did can could may might must shall should will would said says',
  ],
  ['pronoun', 'i me we us you he him she her it they them himself herself itself themselves one there'],
  ['relative', 'who whom whose which what when where why how'],
];

const BY_WORD = new Map(
  LISTS.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

const BY_FORM: readonly (readonly [WordClass, RegExp])[] = [
  [
    'number',
    /^\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen)s?$/iu,
  ],
  ['name', /^\p{Lu}/u],
  ['adverb', /ly$/u],
  ['past', /ed$/u],
  ['gerund', /ing$/u],
  ['noun-ending', /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|age|ure|hood)s?$/u],
  ['adjective-ending', /(?:al|ic|ive|ous|able|ible|ful|less|ary|ish)$/u],
  ['plural', /[^su]s$/u],
];

/** The class of a word as printed; undefined is the edge of a sentence. */
export function wordClass(word: string | undefined): WordClass {
  if (word === undefined) return 'edge';
  const listed = BY_WORD.get(normalizeWord(word));
  return listed ?? BY_FORM.find(([, form]) => form.test(word))?.[0] ?? 'word';
}
