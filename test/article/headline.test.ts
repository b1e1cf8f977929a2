import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST, textsOf } from './texts.js';

function read(...blocks: readonly string[]) {
  const article = parseArticle(blocks.join('\n\n'), 'harwick-dam_breaks');
  return { headline: article.headline, texts: textsOf(article) };
}

describe('headlines', () => {
  it.each([
    'DAM BREAKS ABOVE HARWICK, MAYOR SAYS',
    'Dam breaks above Harwick',
    'Harwick',
    'Why did the dam break?',
    'It broke!',
    '“We had no warning”',
    'Dam, built by Calder Inc.',
    'Floods in the U.S.',
    'And then ...',
    '1911',
  ])('reads %j', (headline) => {
    expect(read(headline, FIRST, LAST)).toEqual({ headline, texts: [FIRST, LAST] });
  });

  it('reads one that ends in a full stop if a byline follows', () => {
    expect(read('The dam broke.', 'By Anna Berg', FIRST)).toEqual({
      headline: 'The dam broke.',
      texts: [FIRST],
    });
  });

  it('reads one of several lines', () => {
    expect(
      read('Dam above Harwick breaks in the night, and\nthe village is under water', FIRST).headline,
    ).toBe('Dam above Harwick breaks in the night, and the village is under water');
  });

  it('passes over section label, breadcrumbs and share bar above it', () => {
    const above = ['Home > News > Valley', 'Facebook Twitter', 'LOCAL NEWS'];
    expect(read(...above, 'Dam breaks', FIRST)).toEqual({ headline: 'Dam breaks', texts: [FIRST] });
  });

  it('takes the id, made readable, where the file opens with the story', () => {
    expect(read(FIRST, LAST)).toEqual({ headline: 'Harwick dam breaks', texts: [FIRST, LAST] });
    expect(read('By Anna Berg', FIRST, LAST)).toEqual({
      headline: 'Harwick dam breaks',
      texts: [FIRST, LAST],
    });
  });

  it('takes no line of wrapped text for one', () => {
    const story =
      'The dam above the village of Harwick broke on Sunday night and the\nvalley was under water within the hour.';
    expect(read(story, LAST)).toEqual({ headline: 'Harwick dam breaks', texts: [story, LAST] });
    const capital =
      'The dam above the village broke on Sunday night, and the mayor of\nHarwick said that nobody had been warned before the water came\ndown.';
    expect(read(capital, LAST).texts).toEqual([capital, LAST]);
  });
});

describe('headlines in front matter', () => {
  const front = '---\nheadline: Dam breaks above Harwick\n---';

  it('drop the first block only if it repeats them', () => {
    expect(read(front, FIRST, LAST).texts).toEqual([FIRST, LAST]);
    expect(read(front, 'Dam breaks above Harwick', FIRST).texts).toEqual([FIRST]);
    expect(read(front, 'DAM BREAKS\nABOVE HARWICK', FIRST).texts).toEqual([FIRST]);
    expect(read(front, 'A dam breaks', FIRST).texts).toEqual(['A dam breaks', FIRST]);
    expect(read(front, 'A dam breaks', FIRST).headline).toBe('Dam breaks above Harwick');
  });

  it('leave bylines and datelines out of the story', () => {
    expect(read(front, 'By Anna Berg', '25 March 2009', FIRST).texts).toEqual([FIRST]);
    expect(read(front, 'Dam breaks above Harwick', 'Anna Berg', '25 March 2009', FIRST).texts).toEqual([
      FIRST,
    ]);
  });
});
