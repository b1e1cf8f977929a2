import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/parse.js';
import { packageFile } from '../../src/package.js';

const SEED_FILE = packageFile('seeds/russia-belarus-unification.txt');

/** The article that comes with the package, as its bytes and read. */
export const seedBytes = readFileSync(SEED_FILE);
export const seed = parseArticle(seedBytes, 'russia-belarus-unification');

const WORDS = [
  ...'who whom when where why how what did said The mayor Ms. Roe Putin “we close” it in on 1997 last Friday 2 July'.split(
    ' ',
  ),
  ...'two years later ago U.S. bridge , . ? ! … 3.5 % $5 million é 橋 \u200D \u202E - – ( ) [1] " ’s not the king of'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '---',
    'By A. Berg',
    'Share:',
    'Related stories',
    'SOURCE: Wire',
    '\u2028',
    '\uD83D',
    '<@1>',
  ],
];

/** Words of news, of questions and of dates in any order, with marks between them. */
const wordSalad = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));

/** A short piece over and over, and then an end: what makes a pattern try all ways. */
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ' '),
    fc.nat({ max: 2_000 }),
    fc.string({ maxLength: 3 }),
  )
  .map(([piece, gap, times, end]) => `${piece.join(gap)}${gap}`.repeat(times).slice(0, 20_000) + end);

/** A real article with stretches of it cut out, doubled or replaced. */
export const mutatedSeed = fc
  .array(fc.tuple(fc.nat(seed.text.length), fc.nat(60), fc.oneof(wordSalad, fc.string({ unit: 'binary' }))), {
    maxLength: 6,
  })
  .map((cuts) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), seed.text),
  );

/** Text of any kind. */
export const anyText = fc.oneof(
  wordSalad,
  repeated,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** A date as options take it, or nearly. */
export const nearlyDate = fc.oneof(
  fc.constantFrom('2022', '2022-07', '2022-07-02', '2022-02-30', '0000', '9999-12-31', '2022-7-2', ' 2022'),
  fc.string({ unit: fc.constantFrom(...'0129-/ TZ'), maxLength: 12 }),
);
