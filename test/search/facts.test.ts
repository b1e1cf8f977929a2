import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/index.js';
import { asksWhatItIsAbout, factOf } from '../../src/search/facts.js';
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
    ['who is this by', 'byline', 'News Desk World'],
    ['written by whom?', 'byline', 'News Desk World'],
    ['What’s the journalist’s name?', 'byline', 'News Desk World'],
    ['name of the author', 'byline', 'News Desk World'],
    ['Who wrote the story?', 'byline', 'News Desk World'],
    ['When did this come out?', 'published', '2022-07-02'],
    ['what date is the article', 'published', '2022-07-02'],
    ['date?', 'published', '2022-07-02'],
    ['Is this news recent?', 'published', '2022-07-02'],
    ['What day was it published on?', 'published', '2022-07-02'],
    ['When was this article last updated?', 'published', '2022-07-02'],
    ['Which paper is this from?', 'source', 'INDEPENDENT PRESS AND NEWS AGENCIES'],
    ['What news outlet is this?', 'source', 'INDEPENDENT PRESS AND NEWS AGENCIES'],
    ['what is the source of this news', 'source', 'INDEPENDENT PRESS AND NEWS AGENCIES'],
    ['title?', 'headline', seed.headline],
    ['What is this article called?', 'headline', seed.headline],
    ['can I have the link', 'url', null],
    ['link?', 'url', null],
    ['Where can I read the full article?', 'url', null],
    ['how many words', 'length', '503'],
    ['word count', 'length', '503'],
    ['How many sentences are there?', 'length', '503'],
    ['How long does it take to read?', 'length', '503'],
  ])('%s', (question, field, value) => {
    expect(factOf(seed, question, english)).toMatchObject({ field, value });
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
    'When was it?',
    'What day is it?',
    'Is it old?',
    'Who wrote the treaty?',
    'Who published the sanctions?',
    'Which company did this?',
    'How many words did Putin say?',
    'How long is the border wall?',
    'What is the name of the president?',
    'Who is the correspondent of the Union?',
    'What is the date of the summit?',
    'What is the length of the treaty?',
    'Who came out?',
  ])('%s is about the story', (question) => {
    expect(factOf(seed, question, english)).toBeUndefined();
  });

  it('a noun that the story itself has is looked for there', () => {
    const paper = articleOf(
      'paper',
      'Old paper',
      'The author kept the link to the title of the old paper a secret.',
    );
    for (const question of ['author?', 'link?', 'What is the title?']) {
      expect(factOf(seed, question, english)).toBeDefined();
      expect(factOf(paper, question, english)).toBeUndefined();
    }
    expect(factOf(paper, 'Who is the author of this article?', english)).toMatchObject({ value: null });
  });

  it('counts words, sentences and paragraphs', () => {
    const bare = articleOf('bare', 'Bare', 'One sentence only.');
    expect(factOf(bare, 'How long is it?', english)?.text).toBe(
      'It has 3 words in 1 sentence and 1 paragraph, which takes about 1 minute to read.',
    );
  });

  it('says so where the article does not have it', () => {
    const bare = articleOf('bare', 'Bare', 'One sentence only.');
    expect(factOf(bare, 'Who wrote this article?', english)).toEqual({
      field: 'byline',
      value: null,
      text: 'The article does not name its author.',
    });
  });
});

describe('what the article is about', () => {
  it.each([
    'What is this article about?',
    'what’s it about',
    'What is the main point?',
    'Give me the gist',
    'tl;dr',
    'Summarize this article',
    'summary',
    'sum it up',
    'What happened?',
    'What’s going on?',
    'What is this?',
    'What is the news?',
  ])('%s', (question) => {
    expect(asksWhatItIsAbout(seed, question)).toBe(true);
  });

  it.each([
    'What happened in Minsk?',
    'What is the Union Treaty about?',
    'What is the subject of the treaty?',
    'What is it?',
    'What did he say?',
    'Summarize the sanctions',
    'Is this about football?',
  ])('%s asks for something in it', (question) => {
    expect(asksWhatItIsAbout(seed, question)).toBe(false);
  });
});
