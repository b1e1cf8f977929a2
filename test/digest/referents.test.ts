import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/digest/candidates.js';
import { referentsOf } from '../../src/digest/referents.js';
import { articleOf } from '../seed.js';

/** What the opening of the last sentence is taken to mean: its words and the full name. */
function meantIn(...sentences: string[]): string | undefined {
  const article = articleOf('meant', 'Meant', ...sentences);
  const { candidates, names } = candidatesOf(article);
  const referent = referentsOf(candidates, names).at(-1);
  if (!referent || referent.isName) return undefined;
  const { word, name } = referent;
  return `${article.text.slice(word.start, word.end)}: ${article.text.slice(name.full.start, name.full.end)}`;
}

describe('a pronoun', () => {
  it.each([
    ['Mayor Jane Roe walked home.', 'She was glad of the bridge.', 'She: Jane Roe'],
    ['Jane Roe thanked John Blum for the bridge.', 'She was glad of it.', 'She: Jane Roe'],
    ['The bridge was praised by the mayor, Jane Roe.', 'Her house is near.', 'Her: Jane Roe'],
    ['The bridge was praised by chief executive John Blum.', 'His plan, he said, was old.', 'His: John Blum'],
  ])('means the person told of before: %s %s', (before, sentence, meant) => {
    expect(meantIn(before, sentence)).toBe(meant);
  });

  it.each([
    ['Orlo Bank closed its doors.', 'He was glad of the bridge.'],
    ['The bridge stands in Vienna.', 'He was glad of it.'],
    ['Shares of Lloyd Blum rose, and Lloyd Blum stock was sold.', 'He was glad of it.'],
    ['It was the bridge of John Blum and Paul Zwick.', 'He was glad of it.'],
    ['An aide of John Blum walked home.', 'He was glad of the bridge.'],
    ['John Blum walked home.', 'She was glad of the bridge.'],
    ['Jane Roe walked home.', 'However, she was glad of the bridge.'],
    ['There stood Jane Roe.', 'His house is near.'],
  ])('means nobody where a body, a place or another may be meant: %s %s', (before, sentence) => {
    expect(meantIn(before, sentence)).toBeUndefined();
  });
});

describe('a description', () => {
  it('means what stood behind its noun', () => {
    expect(meantIn('It was sold by the airline Zwick Blum.', 'The airline paid for it.')).toBe(
      'The airline: Zwick Blum',
    );
    expect(meantIn('It was sold by the captain Anna Zwick.', 'The captain paid for it.')).toBe(
      'The captain: Anna Zwick',
    );
  });

  it('of a person never means a body, nor the other way about', () => {
    expect(meantIn('It was sold by captain Orlo Bank.', 'The captain paid for it.')).toBeUndefined();
    expect(meantIn('It was sold by the team Anna Zwick.', 'The team paid for it.')).toBeUndefined();
  });
});
