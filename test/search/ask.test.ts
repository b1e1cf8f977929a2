import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { ask } from '../../src/search/ask.js';
import { PROBABLE_FROM } from '../../src/search/evidence.js';
import { articleOf, seed, seedLibrary } from '../seed.js';

describe('ask on the seed', () => {
  it.each([
    ['When did Lukashenko give Russia permission to use Belarus as a base?', 14],
    ['What did NATO call Russia?', 15],
    ['What rights does the Union Treaty grant?', 5],
    ['What did Putin tell a forum on Friday?', 2],
    ['Which three cornerstones did his rule rest on?', 8],
    ['Who did Lukashenko meet in Minsk on Thursday?', 18],
    ['Where was Lukashenko on Sunday?', 17],
    ['WHAT DID SHOIGU SAY ABOUT COMBAT READINESS?', 16],
    ['what did lukashenka give russia permision for', 14],
  ])('%s → ¶%i', (question, paragraph) => {
    const answer = ask(seedLibrary, question);
    expect(answer.passages[0]?.paragraph).toBe(paragraph);
    expect(answer.grade).not.toBe('absent');
  });

  it.each([
    'What is the population of Belarus?',
    'Who won the football world cup?',
    'How do I bake sourdough bread?',
    'What is the GDP of Poland?',
  ])('%s: the article does not tell', (question) => {
    expect(ask(seedLibrary, question).grade).toBe('absent');
  });

  it('names the words that the article lacks, as typed', () => {
    expect(ask(seedLibrary, 'What is the POPULATION of Belarus?').missing).toEqual(['POPULATION']);
    expect(ask(seedLibrary, 'WHAT IS THE POPULATION OF BELARUS?').missing).toEqual(['POPULATION']);
  });

  it('quotes whole sentences, word for word', () => {
    for (const passage of ask(seedLibrary, 'What did Lukashenko do in Minsk?', { limit: 30 }).passages) {
      const sentences = seed.paragraphs[passage.paragraph - 1]?.sentences ?? [];
      expect(seed.text.slice(passage.start, passage.end)).toBe(passage.quote);
      expect(sentences).toContainEqual(expect.objectContaining({ start: passage.start, end: passage.end }));
    }
  });

  it('gives the same answer twice', () => {
    const question = 'Why was Lukashenko drawn closer to Putin?';
    expect(ask(seedLibrary, question)).toEqual(ask(seedLibrary, question));
  });

  it.each(['', '   ', '???', 'the of and', '🙂'])('“%s” asks nothing', (question) => {
    expect(ask(seedLibrary, question)).toMatchObject({
      grade: 'absent',
      confidence: 0,
      passages: [],
      missing: [],
    });
  });
});

describe('ask in a library', () => {
  const bridge = articleOf(
    'bridge',
    'Bridge closed',
    'The old bridge was closed on Monday.',
    'Divers found rust.',
  );
  const orchard = articleOf(
    'orchard',
    'Frost',
    'Frost killed half the apple blossom.',
    'Farmers ask for help.',
  );
  const library = libraryOf([bridge, orchard]);

  it('finds the article that answers', () => {
    expect(ask(library, 'What killed the apple blossom?').passages[0]).toMatchObject({
      article: 'orchard',
      paragraph: 1,
    });
    expect(ask(library, 'When was the bridge closed?').passages[0]).toMatchObject({
      article: 'bridge',
      paragraph: 1,
    });
  });

  it('keeps to the article that is named', () => {
    const answer = ask(library, 'What killed the apple blossom?', { article: bridge });
    expect(answer.passages.every(({ article }) => article === 'bridge')).toBe(true);
    expect(answer.grade).toBe('absent');
  });
});

describe('little to go by', () => {
  const mild = articleOf('mild', 'Weather', 'The weather was mild.');

  it('an article of one paragraph is no answer to everything', () => {
    expect(ask(libraryOf([mild]), 'Who won the football world cup?').grade).toBe('absent');
  });

  it('the exact words keep the marks that belong to them', () => {
    const deal = articleOf(
      'deal',
      'Deal',
      'The bank paid $50 million for the brewery.',
      'Workers were surprised.',
    );
    const answer = ask(libraryOf([deal]), 'How much did the bank pay for the brewery?');
    expect(answer.passages[0]?.answer?.text).toBe('$50 million');
  });
});

describe('ask of an interview', () => {
  const interview = articleOf(
    'light',
    'Keeper sells lighthouse',
    'Anna Roe has sold the lighthouse that she bought in 1997.',
    'Q: Is it true that the light failed only once? A: Twice. A storm broke the glass.',
    'Q: Why give it away now?',
    'A: Because there are 168 steps.',
  );
  const first = (question: string) => ask(libraryOf([interview]), question).passages[0]?.quote;

  it('gives what was answered, not what was asked', () => {
    expect(first('How often did the light fail?')).toBe('A: Twice.');
    expect(first('Why did she give it away now?')).toBe('A: Because there are 168 steps.');
  });

  it('gives what was asked where that is asked for', () => {
    expect(first('Was she asked why she gave it away now?')).toBe('Q: Why give it away now?');
  });
});

describe('a question about another year', () => {
  const race = articleOf(
    'race',
    'Harwick ends a 41-year wait for the coastal race',
    'Harwick won the coastal race on Sunday, beating Sandhaven by a minute.',
    'In 2019 the race was called off because of a storm. Sandhaven won it in 2020.',
    'Nobody won the race twice before 2000 people came to see it.',
  );
  const library = libraryOf([{ ...race, published: '2026-03-02' }]);
  const gradeOf = (question: string) => ask(library, question).grade;

  it('is not answered with what a paragraph tells of no year or of one of its own', () => {
    expect(gradeOf('Who won the coastal race on Sunday?')).toBe('answered');
    expect(ask(library, 'Who won the coastal race in 2018?').confidence).toBeLessThan(PROBABLE_FROM);
  });

  it('is answered from the paragraph that has the year, and from news of the year of publication', () => {
    expect(gradeOf('Who won the race in 2020?')).toBe('answered');
    expect(gradeOf('Who won the coastal race on Sunday in 2026?')).toBe('answered');
  });

  it('is none where the number counts', () => {
    expect(ask(library, 'Who won the race before 2000 people came to see it?').confidence).toBeGreaterThan(
      0.8,
    );
  });
});
