import { type APIContainerComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Quote } from '../../src/cards/card.js';
import { longestBeginning } from '../../src/discord/cut.js';
import { messageProblems } from '../../src/discord/limits.js';
import { renderCard, renderSentence } from '../../src/discord/render.js';
import { english } from '../../src/language/en/index.js';

const SENTENCE = 'The council met at noon and voted to keep the old bridge open.';

function quoteOf(text: string, overrides: Partial<Quote> = {}): Quote {
  const citation = { article: 'bridge', paragraph: 3, start: 0, end: text.length };
  return { citation, text, bold: [], where: '¶3', ...overrides };
}

function cardOf(overrides: Partial<Card>): Card {
  return { heading: 'When did it meet?', quotes: [], notes: [], ...overrides };
}

function textsOf(card: Card): string[] {
  const container = renderCard(card, english);
  expect(messageProblems({ components: [container] })).toEqual([]);
  return contentsOf(container);
}

function contentsOf({ components }: APIContainerComponent): string[] {
  return components.map((component) => ('content' in component ? String(component.content) : ''));
}

test('a card: heading and lead, each quotation with its place, notes in small print', () => {
  const card = cardOf({
    lead: 'No passage answers this in full.',
    quotes: [
      quoteOf(SENTENCE, {
        bold: [{ start: 16, end: 23 }],
        where: '¶3 · Old bridge stays · 2 July 2022 · THE TIMES',
      }),
      quoteOf('It is old.', { label: '1871', link: 'https://example.org/bridge#:~:text=It%20is%20old.' }),
    ],
    notes: ['One note.', 'Another *note*.'],
  });
  expect(textsOf(card)).toEqual([
    '### When did it meet?\nNo passage answers this in full.',
    '> The council met **at noon** and voted to keep the old bridge open.\n-# ¶3 · Old bridge stays · 2 July 2022 · THE TIMES',
    '**1871**\n> It is old.\n-# [¶3](https://example.org/bridge#:~:text=It%20is%20old.)',
    '-# One note.\n-# Another \\*note\\*.',
  ]);
});

test('parts that are empty are left out', () => {
  expect(textsOf(cardOf({ lead: ' ', notes: [''] }))).toEqual(['### When did it meet?']);
});

test('what was asked does nothing in the heading', () => {
  expect(textsOf(cardOf({ heading: '@everyone\n# <@1> [x](https://example.org)' }))).toEqual([
    '### \\@everyone # \\<\\@1\\> \\[x\\](https\\://example.org)',
  ]);
});

test('where a message is full, the quotations that still fit are shown whole, and the rest is counted', () => {
  const texts = textsOf(
    cardOf({ quotes: Array.from({ length: 100 }, () => quoteOf(SENTENCE)), notes: ['A note.'] }),
  );
  const shown = texts.filter((text) => text.startsWith('>'));
  expect(new Set(shown)).toEqual(new Set([`> ${SENTENCE}\n-# ¶3`]));
  expect(shown.length).toBeGreaterThan(30);
  expect(texts.slice(-2)).toEqual([
    '-# A note.',
    `-# Cut here: ${100 - shown.length} more quotations do not fit in one Discord message.`,
  ]);
});

test('one quotation too many is said in the singular', () => {
  const long = quoteOf(`${'Long '.repeat(500)}end.`);
  expect(textsOf(cardOf({ quotes: [long, long] })).at(-1)).toBe(
    '-# Cut here: 1 more quotation does not fit in one Discord message.',
  );
});

test('a quotation longer than a message ends after a sentence, and says that it is cut', () => {
  const texts = textsOf(cardOf({ quotes: [quoteOf(Array.from({ length: 90 }, () => SENTENCE).join(' '))] }));
  expect(texts[1]).toMatch(/^> The council met.* open\.\n-# ¶3$/);
  expect(texts[1]?.length).toBeGreaterThan(3700);
  expect(texts[2]).toBe('-# Cut here: the rest does not fit in one Discord message.');
});

test('bold that reaches beyond the cut ends with it', () => {
  const text = Array.from({ length: 90 }, () => SENTENCE).join(' ');
  const [, quote] = textsOf(cardOf({ quotes: [quoteOf(text, { bold: [{ start: 0, end: text.length }] })] }));
  expect(quote).toMatch(/^> \*\*The council met.* open\.\*\*\n-# ¶3$/);
});

test('a sentence longer than a message ends after a word, a word without end after a character', () => {
  const [, words] = textsOf(cardOf({ quotes: [quoteOf('again and '.repeat(1000))] }));
  expect(words).toMatch(/(again|and)\n-# ¶3$/);
  const [, emoji] = textsOf(cardOf({ quotes: [quoteOf(`x${'👩‍👩‍👧'.repeat(2000)}`)] }));
  expect(emoji).toMatch(/^> x(👩‍👩‍👧)+\n-# ¶3$/u);
});

test('scripts of three bytes a character are cut by their bytes', () => {
  const [, text = ''] = textsOf(cardOf({ quotes: [quoteOf('橋'.repeat(3900))] }));
  expect(text.length).toBeGreaterThan(3000);
});

test('a heading, a lead or notes that are too long are cut, and say so', () => {
  const long = `${'word '.repeat(2000)}end.`;
  const texts = textsOf(cardOf({ heading: long, lead: long, quotes: [quoteOf(SENTENCE)], notes: [long] }));
  expect(texts.join('\n').match(/ … \(cut\)/g)).toHaveLength(3);
  expect(texts[1]).toBe(`> ${SENTENCE}\n-# ¶3`);
});

test('what else was asked stands below with a heading of its own, the notes below all', () => {
  const further = [cardOf({ heading: 'Who voted?', quotes: [quoteOf(SENTENCE)], notes: ['Its own.'] })];
  expect(textsOf(cardOf({ quotes: [quoteOf(SENTENCE)], notes: ['For all.'], further }))).toEqual([
    '### When did it meet?',
    `> ${SENTENCE}\n-# ¶3`,
    '### Who voted?',
    `> ${SENTENCE}\n-# ¶3`,
    '-# Its own.\n-# For all.',
  ]);
});

test('where several answers are too long together, each has its share of the message', () => {
  const quotes = [quoteOf(Array.from({ length: 50 }, () => SENTENCE).join(' '))];
  const further = ['Who voted?', 'Why?'].map((heading) => cardOf({ heading, quotes }));
  const texts = textsOf(cardOf({ quotes, further }));
  expect(texts.filter((text) => text.startsWith('###'))).toHaveLength(3);
  const shown = texts.filter((text) => text.startsWith('> '));
  expect(shown).toHaveLength(3);
  for (const text of shown) expect(text.length).toBeGreaterThan(1100);
});

test('a sentence of the bot is a container, too; a long one is cut', () => {
  expect(renderSentence('There is no article “*”.', english)).toEqual({
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: 'There is no article “\\*”.' }],
  });
  expect(contentsOf(renderSentence('Not found. '.repeat(900), english))).toEqual([
    expect.stringMatching(/Not found\. … \(cut\)$/),
  ]);
});

test('whatever a card holds, it fits in a message', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .tuple(fc.constantFrom('*', '橋', '👩‍👩‍👧', 'A b. ', '\n', '[', '@'), fc.nat(5000))
      .map(([piece, times]) => piece.repeat(times)),
  );
  const quote = fc
    .record({ text, where: text, label: text, link: text.map((path) => `https://example.org/${path}`) })
    .map(({ text: words, ...rest }) => {
      return quoteOf(words, { ...rest, bold: words.length > 2 ? [{ start: 1, end: words.length - 1 }] : [] });
    });
  const card = fc.record({
    heading: text,
    lead: text,
    quotes: fc.array(quote, { maxLength: 20 }),
    notes: fc.array(text, { maxLength: 3 }),
  });
  const several = fc
    .tuple(card, fc.array(card, { maxLength: 2 }))
    .map(([first, further]): Card => (further.length === 0 ? first : { ...first, further }));
  fc.assert(
    fc.property(several, (any) => void textsOf(any)),
    { numRuns: 150 },
  );
});

test('a huge card takes no time', () => {
  const started = performance.now();
  textsOf(cardOf({ quotes: Array.from({ length: 20_000 }, () => quoteOf(SENTENCE)) }));
  textsOf(cardOf({ quotes: [quoteOf('a "b" '.repeat(200_000))], notes: ['('.repeat(1_000_000)] }));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('the longest beginning that fits is found', () => {
  const text = 'One two. Three four. Five six.';
  const upTo = (length: number) => longestBeginning(text, 1000, (beginning) => beginning.length <= length);
  expect([upTo(100), upTo(29), upTo(20), upTo(8), upTo(7), upTo(2), upTo(0)]).toEqual([
    text,
    'One two. Three four.',
    'One two. Three four.',
    'One two.',
    'One two',
    'On',
    '',
  ]);
  expect(longestBeginning(text, 12, () => true)).toBe('One two.');
});
