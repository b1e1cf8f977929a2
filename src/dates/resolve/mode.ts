import type { Reading, Stated } from '../stated.js';

// News has a date of its own among the first few; a history may have some in what it quotes.
const OPENING = 3;
const LEAST_HISTORY = 4;
const HISTORY_TO_NEWS = 8;

/**
 * Whether a text tells a history: its dates name their years, and those years lie before the publication's. News
 * counts from its own day: weekdays, “last year”, “ago”.
 */
export function isNarrative(readings: readonly Reading[], publishedYear: number | undefined): boolean {
  if (publishedYear === undefined) return true;
  if (readings.slice(0, OPENING).some(({ stated }) => countsFromPublication(stated))) return false;
  let history = 0;
  let news = 0;
  for (const { stated } of readings) {
    const year = statedYear(stated);
    if (year !== undefined) history += publishedYear - year >= 2 ? 1 : 0;
    else if (countsFromPublication(stated)) news += 1;
  }
  return history >= LEAST_HISTORY && history > HISTORY_TO_NEWS * news;
}

function statedYear(stated: Stated): number | undefined {
  if (stated.kind === 'period') return stated.period.start.year;
  return stated.kind === 'part' && stated.of !== undefined ? statedYear(stated.of) : undefined;
}

function countsFromPublication(stated: Stated): boolean {
  if (stated.kind === 'shift') return stated.from === 'published';
  return (
    stated.kind === 'part' &&
    (stated.turn !== undefined || (stated.part.weekday !== undefined && stated.part.nth === undefined))
  );
}
