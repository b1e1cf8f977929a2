import { expect, it } from 'vitest';
import { analyzeQuestion } from '../../src/search/question.js';
import { topicsOf } from '../../src/search/topics.js';

it.each([
  ['Who is the king of Spain?', ['king', 'Spain']],
  ['did anyone get the money back already', ['money']],
  ['Did people see 40 whales?', ['40', 'whales']],
  ['what is that guy thinking', []],
  ['when was the last flood this bad', ['flood']],
  ['What did Young say?', ['Young']],
])('%s is about %s', (question, topics) => {
  expect([...topicsOf(analyzeQuestion(question))]).toEqual(topics);
});
