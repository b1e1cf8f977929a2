import type { Reading } from '../stated.js';

// A weekday may stand before: “Friday, 2 July”.
const DAY_FIRST = /^(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? )?(?:the )?\d/i;

/** Whether a text writes the day before the month, judged by its dates that can be read one way only. */
export function writesDayFirst(text: string, readings: readonly Reading[]): boolean {
  let balance = 0;
  for (const { stated, start } of readings) {
    if (stated.kind === 'numbers' && stated.first > 12) balance += 1;
    else if (stated.kind === 'numbers' && stated.second > 12) balance -= 1;
    else if (stated.kind === 'part' && stated.part.month !== undefined && stated.part.day !== undefined)
      balance += DAY_FIRST.test(text.slice(start, start + 16)) ? 1 : -1;
  }
  return balance > 0;
}
