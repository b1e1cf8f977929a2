import { describe, expect, it } from 'vitest';
import { dates, read } from './read.js';

describe('dates in full', () => {
  it.each([
    ['It began on 2 July 2021.', '2 July 2021 = 2021-07-02'],
    ['It began on July 2, 2021.', 'July 2, 2021 = 2021-07-02'],
    ['It began on July 2 , 2021 .', 'July 2 , 2021 = 2021-07-02'],
    ['It began on July 2nd 2021.', 'July 2nd 2021 = 2021-07-02'],
    ['It began on the 2nd of July, 2021.', 'the 2nd of July, 2021 = 2021-07-02'],
    ['It began on Friday, 2 July 2021.', 'Friday, 2 July 2021 = 2021-07-02'],
    ['It began on Fri 02 July 2021.', 'Fri 02 July 2021 = 2021-07-02'],
    ['It began on Friday, July 2, 2021.', 'Friday, July 2, 2021 = 2021-07-02'],
    ['It began on Jul. 2, 2021.', 'Jul. 2, 2021 = 2021-07-02'],
    ['It began on 02-Jul-2021.', '02-Jul-2021 = 2021-07-02'],
    ['It began on 2021-07-02.', '2021-07-02 = 2021-07-02'],
    ['It began on 2021/07/02.', '2021/07/02 = 2021-07-02'],
    ['It began on the fourth of July 1995.', 'the fourth of July 1995 = 1995-07-04'],
    ['It began on 24 February of this year.', '24 February of this year = 2022-02-24'],
    ['It began on July 2 last year.', 'July 2 last year = 2021-07-02'],
    ['It began on 29 February 2020.', '29 February 2020 = 2020-02-29'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each(['It began on 31 June 2021.', 'It began on February 29, 2021.', 'It began on 2021-13-02.'])(
    'leaves out a day that does not exist: %s',
    (text) => {
      expect(dates(text).filter((each) => /-\d\d-\d\d$/.test(each))).toEqual([]);
    },
  );

  it('gives each of two days its own expression', () => {
    expect(dates('From 6-7 February 1920 they fought.')).toEqual([
      '6 = 1920-02-06',
      '7 February 1920 = 1920-02-07',
    ]);
    expect(dates('On 18 and 19 June they met.')).toEqual(['18 = 2022-06-18', '19 June = 2022-06-19']);
    expect(dates('It ran July 12-14, 2015.')[0]).toBe('July 12 = 2015-07-12');
  });
});

describe('days and months in numbers', () => {
  it('puts the month first unless the article shows another habit', () => {
    expect(dates('It began on 2/7/22.')).toEqual(['2/7/22 = 2022-02-07']);
    expect(dates('It began on 2/7/22 and ended on 13/7/22.')[0]).toBe('2/7/22 = 2022-07-02');
    expect(dates('On 3 May 2022 the talks began; they ended on 2/7/2022.')[1]).toBe('2/7/2022 = 2022-07-02');
    expect(dates('On Tuesday, 3 May 2022 the talks began; they ended on 2/7/2022.')[1]).toBe(
      '2/7/2022 = 2022-07-02',
    );
    expect(dates('On May 3, 2022 the talks began; they ended on 2/7/2022.')[1]).toBe('2/7/2022 = 2022-02-07');
  });

  it('reads what is possible one way only', () => {
    expect(dates('It began on 25/12/2021.')).toEqual(['25/12/2021 = 2021-12-25']);
    expect(dates('It began on 12/25/2021.')).toEqual(['12/25/2021 = 2021-12-25']);
    expect(dates('It began on 25.12.2021.')).toEqual(['25.12.2021 = 2021-12-25']);
  });
});

describe('months', () => {
  it.each([
    ['It began in July 2021.', 'July 2021 = 2021-07'],
    ['It began in July of 2021.', 'July of 2021 = 2021-07'],
    ['It began in July, 2021.', 'July, 2021 = 2021-07'],
    ['It began in September of last year.', 'September of last year = 2021-09'],
    ['It began last September.', 'last September = 2021-09'],
    ['It will begin next March.', 'next March = 2023-03'],
    ['It began this January.', 'this January = 2022-01'],
    ['It began in March.', 'March = 2022-03'],
    ['It began in October.', 'October = 2021-10'],
    ['It will begin in October.', 'October = 2022-10'],
    ['It will begin in March.', 'March = 2023-03'],
    ['It has grown since December.', 'December = 2021-12'],
    ['They have until the end of August to pay.', 'the end of August = 2022-08'],
    ['In May the rain stopped.', 'May = 2022-05'],
    ['It began in Sept. with a bang.', 'Sept. = 2021-09'],
    ['The file is from 2015-03.', '2015-03 = 2015-03'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('shares a year among two months', () => {
    expect(dates('Between April and June 1955 he ruled.')).toEqual([
      'April = 1955-04',
      'June 1955 = 1955-06',
    ]);
    expect(dates('From November to February 2017 it rained.')).toEqual([
      'November = 2016-11',
      'February 2017 = 2017-02',
    ]);
  });
});

describe('holidays', () => {
  it.each([
    ['They hoped to be home by Christmas 1963.', 'Christmas 1963 = 1963-12-25'],
    ['They met on Easter Monday.', 'Easter Monday = 2022-04-18'],
    ['They met last Thanksgiving.', 'last Thanksgiving = 2021-11-25'],
    ['They met on New Year’s Day.', 'New Year’s Day = 2022-01-01'],
    ["They met on New Year's Eve 2010.", "New Year's Eve 2010 = 2010-12-31"],
    ['They met on Memorial Day.', 'Memorial Day = 2022-05-30'],
    ['They met on Good Friday 2018.', 'Good Friday 2018 = 2018-03-30'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('leaves a holiday that only describes something', () => {
    expect(read('The Easter Offensive and a Christmas tree fell.')).toEqual([]);
  });
});
