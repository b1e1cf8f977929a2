import { describe, expect, it } from 'vitest';
import { commands, runCommand } from '../../commands/index.js';
import { showView } from '../../commands/views.js';
import { libraryOf } from '../../src/article/library.js';
import type { Card } from '../../src/cards/card.js';
import { english } from '../../src/language/en/index.js';
import { articleOf, SEED_ID, seed, seedLibrary } from '../seed.js';

const language = english;
const context = { library: seedLibrary, language };

const labels = ({ actions = [] }: Card) => actions.map(({ label }) => label);

/** The card behind an action. */
function follow(card: Card, label: string, in_ = context): Card {
  const action = card.actions?.find((candidate) => candidate.label === label);
  if (!action) throw new Error(`no action ${label}: ${labels(card).join(', ')}`);
  return showView(action.view, in_);
}

describe('/passage', () => {
  it('quotes the paragraph whole, and leads to those beside it', () => {
    const card = runCommand('passage', { number: 7 }, context);
    const paragraph = seed.paragraphs[6] ?? { start: 0, end: 0 };
    expect(card.heading).toBe(seed.headline);
    expect(card.quotes).toMatchObject([
      { where: '¶7', text: seed.text.slice(paragraph.start, paragraph.end), bold: [] },
    ]);
    expect(follow(card, 'Paragraph before').quotes[0]?.where).toBe('¶6');
    expect(follow(card, 'Next paragraph').quotes[0]?.where).toBe('¶8');
    expect(card.again && showView(card.again, context)).toEqual(card);
  });

  it('leads nowhere before the first and behind the last', () => {
    expect(labels(runCommand('passage', { number: 1 }, context))).toEqual(['Next paragraph']);
    expect(labels(runCommand('passage', { number: 18 }, context))).toEqual(['Paragraph before']);
  });

  it('says how many there are where an article is short', () => {
    const library = libraryOf([articleOf('a', 'A', 'It rained.')]);
    expect(() => runCommand('passage', { number: 2 }, { library, language })).toThrow(
      'There is no ¶2: the article has 1 paragraph.',
    );
  });
});

describe('/article', () => {
  it('shows what an article is, its opening sentence, and whom and what it names', () => {
    const card = runCommand('article', { article: SEED_ID }, context);
    expect(card.heading).toBe(seed.headline);
    expect(card.lead).toBe(
      '2 July 2022 · INDEPENDENT PRESS AND NEWS AGENCIES\nby News Desk World · 18 paragraphs · 2 min read',
    );
    expect(card.quotes.map(({ where }) => where)).toEqual(['¶1']);
    expect(card.notes).toEqual([
      expect.stringMatching(/^People: .*Alexander Lukashenko ¶\d/),
      expect.stringMatching(/^Organisations: /),
      expect.stringMatching(/^Places: .*Belarus ¶1/),
      `Its id: ${SEED_ID}`,
    ]);
    expect(card.again && showView(card.again, context)).toEqual(card);
  });

  it('leaves out what an article does not have', () => {
    const library = libraryOf([articleOf('a', 'Rain', 'It rained.')]);
    expect(runCommand('article', { article: 'a' }, { library, language })).toMatchObject({
      lead: '1 paragraph · 1 min read',
      notes: ['Its id: a'],
    });
  });

  it('lists the articles, the newest first, ten a page', () => {
    const articles = Array.from({ length: 23 }, (_, place) => ({
      ...articleOf(`a${place}`, `Day ${place}`, 'It rained.'),
      published: `2022-07-${String(place + 1).padStart(2, '0')}`,
    }));
    const library = libraryOf(articles);
    const first = runCommand('article', {}, { library, language });
    expect(first.heading).toBe('23 articles, the newest first');
    expect(first.lead?.split('\n')[0]).toBe('Day 22 · 23 July 2022 · 1 paragraph · a22');
    const second = follow(first, 'More articles', { library, language });
    const third = follow(second, 'More articles', { library, language });
    const lines = [first, second, third].map(({ lead = '' }) => lead.split('\n'));
    expect(lines.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(new Set(lines.flat()).size).toBe(23);
    expect(labels(third)).toEqual(['Back']);
    expect(follow(second, 'Back', { library, language })).toEqual(first);
  });

  it('a page that is no longer there is the last one', () => {
    expect(showView({ kind: 'articles', page: 7 }, context)).toEqual(runCommand('article', {}, context));
  });
});

it('/help names every other command and what it needs, on one screen', () => {
  const { lead = '' } = runCommand('help', {}, context);
  const lines = lead.split('\n');
  for (const { data } of commands.filter((command) => command.data.name !== 'help')) {
    expect(lead).toContain(`\n/${data.name}`);
    expect(lead).toContain(`: ${data.description}`);
  }
  expect(lead).toContain('\n/ask question: ');
  expect(lead).toContain('\n/passage number: ');
  expect(lead).toContain(
    '\nIn the menu of any message, under “Apps”: Check against the article, Ask about this',
  );
  expect(lines.length).toBeLessThan(20);
  expect(lead.length).toBeLessThan(1500);
});
