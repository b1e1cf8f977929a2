import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/digest/candidates.js';
import { articleOf } from '../seed.js';

/** The names of a text with their kinds and how often they are mentioned. */
function namesIn(...paragraphs: string[]): string[] {
  const article = articleOf('names', 'Names', ...paragraphs);
  return candidatesOf(article).names.map(
    ({ full, kind, mentions }) =>
      `${article.text.slice(full.start, full.end)} ${kind ?? '?'} ${mentions.length}`,
  );
}

describe('names', () => {
  it('come without titles and adjectives', () => {
    expect(
      namesIn('There was the British Prime Minister Anna Smith with Russian Defence Minister Iwan Petrow.'),
    ).toEqual(['Anna Smith person 1', 'Iwan Petrow person 1']);
  });

  it('take in the last name alone', () => {
    expect(
      namesIn('We met President Anna Zwick.', 'Yesterday Zwick left, and nobody saw Zwick again.'),
    ).toEqual(['Anna Zwick person 3']);
  });

  it('take in the short form in brackets', () => {
    expect(namesIn('There met the Group of Seven (G7) in Orlo.', 'Then the G7 dined.')).toContain(
      'Group of Seven organization 3',
    );
  });

  it('take in the initials', () => {
    expect(namesIn('It went to the General Electric Company.', 'People of GEC were glad.')).toContain(
      'General Electric Company organization 2',
    );
  });

  it('part at “and”, “of” behind a person and possessives', () => {
    expect(namesIn('We saw Anna Zwick of Orlo Bank and Boris Blum in Japan’s Kyoto Station.')).toEqual([
      ...['Anna Zwick person 1', 'Orlo Bank organization 1', 'Boris Blum person 1'],
      ...['Japan place 1', 'Kyoto Station place 1'],
    ]);
  });

  it('part a place from the person behind it', () => {
    expect(namesIn('There spoke President of the United States Barack Zwick.')).toContain(
      'Barack Zwick person 1',
    );
  });

  it('take rivals and partners for what they are by other signs, an airline for a body', () => {
    expect(namesIn('There flew rivals Zwickair and Blumair.', 'We met rival Zwickair.')).not.toContain(
      'Zwickair person 2',
    );
    expect(namesIn('We flew with the airline Zwick Blum.', 'Zwick Blum said little.')).toEqual([
      'Zwick Blum organization 2',
    ]);
  });

  it('are no adjectives of parts of the world', () => {
    expect(namesIn('We sold it to South American banks and the South African Orlo Bank.')).toEqual([
      'South African Orlo Bank organization 1',
    ]);
  });

  it('of models are no bodies', () => {
    const kinds = namesIn(
      'We saw the Orlo A380 and the XB750.',
      'The XB750 said nothing.',
      'We flew in the XB750.',
    );
    expect(kinds.filter((name) => name.includes('organization'))).toEqual([]);
    expect(namesIn('There spoke the IMF.', 'The IMF said no.')).toEqual(['IMF organization 2']);
  });

  it('are not the first words of sentences', () => {
    expect(namesIn('Investors left.', 'Whereas the Orlo Bank stayed, Politicians left.')).not.toContain(
      'Investors ? 1',
    );
  });

  it.each([
    ['Blumair stands in for it.', 'We bought shares of Blumair.'],
    ['There was Blumair again.', 'We saw Blumair stock rise.'],
    ['There was Blumair again.', 'We met Blumair chief executive Anna Zwick.'],
    ['There was Blumair again.', 'We heard that Blumair has unveiled a bridge.'],
    ['There was Blumair again.', 'We talked with Blumair, a small maker of bridges.'],
    ['There was Blumair again.', 'We liked its division, Blumair.'],
    ['There was Blumair again.', 'We flew with rivals Blumair and others.'],
    ['There was Blumair again.', 'We flew in its Blumair A380.', 'It is Blumair’s.'],
  ])('are of bodies by what is told of them: %s %s', (...paragraphs) => {
    expect(namesIn(...paragraphs)).toContain('Blumair organization 2');
  });

  it('are of nobody where a body speaks for it as much as a person', () => {
    expect(namesIn('There fell shares of Lloyd Blum.', 'We sold Lloyd Blum stock.')).toEqual([
      'Lloyd Blum ? 2',
    ]);
    expect(namesIn('We sold Lloyd Blum stock.')).toEqual(['Lloyd Blum ? 1']);
    expect(namesIn('We met Lloyd Blum.', 'We heard that Blum said so.', 'There Blum added more.')).toEqual([
      'Lloyd Blum person 3',
    ]);
  });

  it('are not what the sentence before ends with', () => {
    expect(namesIn('There spoke chief executive Orlin Blum. We left the union. Blum said no.')).toEqual([
      'Orlin Blum person 2',
    ]);
  });

  it('describe a company’s people as people', () => {
    expect(namesIn('We met Orlin Blum, a company director.')).toEqual(['Orlin Blum person 1']);
    expect(namesIn('We met Orlin Blum, GEC’s largest investor.')[0]).toBe('Orlin Blum person 1');
  });

  it('are one with and without the country before them', () => {
    expect(namesIn('We asked the United States Central Bank.', 'There the Central Bank said no.')).toEqual([
      'United States Central Bank organization 2',
    ]);
  });

  it('are one with their initials behind them, also in the plural', () => {
    expect(namesIn('We met the Orlo Auto Workers OAW.', 'It is OAWs largest plant.')).toEqual([
      'Orlo Auto Workers organization 3',
    ]);
  });

  it('keep a stop that belongs to them', () => {
    expect(namesIn('We bought Blum Inc. shares.')).toEqual(['Blum Inc. organization 1']);
  });

  it('may start with “All”, and open a sentence with “Bank of”', () => {
    expect(namesIn('We flew with their partner, All Orlo Airways.')).toEqual([
      'All Orlo Airways organization 1',
    ]);
    expect(namesIn('“All Orlo Airways planes are old.”')).toEqual(['Orlo Airways organization 1']);
    expect(namesIn('Bank of Orlo shares fell.')).toEqual(['Bank of Orlo organization 1']);
  });

  it('of offices are of no person', () => {
    expect(namesIn('We met Anna Zwick, the Minister of Trade.')).not.toContain('Trade person 1');
  });
});
