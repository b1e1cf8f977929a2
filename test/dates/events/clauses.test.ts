import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesIn } from './read.js';

/** Each clause as its kind and its own words. */
function parts(text: string): (readonly [string, string])[] {
  return clausesIn(text).map((clause) => [
    clause.kind,
    clause.parts.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

describe('the clauses of a sentence', () => {
  it('tells the saying from the said, with “that” and without', () => {
    expect(parts('The firm said on Friday that it had bought the mill in 2009.')).toEqual([
      ['main', 'The firm said on Friday'],
      ['reported', 'that it had bought the mill in 2009'],
    ]);
    expect(parts('The firm said Friday it had bought the mill in 2009.')).toEqual([
      ['main', 'The firm said Friday'],
      ['reported', 'it had bought the mill in 2009'],
    ]);
  });

  it('goes on with what is said behind “and”, and behind an inserted clause', () => {
    expect(
      parts('She said that the road was closed and that a ferry would run.').map(([kind]) => kind),
    ).toEqual(['main', 'reported', 'reported']);
    expect(parts('She said that, although it rained, the road had opened.')).toContainEqual([
      'reported',
      'the road had opened',
    ]);
    expect(parts('She said trains and buses must stop.')).toContainEqual([
      'reported',
      'trains and buses must stop',
    ]);
  });

  it('a clause goes on behind one inside it', () => {
    expect(parts('The mill, which had closed in 2001, reopened on Monday.')).toEqual([
      ['relative', 'which had closed in 2001'],
      ['main', 'The mill / reopened on Monday'],
    ]);
    expect(parts('The tram, built by Northwind, was delivered today.')).toContainEqual([
      'main',
      'The tram / was delivered today',
    ]);
    expect(parts('The firm which makes pumps closed in May.')).toContainEqual([
      'main',
      'The firm / closed in May',
    ]);
  });

  it('a date before the subject belongs to the main clause', () => {
    expect(parts('While prices rose, in 2020, when the tax came, the mayor resigned.')).toContainEqual([
      'main',
      'in 2020 / the mayor resigned',
    ]);
    expect(parts('On Monday, the mayor resigned.')).toEqual([['main', 'On Monday / the mayor resigned']]);
  });

  it('tells reduced clauses, gerunds and nouns of events', () => {
    expect(
      parts('Sales doubled in May, bringing the total to nine, according to figures published June 3.'),
    ).toEqual([
      ['main', 'Sales doubled in May'],
      ['participle', 'bringing the total to nine / according to figures'],
      ['participle', 'published June 3'],
    ]);
    expect(parts('It has sold nine million since its opening in 1999.')).toEqual([
      ['main', 'It has sold nine million'],
      ['noun', 'since its opening in 1999'],
    ]);
  });

  it('verbs in a row are one clause, and so are brackets around a word', () => {
    expect(parts('Police chased, caught and fined two men.')).toEqual([
      ['main', 'Police chased / caught / and fined two men'],
    ]);
    expect(parts('It shut after the Board of Trade (BT) and a partner left.')).toContainEqual([
      'subordinate',
      'after the Board of Trade (BT) and a partner left',
    ]);
  });

  it('a sentence without a verb is one', () => {
    expect(parts('A new bridge in May 2009.')).toEqual([['main', 'A new bridge in May 2009']]);
  });

  it('of any words lie in the sentence, and none owns the words of another', () => {
    const words = fc.constantFrom(
      ...'the mayor firm said says that which when after and but , ; ( ) – opened was has been will plans to closing since its opening in 1999 on Friday it'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const own = clausesIn(text).flatMap((clause) => {
          expect(clause.parent === undefined || clause.parent >= 0).toBe(true);
          return clause.parts;
        });
        own.sort((a, b) => a.start - b.start);
        let end = 0;
        for (const part of own) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
