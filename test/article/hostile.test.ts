import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/article-error.js';
import { LABELS } from '../../src/article/furniture-labels.js';
import { NOTICES } from '../../src/article/furniture-notices.js';
import type { FurnitureRule } from '../../src/article/furniture-rule.js';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST } from './texts.js';

const HEADLINE = 'Dam breaks\n\n';
const SMALL = 32 * 1024;
const LARGE = 8 * SMALL;
/** Linear reading takes 8 times as long for `LARGE` as for `SMALL`; in quadratic time it would be 64 times. */
const GROWTH = 24;
/** Too little to measure, in milliseconds. */
const NOISE = 30;
/** A busy machine may spoil some runs, not all of them. */
const RUNS = [1, 2, 3, 4, 5];

const UNITS = [
  'A. ',
  '1. ',
  '"',
  '“',
  ' ',
  '\t',
  '_',
  '.',
  '. ',
  '... ',
  '!? ',
  '…',
  '9',
  'U.S. ',
  'a',
  'A',
  'É',
  'Share ',
  'Share\n',
  'By A\n',
  'By A, ',
  'March 25, 2009 ',
  'Related stories\n',
  '- ',
  'A > ',
  'x/',
  '| ',
  '(',
  '.[1] ',
  'a\n',
  'a b\n\n',
  '---\n',
  'key: value\n',
  'Comments\n',
  'Comments\nx\n',
  `Comments\n\n${FIRST}\n\n${LAST}\n\n`,
  'Related stories\nStorm hits\nIt came.\n',
  'Valley News\n',
  'We use cookies\n',
  'We use cookies\nYou may change your mind.\n',
  'https://',
  '.” ',
  '🙂. ',
  '\u00A0',
];

function read(text: string): Article | undefined {
  try {
    return parseArticle(text, 'hostile');
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

function textOf(unit: string, bytes: number): string {
  return HEADLINE + unit.repeat(Math.floor((bytes - HEADLINE.length) / Buffer.byteLength(unit)));
}

/** How long reading takes, down to the last sentence, in milliseconds. */
function timeOf(text: string): number {
  const start = performance.now();
  read(text)?.paragraphs.forEach((paragraph) => {
    expect(paragraph.sentences.length).toBeGreaterThan(0);
  });
  return performance.now() - start;
}

describe('256 KiB of hostile text', () => {
  it.each(UNITS)('is read in linear time: %j over and over', (unit) => {
    const [small, large] = [textOf(unit, SMALL), textOf(unit, LARGE)];
    expect(RUNS.some(() => timeOf(large) < NOISE + GROWTH * timeOf(small))).toBe(true);
  });
});

/** Of a line of 400 characters, in milliseconds: 1 MiB of such lines takes under a second. */
const LINE_BOUND = 0.25;
const LINE_LENGTH = 400;
const SEPARATORS = [' ', ', ', '/', ' > ', ' and ', ''];

/** How lines begin that some rule reads on from. */
const HEADS = [
  '',
  'Source: ',
  'Follow us on ',
  'Follow ',
  'Sign up for our ',
  'Share this story with ',
  'Enjoyed your share this ',
  'This story was first published in ',
  'The post A',
  'Reporting by A',
  'Anna Berg ',
  'Thank you for reading ',
  'Download our ',
  'Copyright 2009 ',
  'We use cookies to ',
  'Photo by ',
];

/** Lines that begin as a rule's lines may, go on with one of its words over and over, and then end otherwise. */
function* hostileLines({ begins = '', holds = '', pattern }: FurnitureRule): Generator<string> {
  const words = new Set([...(pattern.source.toLowerCase().match(/[a-z]+/gu) ?? []), 'Aa', 'a.b', '1', '(c)']);
  for (const head of new Set([...HEADS, `${holds} `, ...begins.split(' ').map((word) => `${word} `)])) {
    for (const word of words) {
      for (const separator of SEPARATORS) {
        yield `${head.padEnd(LINE_LENGTH - 3, word + separator)}\tzz`;
      }
    }
  }
}

function isQuick({ pattern }: FurnitureRule, line: string): boolean {
  return RUNS.some(() => {
    const start = performance.now();
    pattern.test(line);
    return performance.now() - start < LINE_BOUND;
  });
}

describe('a furniture rule', () => {
  it.each([...LABELS, ...NOTICES])('gives up soon on a line of words over and over: $name', (rule) => {
    expect([...hostileLines(rule)].filter((line) => !isQuick(rule, line))).toEqual([]);
  });
});
