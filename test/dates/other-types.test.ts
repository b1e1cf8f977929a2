import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('times of day', () => {
  it.each([
    ['It opened on Friday morning.', ['Friday morning', 'TIME', '2022-07-01TMO']],
    ['They met yesterday evening.', ['yesterday evening', 'TIME', '2022-07-01TEV']],
    ['They met this morning.', ['this morning', 'TIME', '2022-07-02TMO']],
    ['They met last night.', ['last night', 'TIME', '2022-07-01TNI']],
    ['They meet tonight.', ['tonight', 'TIME', '2022-07-02TNI']],
    [
      'They met on the morning of 31 January 1965.',
      ['the morning of 31 January 1965', 'TIME', '1965-01-31TMO'],
    ],
    ['It began at 8:30 a.m. sharp.', ['8:30 a.m.', 'TIME', '2022-07-02T08:30']],
    ['It began at 3 pm.', ['3 pm', 'TIME', '2022-07-02T15']],
    ['It began at 12 a.m. sharp.', ['12 a.m.', 'TIME', '2022-07-02T00']],
    ['It began at 14:05.', ['14:05', 'TIME', '2022-07-02T14:05']],
    ['It began at 17:30 UTC.', ['17:30 UTC', 'TIME', '2022-07-02T17:30']],
    ['The vote is set for 10 a.m. Monday.', ['10 a.m. Monday', 'TIME', '2022-07-04T10']],
    ['It fell at 2:30 p.m. on March 3, 2011.', ['2:30 p.m. on March 3, 2011', 'TIME', '2011-03-03T14:30']],
    ['It began at noon.', ['noon', 'TIME', '2022-07-02T12:00']],
    ['It began on 2022-05-01T14:30.', ['2022-05-01T14:30', 'TIME', '2022-05-01T14:30']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('durations', () => {
  it.each([
    ['It lasted three days.', ['three days', 'DURATION', 'P3D']],
    ['A two-week strike began.', ['two-week', 'DURATION', 'P2W']],
    ['It lasted for weeks.', ['weeks', 'DURATION', 'PXW']],
    ['It lasted several months.', ['several months', 'DURATION', 'PXM']],
    ['It grew over the last three years.', ['the last three years', 'DURATION', 'P3Y']],
    ['It grew over the past decade.', ['the past decade', 'DURATION', 'P1DE']],
    ['It took two hours.', ['two hours', 'DURATION', 'PT2H']],
    ['It took twenty-one days.', ['twenty-one days', 'DURATION', 'P21D']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('sets', () => {
  it.each([
    ['They meet every week.', ['every week', 'SET', 'P1W']],
    ['They meet every Monday.', ['every Monday', 'SET', 'XXXX-WXX-1']],
    ['They meet on Sundays.', ['Sundays', 'SET', 'XXXX-WXX-7']],
    ['They meet twice a year.', ['twice a year', 'SET', 'P1Y']],
    ['They meet every two days.', ['every two days', 'SET', 'P2D']],
    ['They meet every other year.', ['every other year', 'SET', 'P2Y']],
    ['They meet daily.', ['daily', 'SET', 'P1D']],
    ['They meet quarterly.', ['quarterly', 'SET', 'P1Q']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('the present, the past and the future', () => {
  it.each([
    ['It is now open.', ['now', 'DATE', 'PRESENT_REF']],
    ['It is currently open.', ['currently', 'DATE', 'PRESENT_REF']],
    ['It opened recently.', ['recently', 'DATE', 'PAST_REF']],
    ['They learned from the past.', ['the past', 'DATE', 'PAST_REF']],
    ['It matters for the future.', ['the future', 'DATE', 'FUTURE_REF']],
    ['He resigned a few days later.', ['a few days later', 'DATE', 'FUTURE_REF']],
    ['He resigned some weeks earlier.', ['some weeks earlier', 'DATE', 'PAST_REF']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
