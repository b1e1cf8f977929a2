import { describe, expect, it } from 'vitest';
import { countTimexes, timexFigures } from './tempeval.js';

const timex = (start: number, end: number, value: string) => ({ start, end, value });

describe('countTimexes', () => {
  it('matches spans that overlap, one to one', () => {
    const gold = [timex(0, 4, '1997'), timex(10, 20, '2022-07'), timex(30, 40, '2001')];
    const found = [
      timex(2, 8, '1997'),
      timex(12, 14, '2022-08'),
      timex(15, 19, '2022-07'),
      timex(41, 45, '2001'),
    ];
    expect(countTimexes(gold, found)).toEqual({ gold: 3, found: 4, matched: 2, valued: 1 });
  });

  it('does not match spans that only touch', () => {
    expect(countTimexes([timex(0, 4, '1997')], [timex(4, 8, '1997')]).matched).toBe(0);
  });

  it('lets a gold accept several values', () => {
    const gold = [{ ...timex(0, 4, 'XXXX-05'), accepts: (value: string) => value.endsWith('-05') }];
    expect(countTimexes(gold, [timex(0, 4, '2022-05')]).valued).toBe(1);
    expect(countTimexes(gold, [timex(0, 4, '2022-06')]).valued).toBe(0);
  });
});

describe('timexFigures', () => {
  it('adds the documents up before it divides', () => {
    const counts = [
      { gold: 3, found: 1, matched: 1, valued: 1 },
      { gold: 1, found: 3, matched: 1, valued: 0 },
    ];
    expect(timexFigures(counts)).toEqual({ span: 0.5, value: 0.25 });
  });

  it('is nought where there is nothing', () => {
    expect(timexFigures([])).toEqual({ span: 0, value: 0 });
  });
});
