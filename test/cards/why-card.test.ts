import { expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { whyCard } from '../../src/cards/why-card.js';
import { english } from '../../src/language/en/index.js';
import { ask } from '../../src/search/ask.js';
import { articleOf } from '../seed.js';

const library = libraryOf([
  articleOf(
    'ferry',
    'Ferry',
    'The ferry ran aground on 4 March 2021. Divers came from Oslo.',
    'The crew was safe.',
  ),
]);

const notes = (question: string) => whyCard(ask(library, question, { explain: true }), english).notes;

it('says in plain words where each word was found, and what kind of answer was looked for', () => {
  const lines = notes('When did the ferrry with divers run aground near the bridge?');
  expect(lines).toContain(
    'In the sentence: “ferrry” as “ferry” (spelled nearly so), “run” as “ran”, “aground”.',
  );
  expect(lines).toContain('In the sentence beside it: “divers”.');
  expect(lines).toContain('Nowhere in the article: “bridge”.');
  expect(lines).toContain('You ask for a date: it has “4 March 2021”.');
  expect(lines.join(' ')).not.toMatch(/\d\.\d/u);
  expect(lines.length).toBeLessThanOrEqual(8);
});

it('says so where the kind is not there, and why nothing is shown', () => {
  expect(notes('When was the crew safe?')).toContain('You ask for a date: it has none that I can tell.');
  expect(notes('Who painted the ceiling of the chapel?').at(-1)).toMatch(/^It is .*not shown/);
});

it.each([
  ['Who wrote this article?', /^You ask about the article itself/],
  ['What is this article about?', /^You ask what the article is about/],
  ['???', /^There is no word in your question/],
])('%s rests on no words', (question, line) => {
  expect(notes(question)).toEqual([expect.stringMatching(line)]);
});

it('a group of features that has no words of its own goes by its name', () => {
  const answer = ask(library, 'When did the ferry run aground?', { explain: true });
  const why = answer.why && { ...answer.why, groups: [{ group: 'tides', share: 1 }] };
  expect(whyCard({ ...answer, why: why ?? null }, english).notes).toContain('What told most for it: tides.');
});
