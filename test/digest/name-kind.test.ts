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

describe('kinds of names', () => {
  it('take rivals and partners for what they are by other signs, an airline for a body', () => {
    expect(namesIn('There flew rivals Zwickair and Blumair.', 'We met rival Zwickair.')).not.toContain(
      'Zwickair person 2',
    );
    expect(namesIn('We flew with the airline Zwick Blum.', 'Zwick Blum said little.')).toEqual([
      'Zwick Blum organization 2',
    ]);
  });

  it.each([
    [
      'of what has a founder',
      'We met Anna Zwick, founder of Tidestone, a start-up.',
      'Tidestone organization 1',
    ],
    ['with “&” inside', 'It was built by Carrick & Sowe.', 'Carrick & Sowe organization 1'],
    [
      'of a firm and its owner’s kin',
      'It was bought from Marlow & Daughters.',
      'Marlow & Daughters organization 1',
    ],
    [
      'of a town that a firm is called after',
      'We met in Orlo, a town of 22,000. It belonged to the Orlo Cycle Company.',
      'Orlo place 1',
    ],
    ['of a club', 'We saw Orlo United.', 'Orlo United organization 1'],
    [
      'of what has a coach and is several',
      'There fell Orlo’s head coach. There is Orlo, who are third.',
      'Orlo organization 2',
    ],
    ['of an island', 'It sank off the island of Skarra.', 'Skarra place 1'],
    [
      'of where it happens, not of who follows',
      'We met a vet from Orlo, who fled. It is in Orlo.',
      'Orlo place 2',
    ],
    ['of a ship are no place', 'There sank the Orlo Star near Port Orlo.', 'Orlo Star ? 1'],
    ['behind a role', 'There came substitute Boris Zwick.', 'Boris Zwick person 1'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
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

  it('of offices are of no person', () => {
    expect(namesIn('We met Anna Zwick, the Minister of Trade.')).not.toContain('Trade person 1');
  });

  it.each([
    ['We saw Zwick and his bridge.'],
    ['We heard that Zwick lost her ring.'],
    ['We met Zwick’s brother.'],
    ['We heard that Zwick was arrested.'],
    ['On Monday, Zwick came first.', 'She was glad.'],
  ])('are of people by what is told of them: %s', (...paragraphs) => {
    expect(namesIn(...paragraphs)).toEqual(['Zwick person 1']);
  });

  it('of somebody named in full and by a last word are a person’s where that is no word of the language', () => {
    expect(namesIn('We saw Orlin Zwick.', 'We left Zwick.')).toEqual(['Orlin Zwick person 2']);
    expect(namesIn('We saw Orlin Hill.', 'We left Hill on a hill.')).toEqual(['Orlin Hill ? 2']);
  });

  it('of bodies in places, of well-known bodies and of buildings are told apart', () => {
    expect(namesIn('We left OAW North America.')).toEqual(['OAW North America organization 1']);
    expect(namesIn('We left Greenpeace.')).toEqual(['Greenpeace organization 1']);
    expect(namesIn('We left Jane County.')).toEqual(['Jane County place 1']);
    expect(namesIn('We left the Old Exchange Building.')).toEqual(['Old Exchange Building place 1']);
  });

  it.each(['We won the Orlo Cup.', 'We read the Zwick Act.', 'We had 8 GB of it and the GDP.'])(
    'of things are of no kind: %s',
    (text) => {
      expect(namesIn(text, text).every((name) => name.includes(' ? '))).toBe(true);
    },
  );

  it('of bodies and people that gave others their names stay apart from these', () => {
    expect(namesIn('We saw Blumair and the Blumair Fifth Mile.', 'We left Blumair.')[0]).toBe('Blumair ? 2');
    expect(namesIn('We met Jane Zwick at the Jane Zwick Bible.')[0]).toBe('Jane Zwick person 1');
  });

  it('are no bodies for a word before a colon', () => {
    expect(namesIn('We heard from the hospital: Zwick slept.')).toEqual(['Zwick ? 1']);
  });

  it('in tokenised text are told apart like others', () => {
    expect(namesIn("We saw Blumair 's shares fall .")).toEqual(['Blumair organization 1']);
  });
});
