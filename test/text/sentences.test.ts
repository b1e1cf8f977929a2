import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

const FIXTURE = new URL('fixtures/sentences.txt', import.meta.url);
const PARAGRAPHS = readFileSync(FIXTURE, 'utf8')
  .trim()
  .split('\n\n')
  .map((paragraph) => paragraph.split('\n'));

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Offsets at which one sentence ends and another follows. */
function innerEnds(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const sentence of sentences.slice(0, -1)) {
    at += sentence.length;
    ends.add(at);
    at += 1;
  }
  return ends;
}

describe('splitSentences', () => {
  it('finds at least 99% of the boundaries of 200 tricky sentences, and as few wrong ones', () => {
    const wrong: string[] = [];
    let right = 0;
    for (const sentences of PARAGRAPHS) {
      const text = sentences.join(' ');
      const gold = innerEnds(sentences);
      const found = new Set(splitSentences(text, { start: 0, end: text.length }).map(({ end }) => end));
      found.delete(text.length);
      for (const end of gold) if (found.has(end)) right += 1;
      for (const end of new Set([...gold, ...found])) {
        if (!gold.has(end) || !found.has(end)) wrong.push(text.slice(Math.max(0, end - 30), end + 30));
      }
    }
    expect(PARAGRAPHS.flat().length).toBeGreaterThanOrEqual(200);
    expect((2 * right) / (2 * right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['stops without a space', 'It ended.The crowd left.', ['It ended.', 'The crowd left.']],
    [
      'reference marks',
      'It fell.[12] He left.[citation needed] She stayed.:33 Why?',
      ['It fell.[12]', 'He left.[citation needed]', 'She stayed.:33', 'Why?'],
    ],
    [
      'quotation marks that stand apart',
      'He said: " We lost. " She left. " No one came. "',
      ['He said: " We lost. "', 'She left.', '" No one came. "'],
    ],
    ['a quotation mark left over', 'It is a habit. "', ['It is a habit. "']],
    ['newlines within', 'Tests found O\n2. Nobody was\nhurt.', ['Tests found O\n2.', 'Nobody was\nhurt.']],
    ['list items', 'He brought:\n- a rope\n- a lamp', ['He brought:', '- a rope', '- a lamp']],
    ['numbered items', '1. Open the gate. 2. Wait.', ['1. Open the gate.', '2. Wait.']],
    [
      'ellipses',
      'It ended… The crowd left. He … I mean she … stayed.',
      ['It ended…', 'The crowd left.', 'He … I mean she … stayed.'],
    ],
    ['Arabic names', 'They fled. al-Nasr followed.', ['They fled.', 'al-Nasr followed.']],
    [
      'wars and plans',
      'He fought in World War I. Nobody asked why. It was plan B. Voters liked it.',
      ['He fought in World War I.', 'Nobody asked why.', 'It was plan B.', 'Voters liked it.'],
    ],
    [
      'times and measures',
      'Trading ends at 4 p.m. New York time. He ran 1 hr. 58 min. on Monday.',
      ['Trading ends at 4 p.m. New York time.', 'He ran 1 hr. 58 min. on Monday.'],
    ],
    ['no final stop', 'It was late. Nobody came', ['It was late.', 'Nobody came']],
    ['nothing but white space', ' \n ', []],
  ])('splits around %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('reads only its span, and counts offsets from the start of the text', () => {
    const text = 'Not this. It broke.  Nobody knew. Nor this.';
    const sentences = splitSentences(text, { start: 10, end: 33 });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['It broke.', 'Nobody knew.']);
  });

  it('splits a long paragraph as it splits its parts', () => {
    const parts = PARAGRAPHS.map((sentences) => sentences.join(' ')).filter((part) => /[a-z]\.$/u.test(part));
    const long = parts.map((part) => `${part} The end.`).join(' ');
    expect(split(long)).toEqual(parts.flatMap((part) => [...split(part), 'The end.']));
  });
});
