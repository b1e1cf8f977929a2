import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.js';
import { dates } from './read.js';

describe('counted from the publication date, Saturday 2 July 2022', () => {
  it.each([
    ['He won last year.', ['last year = 2021']],
    ['He left last week.', ['last week = 2022-W25']],
    ['He leaves next month.', ['next month = 2022-08']],
    ['Earlier this week they met.', ['Earlier this week = 2022-W26']],
    ['They meet later this month.', ['later this month = 2022-07']],
    ['It began late last year.', ['late last year = 2021']],
    ['They met yesterday.', ['yesterday = 2022-07-01']],
    ['They meet today.', ['today = 2022-07-02']],
    ['They meet tomorrow.', ['tomorrow = 2022-07-03']],
    ['They met the day before yesterday.', ['the day before yesterday = 2022-06-30']],
    ['They met two weeks ago.', ['two weeks ago = 2022-W24']],
    ['They met three days ago.', ['three days ago = 2022-06-29']],
    ['They met a year ago.', ['a year ago = 2021']],
    ['They met 9999 centuries ago.', ['9999 centuries ago = PAST_REF']],
    ['They met six months ago.', ['six months ago = 2022-01']],
    ['They meet five days from now.', ['five days from now = 2022-07-07']],
    ['They meet the week after next.', ['the week after next = 2022-W28']],
    ['They met over the weekend.', ['the weekend = 2022-W26-WE']],
    [
      'It rose on Tuesday, but fell later in the day.',
      ['Tuesday = 2022-06-28', 'later in the day = 2022-06-28'],
    ],
    ['It rose on Tuesday to end the day at nine.', ['Tuesday = 2022-06-28', 'the day = 2022-06-28']],
    ['It lost more in May and sold less during the month.', ['May = 2022-05', 'the month = 2022-05']],
    ['In 2019 it lost money for the entire year.', ['2019 = 2019', 'the entire year = 2019']],
    ['Growth in the near term is likely.', ['the near term = FUTURE_REF']],
    [
      'It rose on Tuesday, a gain of nine points from 20 June 2022, to end the day at nine.',
      ['Tuesday = 2022-06-28', '20 June 2022 = 2022-06-20', 'the day = 2022-06-28'],
    ],
    ['A second storm may arrive on Monday.', ['Monday = 2022-07-04']],
    ['It may have left on Monday.', ['Monday = 2022-06-27']],
    ['Sixty people had called by Monday.', ['Monday = 2022-06-27']],
    ['It ran for six weeks from 8 December 2021.', ['8 December 2021 = 2021-12-08']],
    [
      'They left on Friday. They met in January 1987, and she sang that day.',
      ['Friday = 2022-07-01', 'January 1987 = 1987-01', 'that day = XXXX-XX-XX'],
    ],
    ['It had promised to finish by Monday.', ['Monday = 2022-07-04']],
    ['It ordered an inquiry, to report by the end of April.', ['the end of April = 2023-04']],
    ['It is set for two weeks from Monday.', ['two weeks from Monday = 2022-07-18']],
    ['It lasted for about two weeks from 8 December 2021.', ['8 December 2021 = 2021-12-08']],
    ['They met in the week of 20 June.', ['the week of 20 June = 2022-W25']],
    [
      'It fell on Tuesday. He told them in spring 2019 and was sacked the following day.',
      ['Tuesday = 2022-06-28', 'spring 2019 = 2019-SP', 'the following day = XXXX-XX-XX'],
    ],
    [
      'It fell on Tuesday. The firm was founded in 2014. It rose the following day.',
      ['Tuesday = 2022-06-28', '2014 = 2014', 'the following day = 2022-06-29'],
    ],
    ['A hearing is to be held on October 20.', ['October 20 = 2022-10-20']],
    [
      'They meet on 4 July and two weeks after 15 January 2017.',
      ['4 July = 2022-07-04', 'two weeks after 15 January 2017 = 2017-01-29'],
    ],
    ['She quit the day after Christmas 2010.', ['the day after Christmas 2010 = 2010-12-26']],
    ['She quit a year after 1990.', ['a year after 1990 = 1991']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('weekdays', () => {
  it.each([
    ['He said on Friday that he won.', 'Friday = 2022-07-01'],
    ['He said on Sunday that he won.', 'Sunday = 2022-06-26'],
    ['On Friday it agreed to close.', 'Friday = 2022-07-01'],
    ['It agreed to close on Friday.', 'Friday = 2022-07-08'],
    ['It could rise before it is reported on Friday.', 'Friday = 2022-07-08'],
    ['He said on Saturday that he won.', 'Saturday = 2022-07-02'],
    ['The court will rule on Monday.', 'Monday = 2022-07-04'],
    ['The bank gave Cyprus until Monday to pay.', 'Monday = 2022-07-04'],
    ['Tempers rose ahead of Sunday’s vote.', 'Sunday = 2022-07-03'],
    ['The final is on Sunday.', 'Sunday = 2022-07-03'],
    ['Forecasters expect more rain on Friday.', 'Friday = 2022-07-08'],
    ['“I’ve got a job on at eight on Monday,” he said.', 'Monday = 2022-07-04'],
    ['A second walkout has been called for Monday.', 'Monday = 2022-07-04'],
    ['They called for calm on Monday.', 'Monday = 2022-06-27'],
    ['It had been called for Monday but nobody came.', 'Monday = 2022-06-27'],
    ['The trial was first set for Thursday but was put off.', 'Thursday = 2022-06-30'],
    ['He’s got a medal on Friday.', 'Friday = 2022-07-01'],
    ['On Sunday Independent senator Bernie Berg left.', 'Sunday = 2022-06-26'],
    [`On Monday ${'they '.repeat(13)}met and called for calm.`, 'Monday = 2022-06-27'],
    ['The U.S. vote is set for Friday, officials said.', 'Friday = 2022-07-08'],
    ['The court is expected to rule on Saturday.', 'Saturday = 2022-07-02'],
    ['He left last Friday.', 'last Friday = 2022-07-01'],
    ['He left last Saturday.', 'last Saturday = 2022-06-25'],
    ['He leaves next Saturday.', 'next Saturday = 2022-07-09'],
    ['The film opens in cinemas on Monday.', 'Monday = 2022-07-04'],
    ['More rain is forecast for Sunday.', 'Sunday = 2022-07-03'],
    ['The union threatened to strike on Monday.', 'Monday = 2022-07-04'],
    ['“I still have physics on Tuesday,” she said.', 'Tuesday = 2022-07-05'],
    ['He limped off and is a doubt for the final on Wednesday.', 'Wednesday = 2022-07-06'],
    ['Okoro, 31, is out of contract on 5 August and said nothing.', '5 August = 2022-08-05'],
    [
      'She would meet the Greens, who won 20 seats, and the Farmers, with 13, on Wednesday.',
      'Wednesday = 2022-07-06',
    ],
    ['Her contract ends on Friday.', 'Friday = 2022-07-08'],
    ['The book ends on Friday, the day he died.', 'Friday = 2022-07-01'],
    ['“We still have scars from Monday,” she said.', 'Monday = 2022-06-27'],
    ['The open bridge fell on Monday.', 'Monday = 2022-06-27'],
    ['He leaves this coming Tuesday.', 'this coming Tuesday = 2022-07-05'],
    ['He leaves on Tuesday of next week.', 'Tuesday of next week = 2022-07-05'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('months and quarters without a year', () => {
  it.each([
    ['The party, which led in polls ahead of May’s election, has promised cuts.', 'May = 2022-05'],
    [
      'The party, which led in polls ahead of September’s election, has promised cuts.',
      'September = 2022-09',
    ],
    ['They stayed until May.', 'May = 2022-05'],
    ['Her six-month term ends in February.', 'February = 2023-02'],
    ['It would cut jobs after fourth-quarter profit halved.', 'fourth-quarter = 2021-Q4'],
    ['It would cut jobs after third-quarter net income fell.', 'third-quarter = 2021-Q3'],
    ['It expects fourth-quarter profit to fall.', 'fourth-quarter = 2022-Q4'],
    ['Fourth-quarter sales will fall.', 'Fourth-quarter = 2022-Q4'],
    ['It will publish fourth-quarter results in time.', 'fourth-quarter = 2022-Q4'],
    ['It reported a fourth-quarter profit.', 'fourth-quarter = 2021-Q4'],
    ['It will open in the fourth quarter.', 'the fourth quarter = 2022-Q4'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('counted from the date told last', () => {
  it.each([
    ['He was elected in 1991. Three years later, he resigned.', 'Three years later = 1994'],
    ['He was elected on 3 May 1991. Two days later, he resigned.', 'Two days later = 1991-05-05'],
    ['He was elected on 3 May 1991. The next day he resigned.', 'The next day = 1991-05-04'],
    ['He was elected on 3 May 1991. On the same day he resigned.', 'the same day = 1991-05-03'],
    ['He was elected on 3 May 1991, having resigned the day before.', 'the day before = 1991-05-02'],
    ['He was elected in May 1991. The following year he resigned.', 'The following year = 1992'],
    ['He was elected in May 1991. He had resigned two months earlier.', 'two months earlier = 1991-03'],
    ['He was elected in May 1991. In August of that year he resigned.', 'August of that year = 1991-08'],
    ['He was elected in May 1991. Late the next year he resigned.', 'Late the next year = 1992'],
  ])('%s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected);
  });
});

describe('news that looks back', () => {
  it('lets an old date stand for the ones soon behind it', () => {
    const text =
      'The bank failed on Sept. 15, 2008. On Sept. 29, the House voted no. On Thursday it closed for good. In October it had opened.';
    expect(dates(text)).toEqual([
      'Sept. 15, 2008 = 2008-09-15',
      'Sept. 29 = 2008-09-29',
      'Thursday = 2022-06-30',
      'October = 2021-10',
    ]);
  });
});

describe('weeks of a month or a year', () => {
  it.each([
    ['They met in the first week of March.', 'the first week of March = 2022-W09'],
    ['They met in the last week of 2016.', 'the last week of 2016 = 2016-W52'],
    ['They met in the first week of 2015.', 'the first week of 2015 = 2015-W01'],
    ['They met in the third week of last month.', 'the third week of last month = 2022-W24'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('a weekday of a month by its number', () => {
  it.each([
    ['On the last Saturday in May they formed a chain.', 'the last Saturday in May = 2022-05-28'],
    ['On the second Tuesday in March the council met.', 'the second Tuesday in March = 2022-03-08'],
    ['The vote is set for the first Monday of September.', 'the first Monday of September = 2022-09-05'],
    ['They met on the third Friday of March 2019.', 'the third Friday of March 2019 = 2019-03-15'],
    ['They meet on the first Sunday of next month.', 'the first Sunday of next month = 2022-08-07'],
    ['They met on the last Sunday of February 2020.', 'the last Sunday of February 2020 = 2020-02-23'],
    ['They met on the fifth Tuesday of March 2022.', 'the fifth Tuesday of March 2022 = 2022-03-29'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('is none where the month has no fifth', () => {
    expect(dates('They met on the fifth Monday of February 2022.')).toEqual([]);
  });

  it('is a weekday alone where no month follows', () => {
    expect(dates('The last Friday of the season was cold.')).toEqual(['The last Friday = 2022-07-01']);
  });
});

describe('what was foreseen, and what is', () => {
  it.each([
    ['The firm cut its forecast from the $2bn it predicted in April.', 'April = 2022-04'],
    ['A decision had been expected in January.', 'January = 2022-01'],
    ['A decision is expected in January.', 'January = 2023-01'],
    ['Rain is predicted in January.', 'January = 2023-01'],
    ['The case was adjourned until February.', 'February = 2023-02'],
    ['The descent is planned for the first week of March.', 'the first week of March = 2023-W09'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('without a publication date', () => {
  it.each([
    ['They met on Friday.', 'Friday = XXXX-WXX-5'],
    ['They met on Sunday.', 'Sunday = XXXX-WXX-7'],
    ['They met in April.', 'April = XXXX-04'],
    ['They met on 9 April.', '9 April = XXXX-04-09'],
    ['They met last year.', 'last year = XXXX'],
    ['They met yesterday.', 'yesterday = XXXX-XX-XX'],
    ['They met last week.', 'last week = XXXX-WXX'],
    ['They met in the summer.', 'the summer = XXXX-SU'],
    ['It rose in the third quarter.', 'the third quarter = XXXX-Q3'],
  ])('leaves open what it cannot know: %s', (text, expected) => {
    expect(dates(text, '')).toEqual([expected]);
  });

  it('does not count what only a publication date could tell from what the text tells', () => {
    expect(dates('In March 2019 she won. Last year she lost; on Friday she left.', '')).toEqual([
      'March 2019 = 2019-03',
      'Last year = XXXX',
      'Friday = XXXX-WXX-5',
    ]);
  });

  it('still counts from what the text tells', () => {
    expect(dates('He was elected in May 1991. In June he resigned.', '').at(-1)).toBe('June = 1991-06');
  });
});

it('on a Wednesday the weekend of that week has not begun', () => {
  const wednesday = { published: '2022-06-29' };
  const value = (text: string) => findDates(text, wednesday)[0]?.value;
  expect(value('They met over the weekend.')).toBe('2022-W25-WE');
  expect(value('They will meet over the weekend.')).toBe('2022-W26-WE');
});
