import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import { suggestQuestions } from '../../../src/search/suggest/suggest.js';
import { articleOf, seed } from '../../seed.js';

const index = indexOf(
  articleOf(
    'bridge',
    'Old bridge closed',
    'Mayor Anna Berg closed the suspension bridge in Harbourville on Monday. “It is not safe,” Berg said.',
    'The suspension bridge carries the Coast Road, which Berg wants to widen. The Coast Road Council agreed.',
  ),
);
const suggest = (typed: string) => suggestQuestions([index], typed);

describe('suggestions', () => {
  it('open with what was typed, as it was typed', () => {
    expect(suggest('Why did')[0]).toBe('Why did');
    expect(suggest('  why   did ')[0]).toBe('why did');
  });

  it('complete the last word by a name of the article, and by its words', () => {
    expect(suggest('Why did Be')[1]).toBe('Why did Berg');
    expect(suggest('Why the susp')).toContain('Why the suspension bridge');
  });

  it('complete several words at once, the phrase being one', () => {
    expect(suggest('Who owns the coast r')).toContain('Who owns the Coast Road');
    expect(suggest('Who owns the suspension ')).toContain('Who owns the suspension bridge');
  });

  it('go on to questions about the names that are near', () => {
    expect(suggest('berg')).toContain('What did Berg say?');
    expect(suggest('what about harbourville')).toContain('What does the article say about Harbourville?');
    expect(suggest('what about harbourville').join(' ')).not.toContain('Coast');
  });

  it('are questions to begin with where nothing is typed', () => {
    expect(suggest('')[0]).toBe('What is the article about?');
    expect(suggest('').length).toBeGreaterThan(5);
  });

  it('are nothing but what was typed where the article has nothing like it', () => {
    expect(suggest('zzzz')).toEqual(['zzzz']);
    expect(suggest(`${'z'.repeat(100)}`)).toHaveLength(1);
    expect(suggest(`${'z'.repeat(101)}`)).toEqual([]);
  });

  it('are of 1 to 100 characters, each once, whatever is typed', () => {
    const indexes = [indexOf(seed), index];
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('who', 'Luk', 'r', 'the', ' ', '’s', 'union t'), { maxLength: 30 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const suggestions = suggestQuestions(indexes, text);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { length } of suggestions) expect(length > 0 && length <= 100).toBe(true);
        expect(new Set(suggestions.map((suggestion) => suggestion.toLowerCase())).size).toBe(
          suggestions.length,
        );
      }),
    );
  });

  it('take less than 50 ms', () => {
    const indexes = Array.from({ length: 5 }, (_, copy) => indexOf({ ...seed, id: `copy-${copy}` }));
    suggestQuestions(indexes, '');
    const started = performance.now();
    for (const typed of ['w', 'who is l', 'what did the union t', 'zzz']) suggestQuestions(indexes, typed);
    expect((performance.now() - started) / 4).toBeLessThan(50);
  });
});
