import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import { contextOf } from '../../../src/search/context.js';
import { bestPhrase, phrasesOf } from '../../../src/search/phrase/phrase.js';
import { phraseContext } from '../../../src/search/phrase/phrase-context.js';
import { type PhraseWeights, phraseWeights } from '../../../src/search/phrase/weights.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { articleOf } from '../../seed.js';

function phraseFor(sentence: string, asked: string, weights: PhraseWeights = phraseWeights()) {
  const article = articleOf('phrase', 'A story', sentence);
  const index = indexOf(article);
  const question = analyzeQuestion(asked);
  const [profile] = index.profiles;
  if (!profile) throw new Error('the article has no sentence');
  const phrase = bestPhrase(
    phraseContext(article.text, profile, question, contextOf(index, question).terms),
    weights,
  );
  return phrase && { ...phrase, text: article.text.slice(phrase.start, phrase.end) };
}

describe('the phrase that answers', () => {
  const ferry =
    'On 3 May 2019 the engineer Anna Berg opened the harbour of Bergen, which had cost 40 million crowns.';
  it.each([
    [ferry, 'When did Berg open the harbour?', '3 May 2019'],
    [ferry, 'Who opened the harbour of Bergen?', 'Anna Berg'],
    [ferry, 'How much had the harbour cost?', '40 million'],
    [
      'The council closed the old bridge because its pillars had rusted.',
      'What did the council close?',
      'old bridge',
    ],
    [
      'The council closed the old bridge because its pillars had rusted.',
      'Who closed the old bridge?',
      'council',
    ],
    ['Some 1,200 people live on the island of Fedje.', 'How many people live on the island?', '1,200'],
    ['The ferry was replaced by a tunnel in 1998.', 'What was the ferry replaced by?', 'tunnel'],
    ['Lead paint is used to protect the hull from rust.', 'What is used to protect the hull?', 'Lead paint'],
  ])('%s %s', (sentence, question, answer) => {
    expect(phraseFor(sentence, question)?.text).toContain(answer);
  });

  it('is a few words, not the sentence', () => {
    expect(phraseFor(ferry, 'When did Berg open the harbour?')?.text.length).toBeLessThan(16);
  });
});

it('without weights every phrase is as likely as any other', () => {
  const phrase = phraseFor('The old bridge fell.', 'What fell?', () => 0);
  expect(phrase).toMatchObject({ text: 'The', probability: 1 / 10 });
});

it('where no phrase stands out there is none', () => {
  const weights = () => 0;
  expect(phraseFor('The old stone bridge fell.', 'What fell?', weights)).toBeUndefined();
});

it('probabilities are surer for a plain date than for a list of likes', () => {
  const date = phraseFor('The bridge was opened in 1998.', 'When was the bridge opened?');
  const liked = phraseFor('Ash, elm, oak, yew, fir, pine and lime grow there.', 'Which tree do people like?');
  expect(date?.probability).toBeGreaterThan(0.5);
  expect(liked?.probability ?? 0).toBeLessThan(0.5);
});

it('a sentence of hundreds of words has none', () => {
  expect(phraseFor(`${'stone '.repeat(300)}fell.`, 'What fell?')).toBeUndefined();
});

it('phrases are all runs of at most 16 words', () => {
  expect(phrasesOf(3)).toHaveLength(6);
  expect(phrasesOf(100)).toHaveLength(100 * 16 - (16 * 15) / 2);
  expect(phrasesOf(20).every(({ first, last }) => last < 20 && last - first < 16)).toBe(true);
  expect(phrasesOf(0)).toEqual([]);
});
