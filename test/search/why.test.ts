import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { indexOf } from '../../src/search/article-index.js';
import { ask } from '../../src/search/ask.js';
import { contextOf } from '../../src/search/context.js';
import { FEATURE_GROUPS } from '../../src/search/features.js';
import { createMeaning } from '../../src/search/meaning.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { rankSentences } from '../../src/search/rank.js';
import { trainedWeights } from '../../src/search/weights.js';
import { articleOf, seed, seedLibrary } from '../seed.js';

const brewery = articleOf(
  'brewery',
  'Brewery sold',
  'The old brewery changed hands on 4 March 2021. The bank paid $50 million. Its workers heard of it on the radio.',
  'Nobody knows what becomes of the horses.',
);
const library = libraryOf([brewery]);

function why(question: string) {
  const { why: reasons } = ask(library, question, { explain: true });
  if (!reasons) throw new Error('no reasons');
  return reasons;
}

describe('why an answer was given', () => {
  it('costs nothing where it is not asked for', () => {
    expect(ask(library, 'How much did the bank pay?')).not.toHaveProperty('why');
  });

  it('changes nothing else', () => {
    const question = 'How much did the bank pay?';
    expect(ask(library, question, { explain: true })).toMatchObject(ask(library, question));
  });

  it('tells for each word which word it found, how, and where', () => {
    const { words } = why('How much did the bnak bank pay for the brewery, the horses and the pianos?');
    const found = words.map(({ word, relation, match, where }) => [word, relation, match?.text, where]);
    expect(found).toEqual([
      ['bnak', null, undefined, null],
      ['bank', 'same', 'bank', 'sentence'],
      ['pay', 'same', 'paid', 'sentence'],
      ['brewery', 'same', 'brewery', 'beside'],
      ['horses', 'same', 'horses', 'elsewhere'],
      ['pianos', null, undefined, null],
    ]);
  });

  it('names a word that is spelled nearly so, and one of the same paragraph that is not next to it', () => {
    const { words } = why('When did the brewary change hands, as the radio said?');
    expect(words).toMatchObject([
      { word: 'brewary', relation: 'spelling', match: { text: 'brewery' }, likeness: 0.8 },
      { word: 'change', relation: 'same', match: { text: 'changed' }, likeness: 1 },
      { word: 'hands' },
      { word: 'radio', where: 'paragraph' },
      { word: 'said', relation: null, likeness: 0 },
    ]);
  });

  it('knows a word with two letters swapped', () => {
    expect(why('When did the berwery change hands?').words[0]).toMatchObject({
      word: 'berwery',
      relation: 'spelling',
      match: { text: 'brewery' },
    });
  });

  it('names the kind asked for and the phrase that is of it', () => {
    expect(why('When did the brewery change hands?')).toMatchObject({
      kind: 'date',
      fits: { type: 'date', text: '4 March 2021' },
    });
    expect(why('Where did the brewery workers hear of it, on the radio?').fits).toBeNull();
  });

  it('its excerpts are the article’s', () => {
    const { words, fits } = why('When did the brewary change hands, as the radio said?');
    for (const excerpt of [...words.map(({ match }) => match), fits]) {
      if (excerpt) expect(brewery.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    }
  });

  it('the shares of the groups add up to the lead over the mean of the other sentences', () => {
    const question = 'When did Lukashenko give Russia permission to use Belarus as a base?';
    const { ranking: weights } = trainedWeights().words;
    const { scores, order } = rankSentences(contextOf(indexOf(seed), analyzeQuestion(question)), weights);
    const [best = 0, ...others] = order.map((place) => scores[place] ?? 0);
    const mean = others.reduce((sum, score) => sum + score, 0) / others.length;
    const groups = ask(seedLibrary, question, { explain: true }).why?.groups ?? [];
    expect(groups.map(({ group }) => group).sort()).toEqual(FEATURE_GROUPS.map(({ name }) => name).sort());
    expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best - mean, 9);
    expect(groups.map(({ share }) => share)).toEqual(groups.map(({ share }) => share).sort((a, b) => b - a));
  });

  it.each(['Who wrote this article?', 'What is this article about?', '???'])(
    '%s rests on no words',
    (question) => {
      expect(ask(library, question, { explain: true }).why).toBeNull();
    },
  );

  it('names a word that is near in meaning', () => {
    const loaded = loadEncoder();
    if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
    const meaning = createMeaning(loaded.encoder);
    const { why: reasons } = ask(library, 'When did the employees hear of it?', { explain: true, meaning });
    expect(reasons?.words[0]).toMatchObject({
      word: 'employees',
      relation: 'meaning',
      match: { text: 'workers' },
      where: 'sentence',
    });
  });
});
