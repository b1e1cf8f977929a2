import { describe, expect, it } from 'vitest';
import { dates } from './read.js';

const HISTORY = `The siege

On 1 September 1939 the army crossed the river. By the 17th, the town was cut off. The next day it burned.
In October the mayor fled. In December 1939 he was caught, and in January he was tried. By early March the war was over.

1940

In April the rebels returned. The treaty, which a court struck down in 1985, was signed on 10 May. In August of that year
the king abdicated. Two years later he died.
`;

describe('a history', () => {
  const found = dates(HISTORY, '2009-12-19');

  it('carries years and months over from what was told last', () => {
    expect(found).toEqual([
      '1 September 1939 = 1939-09-01',
      'the 17th = 1939-09-17',
      'The next day = 1939-09-18',
      'October = 1939-10',
      'December 1939 = 1939-12',
      'January = 1940-01',
      'early March = 1940-03',
      '1940 = 1940',
      'April = 1940-04',
      '1985 = 1985',
      '10 May = 1940-05-10',
      'August of that year = 1940-08',
      'Two years later = 1942',
    ]);
  });
});

describe('words that mark a time in a history only', () => {
  it('are the seasons of campaigns and “former”', () => {
    const text = `${HISTORY}\nIn 1943 their summer offensive failed. The former mayor led it.`;
    expect(dates(text, '2009-12-19').slice(-3)).toEqual([
      '1943 = 1943',
      'summer = 1943-SU',
      'former = PAST_REF',
    ]);
    expect(dates('Their summer camp is led by the former mayor.')).toEqual([]);
  });
});

describe('news', () => {
  it('does not turn into a history by a look back', () => {
    const text =
      'The minister said on Friday that the 1997 treaty holds. It was signed in 1994 and renewed in 2001. In May she will resign. Last year she won.';
    expect(dates(text)).toEqual([
      'Friday = 2022-07-01',
      '1997 = 1997',
      '1994 = 1994',
      '2001 = 2001',
      'May = 2023-05',
      'Last year = 2021',
    ]);
  });
});
