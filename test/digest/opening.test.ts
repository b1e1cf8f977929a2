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
    'The pier would be dropped however.',
    'The pier will instead be sold.',
    'Jane Roe was thus late.',
    'Orlo, in addition, has a dam.',
    'Jane Roe , however , refused .',
    'Jane Roe lost her house too .',
    'Shops near the pier closed because of this.',
    'Jane Roe did so on Friday.',
    'Nearby towns are doing the same.',
    'Jane Roe is among them.',
    'Two others were hurt.',
    'At least 12 other towns paid.',
    'Jane Roe had opposed these plans.',
    'In a statement, he refused to pay.',
    'At a conference in Vienna, she refused to pay.',
    'In an interview with CNN, she refused to pay.',
    'According to the police, she had paid.',
    'Officers found her bag on the pier.',
    'Fans have praised his work.',
    'A court heard he had paid.',
    'Despite the rain, it will open on Monday.',
    'Through the use of old parts it will be cheaper.',
    'During the trial, they were told to pay.',
    'A spokesman said: “We will pay.”',
    'Alongside both ferries, the owner sold a pier.',
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
    'Jane Roe asked for a pier instead of a ferry.',
    'Jane Roe has thus far refused.',
    'Jane Roe said that the ship left, and that others like this were sold.',
    'Jane Roe has refused to pay this week.',
    'Jane Roe had a plan, and this plan was dropped.',
    'Jane Roe said “we know of this plan”.',
    'Orlo has paid, and Blum did so on Friday.',
    'This week Orlo paid.',
    'It is not clear who will pay.',
    'The owner of the pier refused to pay.',
    'The company Orlo Steel refused to pay.',
    'The government refused to pay.',
    'So far Orlo paid nothing.',
    'South Orlo paid.',
    'Andrew Blum paid.',
    'When Jane Roe arrived she refused to pay.',
    'In a statement, Jane Roe said she would pay.',
    'In her statement, Jane Roe refused to pay.',
    'A manager said he would pay.',
    'Orlo said he would pay.',
    'A spokesman for Orlo Steel said: “We will pay.”',
    'A police spokesman said no.',
    'One resident said it was bad.',
    'A man lost his ring.',
    'Last year, officials said they would pay.',
    'In court, it emerged that nobody had paid.',
    'Police said “he will pay”.',
    'Investors with both feet on the ground pay.',
    'Some history repeats itself.',
    'Investors say they will pay.',
    "'We won't pay,' said Jane Roe.",
    '“We will pay nothing,” said Jane Roe.',
  ])('%s', (sentence) => expect(leanOn(sentence)).toBe('nothing'));
});

describe('the quotation marks of tokenised text', () => {
  const quotingIn = (...paragraphs: string[]) =>
    candidatesOf(articleOf('quoted', 'Quoted', ...paragraphs)).candidates.map(({ quoting }) => quoting);

  it('open and close', () => {
    const said =
      "`` The pier is old , '' said Jane Roe . The town paid . `` We know . We are late . '' Nobody came .";
    expect(quotingIn(said).map(({ inside }) => inside)).toEqual([false, false, false, true, false]);
  });

  it('close in the next paragraph, a space behind the stop', () => {
    expect(quotingIn('Jane Roe spoke . " The pier is old .', 'It is a shame . "', 'The town paid .')).toEqual(
      [
        { inside: false, whole: false },
        { inside: false, whole: true },
        { inside: true, whole: true },
        { inside: false, whole: false },
      ],
    );
  });
});
