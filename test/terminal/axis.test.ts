import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import picocolors from 'picocolors';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { renderAxis } from '../../src/terminal/axis.js';
import { pictured, pictureOf } from '../picture/picture.js';
import { run } from './run.js';

const style = (width: number) => ({ colors: picocolors.createColors(false), width });
const years = (...all: number[]) =>
  all.map((year) =>
    pictured({
      date: String(year),
      firstDay: (year - 1970) * 365,
      label: 'The council met.',
      place: `¶${year % 10}`,
    }),
  );

describe('renderAxis', () => {
  it('a longer time is a longer way, and a long gap is a break', () => {
    expect(renderAxis(pictureOf(years(1700, 2000, 2001, 2002, 2006, 2007)), style(60))).toEqual([
      '      1700 ● ¶0 The council met.',
      ' 300 years ⋮',
      '      2000 ● ¶0 The council met.',
      '      2001 ● ¶1 The council met.',
      '      2002 ● ¶2 The council met.',
      '           │',
      '           │',
      '      2006 ● ¶6 The council met.',
      '      2007 ● ¶7 The council met.',
      ' ● stated',
    ]);
  });

  it('a gap is counted from the end of what was before, where that is over', () => {
    const [days, long] = [
      years(2011, 2012, 2013, 2014, 2015, 2016),
      pictured({ date: 'from 1990', firstDay: 20 * 365 }),
    ];
    const gaps = (before: number) =>
      renderAxis(pictureOf([{ ...long, lastDay: before }, ...days]), style(60)).join();
    expect(gaps(31 * 365)).toContain('10 years ⋮');
    expect(gaps(50 * 365)).toContain('21 years ⋮');
  });

  it('tells what is inferred, what is to come, and what is left out', () => {
    const dates = [
      pictured({ date: '1999' }),
      pictured({ date: '2000', firstDay: 365, inferred: true }),
      pictured({ date: '2001', firstDay: 730, planned: true }),
      pictured({ date: '2002', firstDay: 1095, planned: true, inferred: true }),
    ];
    const shown = renderAxis(pictureOf(dates, { more: 3 }), style(60)).join('\n');
    for (const sign of ['1999 ●', '2000 ○', '2001 ◆', '2002 ◇', '3 more ⋮']) expect(shown).toContain(sign);
    expect(shown).toContain(' ● stated · ○ inferred · ◆ to come · ◇ to come, inferred');
  });

  it('many paragraphs of one date move no other label', () => {
    const dates = [pictured({ place: '¶2 · ¶5 · ¶7 and 3 more' }), pictured({ place: '¶14', firstDay: 9 })];
    const [first, second] = renderAxis(pictureOf(dates), style(80)).filter((line) => line.includes('●'));
    expect(first).toContain('● ¶2 · ¶5 · ¶7 and 3 more The council');
    expect(second).toContain('● ¶14       The council');
  });

  it('keeps to the width, or shows nothing', () => {
    const day = fc.record({
      firstDay: fc.integer({ min: -90_000, max: 20_000 }),
      label: fc.string({ maxLength: 140 }),
      place: fc.constantFrom('¶2', '¶2 · ¶5 · ¶7 and 3 more'),
    });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 10, max: 120 }),
        (days, width) => {
          const dates = days.sort((a, b) => a.firstDay - b.firstDay).map((each) => pictured(each));
          const lines = renderAxis(pictureOf(dates), style(width));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 10));
          expect(lines.filter((line) => line.includes('●')).length).toBe(
            lines.length > 0 ? days.length + 1 : 0,
          );
        },
      ),
    );
  });

  it('lets no text steer the terminal', () => {
    const shown = renderAxis(
      pictureOf([pictured({ label: 'a\u001b[2J\u202Eb', date: '19\u00079' })]),
      style(60),
    );
    expect(shown.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('footnote timeline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows the axis above the entries', async () => {
    const { stdout } = await run(['timeline']);
    expect(stdout.match(/ [●○] ¶\d/gu)).toHaveLength(14);
    expect(stdout.indexOf(' 1 July 2022 ○ ¶2 ')).toBeLessThan(stdout.indexOf('│ Lukashenko'));
    expect((await run(['summary'])).stdout).not.toContain('●');
  });

  it('--png writes the picture, says so, and prints as ever', async () => {
    const file = join(folder, 'a.png');
    const { stdout, stderr } = await run(['timeline', '--png', file, '--json']);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(stderr).toBe(`The picture is in ${file}.\n`);
    expect(JSON.parse(stdout).entries).toHaveLength(14);
  });

  it.each([
    ['its folder does not exist', join(folder, 'no', 'a.png')],
    ['it is a folder', join(folder, 'folder.png')],
    ['its name is too long', join(folder, `${'a'.repeat(300)}.png`)],
  ])('a file that cannot be written: %s', async (reason, file) => {
    mkdirSync(join(folder, 'folder.png'), { recursive: true });
    await expect(run(['timeline', '--png', file])).rejects.toThrow(UserError);
    await expect(run(['timeline', '--png', file])).rejects.toThrow(
      `cannot be written to ${file}: ${reason}.`,
    );
  });
});
