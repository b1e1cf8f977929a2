import { expect, it } from 'vitest';
import { indexOf } from '../../../src/search/article-index.js';
import { ask } from '../../../src/search/ask.js';
import { rolesOfOthers } from '../../../src/search/concepts/role-of-another.js';
import { contextOf } from '../../../src/search/context.js';
import { evidenceOf } from '../../../src/search/evidence.js';
import { analyzeQuestion } from '../../../src/search/question.js';
import { rankSentences } from '../../../src/search/rank.js';
import { articleOf, seed, seedLibrary } from '../../seed.js';

const index = indexOf(
  articleOf(
    'talks',
    'Talks',
    'President Anna Berg met envoys from Peru and Chile.',
    'The Norwegian leader spoke of fish. Chile’s Foreign Minister Otto Lind agreed.',
    'Nordbank chief executive Mia Holm and the head of the Dairy Board listened.',
  ),
);

it.each([
  'Who is the president of Peru?',
  'who is the peruvian president',
  'Who’s Peru’s foreign minister?',
  'Who is the foreign minister of Norway?',
  'Peru president',
])('others hold it: %s', (question) => {
  expect(rolesOfOthers(index, analyzeQuestion(question)).size).toBeGreaterThan(0);
});

it.each([
  'Who is the president of Norway?',
  'Who is Chile’s foreign minister?',
  'Who is the Chilean foreign minister?',
  'Who is the boss of Nordbank?',
  'Who is the head of the Dairy Board?',
  'Who is the king of Peru?',
  'Who is the president of Bolivia?',
  'Who is the president?',
  'Who met the president of Peru?',
  'When did the president of Peru speak?',
])('held, unknown or not asked for: %s', (question) => {
  expect(rolesOfOthers(index, analyzeQuestion(question)).size).toBe(0);
});

it('is evidence against an answer, by the share of the question', () => {
  const evidence = (question: string) => {
    const context = contextOf(indexOf(seed), analyzeQuestion(question));
    return evidenceOf(context, rankSentences(context, new Map())).get('unknown names') ?? Number.NaN;
  };
  expect(evidence('Who is the president of Ukraine?')).toBeGreaterThan(0.9);
  expect(evidence('Who is the president of Russia?')).toBe(0);
});

it('so nobody is given out for the president of another country', () => {
  expect(ask(seedLibrary, 'Who is the president of Ukraine?').grade).not.toBe('answered');
  expect(ask(seedLibrary, 'Who is Ukraine’s defence minister?').grade).not.toBe('answered');
  expect(ask(seedLibrary, 'Who is Russia’s defence minister?').grade).toBe('answered');
});
