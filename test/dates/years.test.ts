import { describe, expect, it } from 'vitest';
import { dates } from './read.js';

describe('years', () => {
  it.each([
    ['It began in 1997.', ['1997 = 1997']],
    ['They signed a 1997 treaty.', ['1997 = 1997']],
    ['It has grown since 1993.', ['1993 = 1993']],
    ['Uprisings in 2005 and 2014 failed.', ['2005 = 2005', '2014 = 2014']],
    ['It lasted from 1957-58.', ['1957 = 1957', '58 = 1958']],
    ['It lasted from 1957–1958.', ['1957 = 1957', '1958 = 1958']],
    ['It lasted in 2009-2010.', ['2009 = 2009', '2010 = 2010']],
    ['The 2009/10 season was long.', ['2009 = 2009', '10 = 2010']],
    ['It lasted between 1939 and 1945.', ['1939 = 1939', '1945 = 1945']],
    ['He died (1945) in exile.', ['1945 = 1945']],
    ['The castle was built in 1066.', ['1066 = 1066']],
    ['By 2030 it will be gone.', ['2030 = 2030']],
    ['The 1900 elections were calm.', ['1900 = 1900']],
    ['The 1941 campaign failed.', ['1941 = 1941']],
    ['It fell in 480 BC.', ['480 BC = BC0480']],
    ['It fell in AD 70.', ['AD 70 = 0070']],
    ['The war (499-493 BC) was lost.', ['499 = BC0499', '493 BC = BC0493']],
    ['It lasted from 499 to 493 BC.', ['499 = BC0499', '493 BC = BC0493']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('decades and centuries', () => {
  it.each([
    ['It was built in the 1990s.', ['the 1990s = 199']],
    ['It was built in the late ’80s.', ['the late ’80s = 198']],
    ['It was built in the 80s.', ['the 80s = 198']],
    ['It was built in the nineties.', ['the nineties = 199']],
    ['It was built in the mid-1970s.', ['the mid-1970s = 197']],
    ['It was built in the 470s BC.', ['the 470s BC = BC047']],
    ['It was built in the 20th century.', ['the 20th century = 19']],
    ['It is an eighteenth-century house.', ['eighteenth-century = 17']],
    ['It was built in the 16th and 17th centuries.', ['the 16th = 15', '17th centuries = 16']],
    ['It was built in the 4th century BC.', ['the 4th century BC = BC03']],
    ['It was built two decades ago.', ['two decades ago = 200']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('parts of the year', () => {
  it.each([
    ['It began in the summer of 2021.', ['the summer of 2021 = 2021-SU']],
    ['It began in spring 2021.', ['spring 2021 = 2021-SP']],
    ['It began last winter.', ['last winter = 2021-WI']],
    ['It began in the fall of 1998.', ['the fall of 1998 = 1998-FA']],
    [
      'The spring and early summer of 1943 were quiet.',
      ['The spring = 1943-SP', 'early summer of 1943 = 1943-SU'],
    ],
    ['It rose in Q3 2023.', ['Q3 2023 = 2023-Q3']],
    ['It rose in 2019 Q1.', ['2019 Q1 = 2019-Q1']],
    ['It rose in the third quarter.', ['the third quarter = 2021-Q3']],
    ['It rose in the first quarter.', ['the first quarter = 2022-Q1']],
    ['It rose in the fourth quarter of 2005.', ['the fourth quarter of 2005 = 2005-Q4']],
    ['First-quarter sales rose.', ['First-quarter = 2022-Q1']],
    ['It rose in the second quarter of last year.', ['the second quarter of last year = 2021-Q2']],
    ['It rose in the first half of 2015.', ['the first half of 2015 = 2015-H1']],
    ['First-half profit rose.', ['First-half = 2022-H1']],
    ['It rose in fiscal 2015.', ['fiscal 2015 = 2015']],
    ['It rose in the fiscal year 2015.', ['the fiscal year 2015 = 2015']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['It began in early 2010.', ['early 2010 = 2010']],
    ['It began in mid-May 2010.', ['mid-May 2010 = 2010-05']],
    ['It ended by the end of 2015.', ['the end of 2015 = 2015']],
    ['It ended late in 1957.', ['late in 1957 = 1957']],
    ['It ended at the start of July 1944.', ['the start of July 1944 = 1944-07']],
    ['It will end by year-end.', ['year-end = 2022']],
    ['It will end by the end of the month.', ['the end of the month = 2022-07']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
