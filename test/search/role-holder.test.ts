import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { indexOf } from '../../src/search/article-index.js';
import { ask } from '../../src/search/ask.js';
import { contextOf } from '../../src/search/context.js';
import { analyzeQuestion } from '../../src/search/question.js';
import { holderColumn } from '../../src/search/role-holder.js';
import { articleOf } from '../seed.js';

const port = articleOf(
  'port',
  'Port of Odde to close for a year',
  'The port of Odde will close for a year while its walls are mended, the council said on Monday.',
  'The cost has doubled, and those who must pay for it have fallen out with one another.',
  '“Nobody asked us,” Mayor Anna Klein told reporters who waited at the gate with their cameras.',
  'The former mayor, Olga Berg, had promised that the walls would hold for a hundred years.',
  'Tom Hale, the chairman of the harbour board, called the work a scandal. Deputy chairman Per Voss agreed.',
  'Ivo Lund, a spokesman for Acme, said that it would mend them for less, and that it had said so.',
  'Captain Eli Strand and Captain Ruth Moe have sold their boats already.',
);

/** The paragraph of the first passage, how the answer is graded, and its exact words. */
function who(article: Article, question: string) {
  const { grade, passages } = ask(libraryOf([article]), question);
  return [passages[0]?.paragraph, grade, passages[0]?.answer?.text];
}

/** What lifts the sentence that tells who holds the role that is asked for. */
function holderIn(article: Article, question: string) {
  const index = indexOf(article);
  return holderColumn(contextOf(index, analyzeQuestion(question)), new Float64Array(index.profiles.length));
}

describe('who holds a role', () => {
  it.each([
    ['Who is the mayor?', 3],
    ["who's the mayor", 3],
    ['Who was the former mayor?', 4],
    ['Who is the chairman of the harbour board?', 5],
    ['Who is the chairman?', 5],
    ['Who is the deputy chairman?', 5],
  ])('%s', (question, paragraph) => {
    expect(who(port, question).slice(0, 2)).toEqual([paragraph, 'answered']);
  });

  it.each([
    'Who is the captain?',
    'Who is the other captain?',
    'Who is not the mayor?',
    'Who is the spokesman for Olga Berg?',
    'Who is the mayor of Bergen?',
    'Who is the chairman of the council?',
    'Who is the mayor that sold the boats?',
    'Who is the governor?',
  ])('%s: nobody for sure', (question) => {
    expect(holderIn(port, question)).toBeUndefined();
  });
});

const talks = articleOf(
  'talks',
  'Two presidents meet at the border',
  'Norway is being pushed to open its border, according to President Anna Berg, who said that Sweden would follow.',
  'Swedish President Tom Hale’s plan for the border has few friends, and Swedish opposition leader Eli Strand fights it.',
  'The talks in Oslo went on until late in the night, and nobody said a word to those who waited outside.',
  'Norwegian President Anna Berg flies home on Monday, and the British Prime Minister, Olga Moe, will see her there.',
  'The Acme Trading Company’s chief executive officer Dana Lind and Union director Tor Vik will be in Oslo, too.',
  'Finland was not asked, said Ivo Lund of the Nordic Council, and its chairman Per Voss called that a mistake.',
);

describe('who holds a role of a thing known by name', () => {
  it.each([
    ['Who is the president of Sweden?', 2, 'Tom Hale'],
    ['Who is the Swedish president?', 2, 'Tom Hale'],
    ['Who is the leader of Sweden?', 2, 'Tom Hale'],
    ["Who is Sweden's leader?", 2, 'Tom Hale'],
    ['who leads sweden', 2, 'Tom Hale'],
    ['Who is the opposition leader of Sweden?', 2, 'Eli Strand'],
    ['Who is the president of Norway?', 4, 'Anna Berg'],
    ['Who is the leader of Britain?', 4, 'Olga Moe'],
    ['Who is the British prime minister?', 4, 'Olga Moe'],
    ['Who runs the Acme Trading Company?', 5, 'Dana Lind'],
    ['Who is the boss of Acme Trading Company?', 5, 'Dana Lind'],
  ])('%s', (question, paragraph, name) => {
    expect(who(talks, question)).toEqual([paragraph, 'answered', name]);
  });

  it.each([
    'Who is the president of Finland?',
    'Who is the leader of Finland?',
    'Who leads the talks?',
    'Who runs the border of Sweden?',
    'Who is the prime minister of Norway?',
    'Who is the king of Sweden?',
  ])('%s: nobody for sure', (question) => {
    expect(holderIn(talks, question)).toBeUndefined();
  });
});
