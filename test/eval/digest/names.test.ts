import { expect, it } from 'vitest';
import { compareNames } from './names.js';

type Pair = Parameters<typeof compareNames>[1][number];
type Noted = Pair[0]['names'][number];

const noted = (name: string, kind: Noted['kinds'][number], paragraph: number, ...also: string[]): Noted => ({
  name,
  also,
  kinds: [kind],
  paragraph,
  main: paragraph === 1,
});

it('names shown are compared with those noted, each once', () => {
  const names = [
    noted('Jane Roe', 'person', 1, 'Roe'),
    noted('Orlo Bank', 'organisation', 1),
    noted('Orlo', 'place', 2),
    noted('Blum & Co.', 'organisation', 3),
  ];
  const shown = [
    { name: 'Roe', kind: 'person', paragraph: 2 },
    { name: 'Jane Roe', kind: 'person', paragraph: 1 },
    { name: 'orlo', kind: 'organisation', paragraph: 2 },
    { name: 'Blum & Co', kind: 'organisation', paragraph: 3 },
  ];
  expect(compareNames('way', [[{ names }, shown]])).toEqual({
    'way: shown': 4,
    'way: are names %': 75,
    'way: of the right kind %': 50,
    'way: at the right paragraph %': 50,
    'way: main names shown %': 50,
  });
});
