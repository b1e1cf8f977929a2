import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.js';

const LINES = readFileSync(new URL('negative.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('what is no time expression', () => {
  it('is listed in at least 150 lines', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(LINES)('%s', (line) => {
    expect(findDates(line, { published: '2022-07-02' }).map(({ text }) => text)).toEqual([]);
  });
});
