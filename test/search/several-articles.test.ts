import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { answersCard } from '../../src/cards/answer-card.js';
import { english } from '../../src/language/en/index.js';
import { conversationLibrary } from '../../src/library/conversation.js';
import { ask } from '../../src/search/ask.js';
import { seed, seedLibrary } from '../seed.js';

/** An article with a date. */
function dated(id: string, published: string, headline: string, ...paragraphs: string[]): Article {
  return parseArticle(
    [`---\nheadline: ${headline}\npublished: ${published}\n---`, ...paragraphs].join('\n\n'),
    id,
  );
}

const morning = dated(
  'fire-morning',
  '2026-03-04',
  'Fire in Harbour Street warehouse',
  'A fire broke out in a warehouse in Harbour Street, Ostwick, on Tuesday night.',
  'Twelve people were injured in the warehouse fire, the fire brigade said.',
  'The warehouse belongs to the shipping company Larsen Line.',
);
const evening = dated(
  'fire-evening',
  '2026-03-05',
  'Harbour Street fire: more injured',
  'The number of people injured in the Harbour Street warehouse fire has risen.',
  'Fifteen people were injured in the warehouse fire, the hospital said on Thursday.',
  'The mayor thanked the fire brigade.',
);
const bridge = dated(
  'bridge',
  '2026-02-10',
  'Old bridge in Ostwick closed',
  'The old bridge over the Wick was closed on Monday after engineers found cracks.',
  'Repairs will cost 3.2 million euros, the council said.',
  'The engineer Dorte Holm examined the bridge in January.',
);

const conversation = (chosen: Article | undefined, ...own: Article[]) =>
  conversationLibrary({ chosen, own: libraryOf(own), seeds: seedLibrary, incomplete: false });

describe('a question to several articles', () => {
  it('finds the article that answers, and cites it', () => {
    const library = conversation(undefined, morning, bridge);
    for (const [question, id] of [
      ['Who examined the bridge in January?', 'bridge'],
      ['Which company does the warehouse belong to?', 'fire-morning'],
      ['What did NATO call Russia?', seed.id],
    ] as const) {
      const answer = ask(library, question);
      expect(answer.grade).toBe('answered');
      expect(answer.passages[0]?.article).toBe(id);
    }
  });

  it('goes to the channel’s article first; an answer from another one says so', () => {
    const library = conversation(bridge, morning, bridge);
    const own = answersCard([ask(library, 'Who examined the bridge in January?')], library, english);
    expect(own.notes).toEqual([]);
    expect(own.quotes[0]?.citation.article).toBe('bridge');
    const other = answersCard(
      [ask(library, 'How many people were injured in the warehouse fire?')],
      library,
      english,
    );
    expect(other.quotes[0]?.citation.article).toBe('fire-morning');
    expect(other.notes).toEqual([
      'That is from another article than the one talked about here, “Old bridge in Ostwick closed”.',
    ]);
  });

  it('about the article itself is about the channel’s, else about the newest that was added', () => {
    const published = 'When was the article published?';
    expect(ask(conversation(bridge, morning, bridge), published).fact).toMatchObject({ value: '2026-02-10' });
    expect(ask(conversation(undefined, morning, bridge), published).fact).toMatchObject({
      value: '2026-03-04',
    });
  });

  it('that no article answers says what all of them lack', () => {
    const library = conversation(bridge, morning, bridge);
    const answer = ask(library, 'Did the zebra sing of the warehouse?');
    expect(answer.grade).toBe('absent');
    expect(answer.missing).toEqual(['zebra']);
    const card = answersCard([ask(library, 'Who sold the zebra to the circus?')], library, english);
    expect(card.lead).toBe('No article tells. No article mentions “zebra” or “circus”.');
  });

  it('in which two differ on a number shows both with their dates, the surer first', () => {
    const library = conversation(undefined, morning, evening, bridge);
    const answer = ask(library, 'How many people were injured in the warehouse fire?');
    const card = answersCard([answer], library, english);
    expect(card.lead).toBe('Two articles differ:');
    const shown = card.quotes.map(({ citation, where }) => `${citation.article} ${where}`);
    expect(shown.sort()).toEqual([
      'fire-evening ¶2 · Harbour Street fire: more injured · 5 March 2026',
      'fire-morning ¶2 · Fire in Harbour Street warehouse · 4 March 2026',
    ]);
  });

  it('to which the channel’s article and another one give different numbers shows both', () => {
    const library = conversation(morning, morning, evening, bridge);
    const answer = ask(library, 'How many people were injured in the warehouse fire?');
    expect([answer.passages[0]?.article, answer.differing?.article]).toEqual([
      'fire-morning',
      'fire-evening',
    ]);
    const card = answersCard([answer], library, english);
    expect([card.lead, card.notes]).toEqual(['Two articles differ:', []]);
  });

  it('of few words is about the channel’s article: another one may tell of another fire', () => {
    const crash = dated(
      'crash',
      '2026-03-06',
      'Tram crash on the hill',
      'Forty people were injured when a tram left the rails, the police said.',
    );
    const answer = ask(conversation(morning, morning, crash), 'How many people were injured?');
    expect(answer.passages[0]?.article).toBe('fire-morning');
    expect(answer.differing).toBeUndefined();
  });

  it('in which two say the same in other figures shows one', () => {
    const same = dated(
      'fire-again',
      '2026-03-06',
      'What we know of the fire',
      '12 people were injured in the warehouse fire, according to the police.',
    );
    const answer = ask(
      conversation(undefined, morning, same),
      'How many people were injured in the warehouse fire?',
    );
    expect(answer.grade).toBe('answered');
    expect(answer.differing).toBeUndefined();
  });

  it('in which two count other things shows one', () => {
    const houses = dated(
      'fire-houses',
      '2026-03-06',
      'After the warehouse fire',
      'Seven houses beside the warehouse were damaged by the fire, which injured people, the mayor said.',
    );
    const answer = ask(
      conversation(undefined, morning, houses),
      'How many people were injured in the warehouse fire?',
    );
    expect(answer.passages.map(({ article }) => article)).toContain('fire-houses');
    expect(answer.differing).toBeUndefined();
  });

  it('about somebody of whom one has not a word shows one', () => {
    const term = (id: string, who: string, end: string) =>
      dated(id, '2026-05-01', `The ${who} speaks`, `The term of the ${who} ends in ${end}.`, 'It rained.');
    const asked = (...who: readonly [string, string]) => {
      const library = conversation(undefined, term('a', who[0], 'May 2027'), term('b', who[1], 'June 2028'));
      return ask(library, 'When does the term of the governor end?');
    };
    expect(asked('governor', 'governor').differing).toBeDefined();
    const answer = asked('governor', 'chairman');
    expect([answer.grade, answer.passages[0]?.article]).toEqual(['answered', 'a']);
    expect(answer.differing).toBeUndefined();
  });

  it('in which two differ on a day shows both', () => {
    const early = dated(
      'vote-1',
      '2026-05-01',
      'Council to vote',
      'The council will vote on the new budget on 12 May 2026.',
      'The mayor said so.',
    );
    const late = dated(
      'vote-2',
      '2026-05-08',
      'Vote put off',
      'The council will vote on the new budget on 19 May 2026, a week later than planned.',
      'The mayor said so.',
    );
    const answer = ask(conversation(undefined, early, late), 'When will the council vote on the new budget?');
    expect([answer.passages[0]?.article, answer.differing?.article].sort()).toEqual(['vote-1', 'vote-2']);
  });
});

describe('two articles that give the cost', () => {
  const costs = (id: string, day: string, cost: string) =>
    dated(
      id,
      day,
      'Repairs of the old bridge',
      `Repairs of the old bridge will cost ${cost}, the council said.`,
      'The bridge is closed to lorries.',
    );
  const asked = (one: string, other: string) => {
    const library = conversation(
      undefined,
      costs('one', '2026-03-01', one),
      costs('other', '2026-03-02', other),
    );
    return ask(library, 'How much will repairs of the old bridge cost?');
  };

  it.each([
    ['3.2 million euros', '4 million euros'],
    ['€3 million', '€3.5 million'],
    ['$900,000', '$1.1 million'],
  ])('as %s and as %s differ', (one, other) => {
    expect(asked(one, other).differing).toBeDefined();
  });

  it.each([
    ['3.2 million euros', '3,200,000 euros'],
    ['$1.2 million', '$1,200,000'],
    ['3.2 million euros', '4 million dollars'],
    ['three million euros', '3 million euros'],
    ['several million euros', '4 million euros'],
  ])('as %s and as %s are not said to differ', (one, other) => {
    const answer = asked(one, other);
    expect(answer.grade).toBe('answered');
    expect(answer.differing).toBeUndefined();
  });
});
