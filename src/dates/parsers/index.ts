import { century } from './century.js';
import { clockOfDate, clockTime, noon } from './clock.js';
import { firstOfDays, monthAndDays, secondOfDays } from './day-list.js';
import { dayMonth } from './day-month.js';
import { dayPart, dayPartOfDate } from './day-part.js';
import { decade } from './decade.js';
import { beyondNext, deicticDay, deicticUnit, latestQuarter, thatUnit, weekend } from './deictic.js';
import { duration, pastSpan, plainUnits } from './duration.js';
import { eraYear } from './era.js';
import { holiday } from './holiday.js';
import { modified } from './modified.js';
import { month, monthYear } from './month.js';
import { monthDay } from './month-day.js';
import { firstOfMonths } from './month-list.js';
import { namedDay } from './named-day.js';
import { nthWeekday } from './nth-weekday.js';
import { isoDate, isoMonth, slashedDate } from './numeric-date.js';
import { offset, offsetFromDate } from './offset.js';
import { dayAlone, dayOfMonth } from './ordinal-day.js';
import type { Parser } from './parser.js';
import { periodEnd } from './period-end.js';
import { fiscalYear, half, quarter } from './quarter.js';
import { reference } from './reference.js';
import { season } from './season.js';
import { set } from './set.js';
import { nthWeek, weekOf } from './week-of.js';
import { weekday } from './weekday.js';
import { year } from './year.js';
import { rangeEnd } from './year-range.js';

/** Expressions that contain another one. They are tried first. */
export const COMPOSITE: readonly Parser[] = [
  offsetFromDate,
  weekOf,
  nthWeek,
  nthWeekday,
  clockOfDate,
  noon,
  dayPartOfDate,
  modified,
];

/** Expressions that contain no other one. At each place the first that matches wins, so the fuller form comes first. */
export const SIMPLE: readonly Parser[] = [
  isoDate,
  slashedDate,
  isoMonth,
  clockTime,
  firstOfDays,
  secondOfDays,
  monthAndDays,
  namedDay,
  monthDay,
  dayMonth,
  firstOfMonths,
  monthYear,
  month,
  dayOfMonth,
  dayAlone,
  set,
  holiday,
  weekday,
  deicticDay,
  dayPart,
  beyondNext,
  weekend,
  latestQuarter,
  thatUnit,
  century,
  quarter,
  half,
  fiscalYear,
  season,
  decade,
  eraYear,
  rangeEnd,
  periodEnd,
  offset,
  pastSpan,
  duration,
  plainUnits,
  deicticUnit,
  year,
  reference,
];
