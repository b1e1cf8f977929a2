import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST, textsOf } from './texts.js';

const HEADLINE = 'Dam breaks above Harwick';
const WRAPPED =
  'The dam above Harwick, built in 1911, broke on Sunday\nnight. The valley was under water within the hour.\nNobody was warned.';

function texts(seed: string): string[] {
  return textsOf(parseArticle(seed, 'dam'));
}

describe('paragraphs', () => {
  it('are parted by blank lines, however many and however blank', () => {
    expect(texts(`${HEADLINE}\n\n${FIRST}\n \t\n\n\n${LAST}\n\n`)).toEqual([FIRST, LAST]);
  });

  it.each(['\r\n', '\r', '\n'])('are read with line ends %j and a byte order mark', (end) => {
    const seed = `\uFEFF${[HEADLINE, '', 'By Anna Berg', '', FIRST, '', LAST].join(end)}${end}`;
    expect(texts(seed)).toEqual([FIRST, LAST]);
    expect(parseArticle(seed, 'dam').text).toBe(
      [HEADLINE, '', 'By Anna Berg', '', FIRST, '', LAST, ''].join('\n'),
    );
  });

  it('are parted by single newlines where the file does so', () => {
    const lines = [HEADLINE, 'By Anna Berg', '25 March 2009', FIRST, 'It was over.', '“No,” she said.', LAST];
    expect(texts(lines.join('\n'))).toEqual([FIRST, 'It was over.', '“No,” she said.', LAST]);
    expect(texts(`${HEADLINE}\n\n${[FIRST, 'It was over.', LAST].join('\n')}\n\nLeave a Reply`)).toEqual([
      FIRST,
      'It was over.',
      LAST,
    ]);
  });

  it('keep lines that were wrapped together', () => {
    expect(texts(`${HEADLINE}\n\n${WRAPPED}\n\n${LAST}`)).toEqual([WRAPPED, LAST]);
    expect(texts(`${HEADLINE}\n\n${WRAPPED}`)).toEqual([WRAPPED]);
  });

  it('part wrapped text at an indented line', () => {
    const second = 'The mayor, who lives on the hill, was asleep when\nthe wall gave way.';
    expect(texts(`${HEADLINE}\n\n${WRAPPED}\n   ${second}`)).toEqual([WRAPPED, second]);
  });

  it('keep a newline that the paragraph itself holds', () => {
    const formula = 'Tests found H\n2S in the water. A second sample held none.\nThe result is disputed.';
    expect(texts([HEADLINE, FIRST, formula, LAST].join('\n\n'))).toEqual([FIRST, formula, LAST]);
  });

  it('part two long lines in one block', () => {
    const long = (name: string) =>
      `${`The ${name} wall held while the water rose, `.repeat(5)}and then it did not.`;
    expect(
      texts([HEADLINE, FIRST, `${long('east')}\n${long('west')}`, LAST, 'It was over.'].join('\n\n')),
    ).toEqual([FIRST, long('east'), long('west'), LAST, 'It was over.']);
  });

  it('keep section headings, which nothing tells safely from a short paragraph', () => {
    expect(texts([HEADLINE, FIRST, 'A wall of water', LAST].join('\n\n'))).toEqual([
      FIRST,
      'A wall of water',
      LAST,
    ]);
  });

  it('number from 1 and hold their sentences', () => {
    const { text, paragraphs } = parseArticle(`${HEADLINE}\n\nIt broke. “Run!” he cried.\n\n${LAST}`, 'dam');
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2]);
    expect(
      paragraphs[0]?.sentences.map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)]),
    ).toEqual([
      [1, 'It broke.'],
      [1, '“Run!” he cried.'],
    ]);
  });
});
