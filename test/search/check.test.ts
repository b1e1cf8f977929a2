import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { checkClaim, claimsIn } from '../../src/search/check.js';
import { articleOf } from '../seed.js';

const article = articleOf(
  'bridge',
  'Old bridge closed',
  'Mayor Anna Roe closed the old bridge on 4 March 2021 because of cracks.',
  'The council did not pay the engineers before the election.',
  'Harald Lund said the town would build a new tunnel in 2025.',
  'Norway lent Iceland two ferries after the storm.',
);
const library = libraryOf([article]);
const check = (claim: string) => checkClaim(library, claim, {});

describe('checkClaim', () => {
  it.each([
    ['Anna Roe closed the old bridge on 4 March 2021.', 1],
    ['The old bridge was closed by nobody.', undefined],
    ['Roe closed the bridge because of cracks', 1],
    ['The council did not pay the engineers.', 2],
    ['Lund said the town would build a tunnel.', 3],
    ['Norway lent Iceland two ferries.', 4],
  ])('%s: says so in ¶%s', (claim, paragraph) => {
    const { bearing, passage, lacking } = check(claim);
    if (paragraph === undefined) expect(bearing).not.toBe('says');
    else
      expect({ bearing, paragraph: passage?.paragraph, lacking }).toEqual({
        bearing: 'says',
        paragraph,
        lacking: [],
      });
  });

  it.each([
    // Another number, date or name.
    ['Anna Roe closed the old bridge on 5 March 2021.', ['5']],
    ['Anna Roe closed the old bridge on 4 March 2020.', ['2020']],
    ['Norway lent Iceland three ferries.', ['three']],
    ['Anna Berg closed the old bridge.', ['Berg']],
    ['Ireland lent Iceland two ferries.', ['Ireland']],
    // Said the other way round, or of another time.
    ['The council paid the engineers.', [], ['not']],
    ['Anna Roe did not close the old bridge.', ['not']],
    ['Anna Roe didn’t close the old bridge.', ['didn’t']],
    ['Iceland lent Norway two ferries.', []],
    ['The town built a new tunnel.', [], ['would']],
    ['The town would never build a new tunnel.', ['never']],
    ['The council did not pay the engineers after the election.', ['after']],
    ['Only Norway lent Iceland two ferries.', ['Only']],
  ])('%s: something near, without %j', (claim, lacking, besides: string[] = []) => {
    const checked = check(claim);
    expect(checked).toMatchObject({ bearing: 'near', lacking, besides });
    expect(checked.passage?.quote).toBe(
      article.text.slice(checked.passage?.start ?? 0, checked.passage?.end ?? 0),
    );
  });

  it.each(['The king of Spain danced in Madrid.', 'I like cats.', 'What a nice day it is!', 'Nobody knows.'])(
    '%s: untold',
    (claim) => {
      expect(check(claim)).toMatchObject({ bearing: 'untold' });
      expect(check(claim)).not.toHaveProperty('passage');
    },
  );
});

describe('claimsIn', () => {
  it('statements are claims, questions and what has no words to look for are none', () => {
    expect(claimsIn('Roe closed it. Why? Who knows! The bridge (of 1950) is old.\nIt is. 👍')).toEqual([
      'Roe closed it.',
      'Who knows!',
      'The bridge (of 1950) is old.',
    ]);
  });

  it('a long text is cut, never inside a character', () => {
    const [claim = ''] = claimsIn(`The bridge ${'😀'.repeat(3000)}`);
    expect(claim.length).toBeLessThanOrEqual(500);
    expect(claim).not.toMatch(/[\uD800-\uDBFF]$/u);
    expect(claimsIn('The bridge is old. '.repeat(10_000)).length).toBeLessThan(250);
  });
});
