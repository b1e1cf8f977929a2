import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine, escapeQuotation, escapeText, maskedLink } from '../../src/discord/escape.js';

/** What Discord shows of escaped text: a backslash goes where a character that is no letter, digit or space follows. */
function shown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** What could still act: the text with its escaped characters made harmless. */
function active(markdown: string): string {
  return markdown.replace(/\\[^0-9A-Za-z\s]/gu, '·');
}

const ACTS = /[*_~|<>[\]@`\\]|:\/\/|:[\w+-]+:|\.[a-z]{2,24}\/|^[^\S\n]*[-+#]|^[^\S\n]*\d+[.)]/imu;

describe('text that does nothing', () => {
  test.each([
    '@everyone and @here',
    '<@123456789012345678> <@!1> <@&1> <#1> </ask:1> <id:guide> <:smile:1> <a:smile:1>',
    '<t:1656633600:R>',
    '[click](https://example.org) and <https://example.org>',
    'https://example.org discord.gg/abc www.example.org/path',
    '**bold** __under__ *it* _it_ ~~gone~~ ||hidden||',
    '`code` and ```block```',
    '# heading\n## second\n-# small\n - item\n+ item\n1. first\n 2) second\n> quoted\n>>> all',
    ':smile: at 14:05',
    'a \\ that escapes \\*nothing\\*',
    'C:\\path\\_name_',
  ])('%j is shown as typed', (text) => {
    expect(active(escapeText(text))).not.toMatch(ACTS);
    expect(shown(escapeText(text))).toBe(text);
  });

  test('ordinary prose stays as it is', () => {
    const prose = 'On Sunday – 26 June – he said: “At 14:05, 2.5 of 10 (well-known) people; and/or 50% #1”.';
    expect(escapeText(prose)).toBe(prose);
  });

  test('characters that hide or turn text are taken out; emoji stay', () => {
    expect(escapeText('a\u200Bb\u202Ec\u2066d\u00ADe\uFEFFf\u0000g\u061Ch\u{E0041}i')).toBe('abcdefghi');
    expect(escapeText('❤\uFE0F 🇺🇦 tab\tbed')).toBe('❤\uFE0F 🇺🇦 tab\tbed');
  });

  test.each(['می\u200Cخواهم', '👩\u200D👩\u200D👧', 'क्\u200Dष'])('%s keeps its joiners', (text) => {
    expect(escapeText(text)).toBe(text);
    expect(escapeQuotation(text, [{ start: 0, end: text.length }])).toBe(`> **${text}**`);
  });

  test('half a character becomes one that Discord takes', () => {
    expect(escapeText('a\uD83Db')).toBe('a\uFFFDb');
  });

  test('every kind of line break is one', () => {
    expect(escapeText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
    expect(escapeLine(' # a\r\n\u2028 b\n')).toBe('\\# a b');
  });

  const pieces = [
    '*',
    '_',
    '`',
    '|',
    '~',
    '<',
    '>',
    '@',
    '[',
    ']',
    '(',
    ')',
    '\\',
    ':',
    '//',
    '#',
    '-',
    '1.',
    '\n',
    ' ',
    'a',
    '.gg/',
    '\u202E',
    '\u200C',
    '\u200D',
  ];
  const tricky = fc.array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })),
    { maxLength: 40 },
  );

  test('whatever is typed, nothing acts', () => {
    fc.assert(
      fc.property(tricky, (parts) => {
        expect(active(escapeText(parts.join('')))).not.toMatch(ACTS);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long hostile text takes no time', () => {
    const started = performance.now();
    for (const text of ['\n', ' ', ':a', '1', '[', ' \n', '.aa/', '#', '\\'])
      escapeText(text.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('wherever it stands', () => {
  test.each([
    ['everybody', '@everyone'],
    ['who is here', '@here'],
    ['a person', '<@123456789012345678>'],
    ['a person by a nickname', '<@!123456789012345678>'],
    ['a role', '<@&123456789012345678>'],
    ['a channel', '<#123456789012345678>'],
    ['a command', '</ask:123456789012345678>'],
    ['a time', '<t:1656633600:R>'],
    ['an emoji', '<a:smile:123456789012345678>'],
    ['a masked link', '[your prize](https://example.org "free")'],
    ['a link without an embed', '<https://example.org>'],
    ['a link over two lines', '[a\nb](https://example.org)'],
    ['an invite', 'discord.gg/abc'],
    ['a long invite', 'https://discord.com/invite/abc'],
    ['a spoiler', '||who died||'],
    ['code', '`x` ``y``'],
    ['a block of code', '```js\nx\n```'],
    ['a heading', '# big'],
    ['small print', '-# small'],
    ['a quotation', '>>> all of it'],
    ['a list', '- one\n1. two'],
    ['a joined trick', '\\`x\\` \\[a](b)'],
  ])('%s does not act', (_, trick) => {
    const shownAs = [
      escapeText(trick),
      escapeLine(trick),
      ...escapeQuotation(trick, [])
        .split('\n')
        .map((line) => line.replace(/^> /u, '')),
      ...escapeQuotation(trick, [{ start: 0, end: trick.length }])
        .split('\n')
        .map((line) => line.replace(/^> \*\*(.*)\*\*$/u, '$1')),
    ];
    for (const markdown of shownAs) expect(active(markdown)).not.toMatch(ACTS);
  });

  test.each([
    ['a word turned round', 'a\u202Eb\u202D\u2066c\u2069\u200F\u200E\u061C'],
    ['words hidden between', 'a\u200B\u2060b\uFEFF\u00AD\u180Ec'],
    ['tags', 'a\u{E0061}b\u{E007F}c'],
  ])('%s is taken out', (_, trick) => {
    for (const markdown of [escapeText(trick), escapeLine(trick), escapeQuotation(trick, []).slice(2)]) {
      expect(markdown).toBe('abc');
    }
  });
});

describe('quotations', () => {
  test('the bold part is bold, and what looks like markdown in it is shown', () => {
    expect(escapeQuotation('He said *now* and left.', [{ start: 8, end: 13 }])).toBe(
      '> He said **\\*now\\*** and left.',
    );
  });

  test('every line stays a quotation, bold reaches over line breaks, and empty lines go', () => {
    const text = 'First line\n\n# second line\nthird';
    const bold = [{ start: 6, end: 25 }];
    expect(escapeQuotation(text, bold)).toBe('> First **line**\n> **\\# second line**\n> third');
  });

  test('parts that touch become one, and space stays outside', () => {
    expect(
      escapeQuotation('one two three', [
        { start: 0, end: 4 },
        { start: 4, end: 8 },
      ]),
    ).toBe('> **one two** three');
    expect(escapeQuotation('one two', [{ start: 3, end: 4 }])).toBe('> one two');
  });

  test('a quotation in a quotation does not end it', () => {
    expect(escapeQuotation('>>> he wrote\n> no', [])).toBe('> \\>\\>\\> he wrote\n> \\> no');
  });
});

describe('links', () => {
  test('an address is made safe inside a link', () => {
    expect(maskedLink('¶14', 'https://example.org/a(b)_c#:~:text=x y')).toBe(
      '[¶14](https://example.org/a%28b%29_c#:~:text=x%20y)',
    );
  });

  test.each([undefined, 'javascript:alert(1)', 'not an address', `https://example.org/${'a'.repeat(1000)}`])(
    'without a usable address (%.30s) the label stands alone',
    (address) => {
      expect(maskedLink('¶14', address)).toBe('¶14');
    },
  );
});
