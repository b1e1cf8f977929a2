import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/search/facts.js';
import { articleOf, seed } from '../seed.js';

describe('questions about the article itself', () => {
  it.each([
    ['Who wrote this article?', 'byline', 'News Desk World'],
    ['who is the author', 'byline', 'News Desk World'],
    ['By whom was this story written?', 'byline', 'News Desk World'],
    ['When was this article published?', 'published', '2022-07-02'],
    ['What is the publication date of this article?', 'published', '2022-07-02'],
    ['How old is this news story?', 'published', '2022-07-02'],
    ['What is the source?', 'source', 'INDEPENDENT PRESS AND NEWS AGENCIES'],
    ['Where was this article published?', 'source', 'INDEPENDENT PRESS AND NEWS AGENCIES'],
    ['What’s the headline of this article?', 'headline', seed.headline],
    ['How many paragraphs does this article have?', 'length', expect.stringMatching(/^\d+$/)],
    ['Is there a link to this article?', 'url', null],
  ])('%s', (question, field, value) => {
    expect(factOf(seed, question)).toMatchObject({ field, value });
  });

  it.each([
    'Who wrote the report on torture?',
    'When was the treaty signed?',
    'What is the source of the Nile?',
    'Who is the author of the new strategic framework?',
    'What is the title of the king?',
    'When was the book published?',
    'How long is the border?',
    'Where was the report published?',
    'What does the article say about Putin?',
  ])('%s is about the story', (question) => {
    expect(factOf(seed, question)).toBeUndefined();
  });

  it('says so where the article does not have it', () => {
    const bare = articleOf('bare', 'Bare', 'One sentence only.');
    expect(factOf(bare, 'Who wrote this article?')).toEqual({
      field: 'byline',
      value: null,
      text: 'The article does not name its author.',
    });
  });
});
