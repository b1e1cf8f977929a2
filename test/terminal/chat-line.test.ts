import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/language/en/index.js';
import { leaves, readChatLine } from '../../src/terminal/chat-line.js';

describe('readChatLine', () => {
  it.each([
    ['Who won?', 'ask', { question: 'Who won?' }],
    ['help wanted: who won?', 'ask', { question: 'help wanted: who won?' }],
    ['hi, who won?', 'ask', { question: 'hi, who won?' }],
    ['/ask  Who   won?', 'ask', { question: 'Who won?' }],
    ['/ask 2022', 'ask', { question: '2022' }],
    ['/ask question:Who won? article:a', 'ask', { question: 'Who won?', article: 'a' }],
    ['/ASK Who won?', 'ask', { question: 'Who won?' }],
    ['/ask question: Who won? article: a', 'ask', { question: 'Who won?', article: 'a' }],
    ['/timeline from: 2022-06-30 to:', 'timeline', { from: '2022-06-30', to: '' }],
    ['summary', 'summary', {}],
    ['Can you give me a short summary of this article please?', 'summary', { length: 'short' }],
    ['long summary please', 'summary', { length: 'long' }],
    ['give me a short recap please', 'summary', { length: 'short' }],
    ['medium summary please', 'summary', { length: 'medium' }],
    ['summary in 5 sentences', 'summary', { sentences: '5' }],
    ['short timeline', 'timeline', {}],
    ['timeline of 2026', 'timeline', { from: '2026', to: '2026' }],
    ['timeline until 2020', 'timeline', { to: '2020' }],
    ['what does paragraph 7 say?', 'passage', { number: '7' }],
    ['longer', 'summary', { length: 'long' }],
    ['make it shorter', 'summary', { length: 'short' }],
    ['timeline since 2025 please', 'timeline', { from: '2025' }],
    [
      'show me the full timeline from 2005-03 to 2020',
      'timeline',
      { detail: 'full', from: '2005-03', to: '2020' },
    ],
    ['read paragraph 9 to me', 'passage', { number: '9' }],
    ['passage 5', 'passage', { number: '5' }],
    ['list the articles', 'article', {}],
    ['Which articles do you have?', 'article', {}],
    [
      'Which articles of the treaty were changed?',
      'ask',
      { question: 'Which articles of the treaty were changed?' },
    ],
    ['timeline since March 2022', 'timeline', { from: 'march 2022' }],
    ['timeline from june to 2 July', 'timeline', { from: 'june', to: '2 july' }],
    ['timeline of the march', 'ask', { question: 'timeline of the march' }],
    ['read the first paragraph', 'passage', { number: 1 }],
    ['list', 'article', {}],
    ['/articles', 'article', {}],
    ['😀', 'ask', { question: '😀' }],
    ['sumup pls', 'summary', {}],
    ['please can you sum up the article', 'summary', {}],
    ['cronología', 'timeline', {}],
    ['resume', 'summary', {}],
    ['TL;DR', 'summary', {}],
    ['Zusammenfassung', 'summary', {}],
    ['give me the timeline', 'timeline', {}],
    ['timeline of the war', 'ask', { question: 'timeline of the war' }],
    ['Who wrote the summary?', 'ask', { question: 'Who wrote the summary?' }],
    ['/Summary', 'summary', {}],
    ['/summary 2', 'summary', { sentences: '2' }],
    ['/summary 99', 'summary', { sentences: '99' }],
    ['/summary short', 'summary', { length: 'short' }],
    ['/summary length:short 2', 'summary', { length: 'short', sentences: '2' }],
    ['/summary 2 short', 'summary', { length: 'short', sentences: '2' }],
    ['/passage 3', 'passage', { number: '3' }],
    ['/passage 3 some-id', 'passage', { number: '3', article: 'some-id' }],
    ['/passage number:3', 'passage', { number: '3' }],
    ['/article', 'article', {}],
    ['/timeline some-id', 'timeline', { article: 'some-id' }],
    ['/timeline full', 'timeline', { detail: 'full' }],
    ['/timeline 2', 'timeline', { article: '2' }],
    ['/timeline 2005', 'timeline', { from: '2005' }],
    ['/timeline from:2005 to:2020 detail:full', 'timeline', { from: '2005', to: '2020', detail: 'full' }],
  ])('%s', (line, name, options) => {
    expect(readChatLine(line, english)).toEqual({ name, options });
  });

  it.each([
    ['/summary huge', '“huge” fits no option of /summary [length:short|medium|long] [sentences:1–40]'],
    ['/summary size:long', '“size:long” fits no option of /summary'],
    [
      '/dance',
      /^There is no command \/dance\. There is: \/ask, \/summary, \/timeline, \/article, \/passage, \/help, \/check, \/why, \/more, \/quit\.$/,
    ],
    ['/sumary short', 'There is no command /sumary. Did you mean /summary? There is: /ask,'],
    ['/Tiemline', 'Did you mean /timeline?'],
    ['/hepl', 'Did you mean /help?'],
    ['/qit', 'Did you mean /quit?'],
    [`/${'x'.repeat(1 << 20)}`, /x\. There is: /],
    ['/', 'There is no command /.'],
    ['/constructor', 'There is no command /constructor. There is: '],
  ])('refuses %.20s', (line, message) => {
    expect(() => readChatLine(line, english)).toThrow(UserError);
    expect(() => readChatLine(line, english)).toThrow(message);
  });

  it.each(['/help', '/HELP', 'help', 'Help', '?', '/?'])('%s is a call for help', (line) => {
    expect(readChatLine(line, english)).toBe('help');
  });

  it.each(['/why', '/why?', '/Why', '/EXPLAIN'])('%s asks why', (line) => {
    expect(readChatLine(line, english)).toBe('why');
  });

  it.each([
    ['hi', /^Hello\./],
    ['Hello!', /^Hello\./],
    ['thanks', 'You are welcome.'],
    ['Thank you.', 'You are welcome.'],
  ])('%s is no question', (line, reply) => {
    expect(readChatLine(line, english)).toEqual({ reply: expect.stringMatching(reply) });
  });
});

it.each([
  ['next paragraph', 1],
  ['Read me the next paragraph, please.', undefined],
  ['show the previous passage', -1],
  ['the following paragraph please', 1],
])('%s: %j paragraphs on', (line, step) => {
  expect(readChatLine(line, english)).toEqual(step ? { step } : { name: 'ask', options: { question: line } });
});

it('what stands behind /check is checked, and a link alone is no question', () => {
  expect(readChatLine('/check The bell rang. Twice.', english)).toEqual({ claims: 'The bell rang. Twice.' });
  expect(readChatLine('/CHECK', english)).toEqual({ claims: '' });
  expect(readChatLine('https://example.org/a?b', english)).toEqual({
    reply: expect.stringContaining('footnote read --text') as string,
  });
});

it.each(['/quit', '/exit', 'quit', 'exit', 'Quit', '/EXIT', '/quit now', 'quit.', ':q', 'stop'])(
  '%s leaves',
  (line) => {
    expect(leaves(line)).toBe(true);
  },
);

it.each(['Who quit?', '/help', 'quit smoking'])('%s does not leave', (line) => {
  expect(leaves(line)).toBe(false);
});
