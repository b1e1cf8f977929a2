import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/digest/candidates.js';
import { articleOf } from '../seed.js';

/** What the last sentence of a story leans on. */
function leanOn(sentence: string): string | undefined {
  const story = 'The council of Orlo met the owner of a ferry on Monday.';
  return candidatesOf(articleOf('lean', 'Ferry', story, sentence)).candidates.at(-1)?.lean.on;
}

describe('a sentence leans on the one before it', () => {
  it.each([
    'He refused to pay.',
    'In 2010 they moved to Orlo.',
    'Three years later, the town paid.',
    'This angered the owner.',
    'After that vote, the owner left.',
    'But the owner refused.',
    'The growth then went on.',
    'Jane Roe, however, refused.',
    'Jane Roe, for her part, wants a pier.',
    'The old harbour, meanwhile, stays open.',
    'Jane Roe lost her house too.',
    'Jane Roe wants a pier as well.',
    'Jane Roe wants no pier, though.',
    '“Jane Roe wants a pier, too.”',
    'In addition, the owner wants a pier.',
    'Some were angry.',
    'Others left the hall.',
    'said Jane Roe.',
    '“We will pay nothing.”',
    "'We won't pay.'",
    "'We won't pay,' he said.",
    '“We will pay nothing,” he said.',
    'When he arrived the hall was empty.',
  ])('%s', (sentence) => expect(leanOn(sentence)).toBe('previous'));
});

describe('a definite description leans on a mention', () => {
  it.each([
    'The ferry sank.',
    'The airline refused to pay.',
    'The 69-year-old said nothing.',
    'On Friday the company paid.',
  ])('%s', (sentence) => expect(leanOn(sentence)).toBe('mention'));
});

describe('a sentence stands alone', () => {
  it.each([
    'Jane Roe refused to pay.',
    'Jane Roe knows the harbour all too well.',
    'Jane Roe said that the pier might as well.',
    'Jane Roe, mayor of Orlo, said that she, however old, would refuse.',
    'Jane Roe said that she would refuse.',
    'This week Orlo paid.',
    'It is not clear who will pay.',
    'The owner of the pier refused to pay.',
    'The company Orlo Steel refused to pay.',
    'The government refused to pay.',
    'So far Orlo paid nothing.',
    'South Orlo paid.',
    'Andrew Blum paid.',
    'When Jane Roe arrived she refused to pay.',
    'Some history repeats itself.',
    'Investors say they will pay.',
    "'We won't pay,' said Jane Roe.",
    '“We will pay nothing,” said Jane Roe.',
  ])('%s', (sentence) => expect(leanOn(sentence)).toBe('nothing'));
});
