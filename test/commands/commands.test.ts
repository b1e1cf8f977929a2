import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../../commands/command.js';
import { commands, runCommand } from '../../commands/index.js';
import { libraryOf } from '../../src/article/library.js';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/language/en/index.js';
import { articleOf, SEED_ID, seedLibrary } from '../seed.js';

const context = { library: seedLibrary, language: english };
const run = (name: string, options: OptionValues = {}) => runCommand(name, options, context);

describe('the commands on the seed', () => {
  it('/ask', () => {
    const card = run('ask', {
      question: 'When did Lukashenko give Russia permission to use Belarus as a base?',
    });
    expect(card.quotes.map(({ citation }) => citation.paragraph)).toEqual([14]);
  });

  it('/ask answers up to three questions of one text in turn, and says so where there are more', () => {
    const question = 'I read it. What did NATO call Russia? Who wrote this article?';
    const card = run('ask', { question });
    expect([card, ...(card.further ?? [])].map(({ heading }) => heading)).toEqual([
      'I read it. What did NATO call Russia?',
      'Who wrote this article?',
    ]);
    expect(card.notes).toEqual([]);
    const more = run('ask', { question: `${question} ${question}` });
    expect(more.further).toHaveLength(2);
    expect(more.notes).toEqual(['Only the first 3 questions are answered; ask the others by themselves.']);
  });

  it('/ask answers a courtesy in a line, and says so where there is nothing to look for', () => {
    expect(run('ask', { question: 'Thanks!' })).toEqual({
      heading: 'Thanks!',
      lead: 'You are welcome.',
      quotes: [],
      notes: [],
    });
    for (const question of ['👍', '...', 'the', 'who what when']) {
      expect(run('ask', { question }).lead).toMatch(/^There is no word in that to look for/);
    }
  });

  it('/summary', () => {
    const card = run('summary', { length: 'short' });
    expect(card.quotes).toHaveLength(1);
    expect(run('summary').quotes).toHaveLength(3);
    expect(run('summary', { sentences: 1 }).quotes).toHaveLength(1);
    expect(run('summary', { sentences: ' 2 ' }).quotes).toHaveLength(2);
  });

  it('/timeline', () => {
    expect(run('timeline').quotes).toHaveLength(14);
    expect(run('timeline', { article: SEED_ID })).toEqual(run('timeline'));
    expect(run('timeline', { from: '2005', to: '2020' }).quotes).toHaveLength(4);
    expect(run('timeline', { detail: 'full' }).quotes.length).toBeGreaterThan(14);
    expect(run('timeline', { to: '1980' }).notes).toEqual(['The article tells of nothing in that time.']);
  });
});

describe('options', () => {
  it.each([
    ['ask', {}, 'needs a question'],
    ['timeline', { from: 'the march' }, 'from takes a year or a day'],
    ['timeline', { detail: 'all' }, 'The detail must be one of: dates, full.'],
    ['ask', { question: '   ' }, 'needs a question'],
    ['ask', { question: 'x'.repeat(301) }, '301 characters long; at most 300'],
    ['ask', { question: 'Who?', article: 'nowhere' }, `no article “nowhere”. There is: ${SEED_ID}`],
    ['ask', { question: 'Who?', color: 'red' }, 'no option “color”. Its options: question, article'],
    ['summary', { length: 'huge' }, 'one of: short, medium, long'],
    [
      'ask',
      { question: 'Who?', article: 'x'.repeat(120) },
      'The article id is 120 characters long; at most 100',
    ],
    ['passage', {}, 'needs a number'],
    ['passage', { number: 0 }, 'whole number from 1 to'],
    ['passage', { number: 19 }, 'There is no ¶19: the article has 18 paragraphs.'],
    ['passage', { number: '¶3' }, 'whole number from 1 to'],
    ['article', { article: 'nowhere' }, 'no article “nowhere”'],
    ['help', { me: 'please' }, '/help has no option “me”. Its options: none.'],
    ['dance', {}, 'no command /dance. There is: /ask, /summary, /timeline, /article, /passage, /help'],
  ])('/%s %o: %s', (name, options, message) => {
    expect(() => run(name, options)).toThrow(UserError);
    expect(() => run(name, options)).toThrow(message);
  });

  it.each([0, -1, 1.5, 41, Number.NaN, '1.5', '0x5', '1e1', '-3', 'five', '9'.repeat(400)])(
    '%s sentences are refused',
    (sentences) => {
      expect(() => run('summary', { sentences })).toThrow(UserError);
      expect(() => run('summary', { sentences })).toThrow('whole number from 1 to 40');
    },
  );

  it('names at most five articles where an id is wrong', () => {
    const library = libraryOf([1, 2, 3, 4, 5, 6, 7].map((n) => articleOf(`a${n}`, 'A', 'Words.')));
    expect(() => runCommand('timeline', { article: 'b' }, { library, language: english })).toThrow(
      'a1, a2, a3, a4, a5 and 2 more',
    );
  });
});

describe('which article', () => {
  const old = { ...articleOf('a-old', 'Old', 'It rained.'), published: '2001-02-03' };
  const young = { ...articleOf('b-young', 'Young', 'It snowed.'), published: '2021-02-03' };
  const undated = articleOf('c-undated', 'Undated', 'It thawed.');

  it('without a name it is the newest', () => {
    const library = libraryOf([old, undated, young]);
    expect(runCommand('summary', {}, { library, language: english }).heading).toBe('Young');
  });
});

it('every command keeps to what platforms allow', () => {
  for (const { data } of commands) {
    for (const { name, description } of [data, ...data.options]) {
      expect(name).toMatch(/^[a-z0-9_-]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    const required = data.options.map((option) => option.required ?? false);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  }
});
