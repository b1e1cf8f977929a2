import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import type { TermPlace } from '../../../src/search/article-words.js';
import { conceptPlaces, type ThingPlaces } from '../../../src/search/concepts/concepts.js';
import { contextOf } from '../../../src/search/context.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { articleOf } from '../../seed.js';

const article = articleOf(
  'ferry',
  'Ferry sold',
  'General Motors and the Union of Fishers (UF) bought three ferries.',
  'GM paid in U.S. dollars. The UF did not.',
  'Anna Berg flew to the United States.',
  'The American crew met Berg and Otto Lind in Oslo. “Us too,” said Lind.',
  'Nora Strand and Ivar Strand stayed. Strand slept.',
  'Chilean Salt dealers bought nothing.',
  'They asked the Ferries and Harbours Authority.',
);
const index = indexOf(article);

/** The sentences, from 0, in which the article names what a term of the question is part of the name of. */
function named(question: string): Record<string, number[]> {
  const places = conceptPlaces(index, analyzeQuestion(question));
  return sentencesOf(places, ({ named }) => named);
}

function sentencesOf(
  places: ReadonlyMap<string, ThingPlaces>,
  of: (places: ThingPlaces) => readonly TermPlace[],
): Record<string, number[]> {
  return Object.fromEntries(
    [...places].map(([term, thing]) => [term, [...new Set(of(thing).map(({ sentence }) => sentence))]]),
  );
}

describe('one thing under several names', () => {
  it.each([
    ['What did GM buy?', { gm: [0, 1] }],
    ['what did general motors pay', { general: [0, 1], motor: [0, 1] }],
    ['What did the Union of Fishers do?', { union: [0, 2], fisher: [0, 2] }],
    ['What about America?', { america: [1, 3, 4] }],
    ['Did Washington pay?', { washington: [1, 3, 4] }],
    ['Was it in Norway?', { norway: [4] }],
    ['Was it in Chile?', { chile: [8] }],
    ['Where did Anna Berg go?', { anna: [3, 4], berg: [3, 4] }],
    ['Were there 3 ferries?', { '3': [0] }],
    ['What did the FHA say?', { fha: [9] }],
    ['Is it in Peru?', {}],
    ['Did it tell us more?', {}],
  ])('%s', (question, expected) => {
    expect(named(question)).toEqual(expected);
  });

  it('a last name that two people have stands for neither', () => {
    expect(named('Where was Nora Strand?')).toEqual({ nora: [6], strand: [6] });
    expect(named('Where was Strand?')).toEqual({ strand: [7] });
  });
});

describe('who is meant', () => {
  const told = indexOf(
    articleOf(
      'told',
      'Told',
      'Anna Berg and Fjord Securities made a deal with mayor Otto Lind. She said that he liked it.',
      'The company was founded by Berg. The mayor slept.',
      'The Oslo company wept. The wind was cold.',
      'It rained.',
    ),
  );
  const meant = (question: string) =>
    sentencesOf(conceptPlaces(told, analyzeQuestion(question)), (thing) => thing.meant);

  it.each([
    ['Where did Berg go?', { berg: [1] }],
    ['Where did Otto Lind go?', { otto: [1, 3], lind: [1, 3] }],
    ['Where is Fjord Securities?', { fjord: [1, 2, 4, 6], secur: [1, 2, 4, 6] }],
    ['Where is Oslo?', { oslo: [] }],
  ])('%s', (question, expected) => {
    expect(meant(question)).toEqual(expected);
  });
});

describe('a term of the question', () => {
  const termOf = (question: string) => contextOf(index, analyzeQuestion(question)).terms[0];

  it('that the article lacks is not missing where its thing is named otherwise', () => {
    expect(termOf('Was Norway there?')?.matches).toEqual(['oslo']);
    expect(termOf('Was Peru there?')?.matches).toEqual([]);
  });

  it('counts for every sentence that names its thing', () => {
    expect([...(termOf('What did GM buy?')?.present ?? [])].slice(0, 4)).toEqual([1, 1, 0, 0]);
  });
});
