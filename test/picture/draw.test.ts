import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../commands/index.js';
import { english } from '../../src/language/en/index.js';
import { openDrawing } from '../../src/picture/draw.js';
import { THEME } from '../../src/picture/theme.js';
import { readWoff } from '../../src/picture/woff.js';
import { seedLibrary } from '../seed.js';
import { pictured, pictureOf } from './picture.js';

const draw = await openDrawing();
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('drawing', () => {
  it('gives the same bytes for the same picture', async () => {
    const { picture } = runCommand('timeline', {}, { library: seedLibrary, language: english });
    if (!picture) throw new Error('the seed has dates');
    const png = await draw(picture);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeLessThan(1024 * 1024);
    expect((await draw(picture)).equals(png)).toBe(true);
    expect((await draw({ ...picture, dates: picture.dates.slice(1) })).equals(png)).toBe(false);
  });

  it.each([
    ['one date', 1],
    ['sixty dates', 60],
  ])('%s', async (_, count) => {
    const all = Array.from({ length: count }, (__, index) => pictured({ firstDay: index * index * 30 }));
    const [width = 0, height = 0] = sizeOf(await draw(pictureOf(all)));
    expect(width).toBeGreaterThan(1000);
    expect(width).toBeLessThan(2400);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThan(2600);
  });

  it('takes any script and any character', async () => {
    const labels = [
      'Мост остаётся · Łódź · Ελλάδα · Việt Nam',
      '日本語のニュース',
      'مرحبا بالعالم',
      '👩‍👩‍👧 🇩🇪 \uD800 \u{10FFFF} \u0301',
      '<b>&amp;"\'</b> \u202E\u0000 \u001b[2J',
      '',
      'x'.repeat(3000),
    ];
    const dates = labels.map((label, firstDay) => pictured({ label, date: label.slice(0, 30), firstDay }));
    expect(sizeOf(await draw(pictureOf(dates, { heading: '日'.repeat(400), lead: '' })))[0]).toBeGreaterThan(
      1000,
    );
  });
});

describe('readWoff', () => {
  const woff = readFileSync('node_modules/@fontsource/inter/files/inter-latin-400-normal.woff');

  it('knows the characters of a font and their widths', () => {
    const { width } = readWoff(woff);
    const of = (character: string) => width(character.codePointAt(0) ?? 0);
    expect(of('i')).toBeLessThan(of('m') ?? 0);
    expect(of('m')).toBeCloseTo(0.88, 1);
    expect(of('¶')).toBeDefined();
    expect(of('…')).toBeDefined();
    expect(of('Ж')).toBeUndefined();
    expect(of('日')).toBeUndefined();
  });

  it('refuses what is no such font', () => {
    expect(() => readWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF');
  });
});

describe('the colours', () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (colour: string) => (luminance(colour) + 0.05) / (luminance(THEME.ground) + 0.05);

  it.each(['text', 'label', 'dim', 'past', 'planned'] as const)('%s stands out from the ground', (name) =>
    expect(contrast(THEME[name])).toBeGreaterThanOrEqual(4.5),
  );

  it('the axis, a shape, does too', () => expect(contrast(THEME.axis)).toBeGreaterThanOrEqual(3));
});
