import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { answerCard, answersCard } from '../../src/cards/answer-card.js';
import type { Card } from '../../src/cards/card.js';
import { digestCard } from '../../src/cards/digest-card.js';
import { quote } from '../../src/cards/quote.js';
import { timelineCard } from '../../src/cards/timeline-card.js';
import { verifyCard } from '../../src/cards/verify.js';
import { timeline } from '../../src/dates/timeline.js';
import { summarize } from '../../src/digest/digest.js';
import { english } from '../../src/language/en/index.js';
import { ask } from '../../src/search/ask.js';
import { articleOf, seed, seedLibrary } from '../seed.js';

describe('answerCard', () => {
  it('shows the best sentence with its paragraph, headline, date and source', () => {
    const card = answerCard(
      ask(seedLibrary, 'What rights does the Union Treaty grant?'),
      seedLibrary,
      english,
    );
    expect(card.heading).toBe('What rights does the Union Treaty grant?');
    expect(card.lead).toBeUndefined();
    expect(card.quotes).toHaveLength(1);
    expect(card.quotes[0]?.where).toBe(
      `¶5 · ${seed.headline} · 2 July 2022 · INDEPENDENT PRESS AND NEWS AGENCIES`,
    );
    verifyCard(card, seedLibrary);
  });

  it('says that the article does not tell, and which word it lacks', () => {
    const card = answerCard(ask(seedLibrary, 'What is the population of Belarus?'), seedLibrary, english);
    expect(card.lead).toBe('The article does not tell. Not mentioned: “population”.');
    expect(card.quotes).toEqual([]);
  });

  it('shows up to three passages where none answers in full', () => {
    const answer = ask(
      seedLibrary,
      'Why did Minsk police torture protesters after football matches in winter?',
    );
    const closest = { ...answer, grade: 'closest' } as const;
    const card = answerCard({ ...closest, confidence: 0.49 }, seedLibrary, english);
    expect(card.lead).toMatch(/come closest\. Not mentioned: “football”/);
    expect(answerCard({ ...closest, confidence: 0.5 }, seedLibrary, english).lead).toMatch(
      /probably answers/,
    );
    expect(card.quotes.length).toBeGreaterThan(1);
    expect(card.quotes.length).toBeLessThanOrEqual(3);
    verifyCard(card, seedLibrary);
  });

  it('names an article wherever it is not that of the quotation before', () => {
    const mill = articleOf(
      'mill',
      'Mill opens',
      'The mill at Tofte opens on Monday.',
      'The mill has four lamps.',
    );
    const pier = articleOf('pier', 'Pier closes', 'The pier at Varde has two lamps.');
    const library = libraryOf([mill, pier]);
    const passage = (article: typeof mill, number: number) => {
      const { start, end } = article.paragraphs[number - 1]?.sentences[0] ?? { start: 0, end: 0 };
      const quoted = { article: article.id, paragraph: number, start, end };
      return { ...quoted, quote: article.text.slice(start, end), score: 1, answer: null };
    };
    const answer = {
      ...{ question: 'How many lamps are there?', confidence: 0.5, fact: null, missing: [] },
      ...{ grade: 'closest' as const, passages: [passage(mill, 1), passage(pier, 1), passage(mill, 2)] },
    };
    const whereOf = (card: Card) => card.quotes.map(({ where }) => where);
    expect(whereOf(answerCard(answer, library, english))).toEqual([
      '¶1 · Mill opens',
      '¶1 · Pier closes',
      '¶2 · Mill opens',
    ]);
    // What has no quotation between two of the same article changes nothing.
    const none = { ...answer, grade: 'absent' as const };
    const one = { ...answer, passages: [passage(mill, 2)] };
    const { further = [] } = answersCard([one, none, one, answer], library, english);
    expect(further.map(whereOf)).toEqual([[], ['¶2'], ['¶1', '¶1 · Pier closes', '¶2 · Mill opens']]);
  });

  it('does not call a few words a question', () => {
    const card = answerCard({ ...ask(seedLibrary, 'sanctions'), grade: 'closest' }, seedLibrary, english);
    expect(card.lead).toBe('These passages come closest to your words.');
  });

  it('tells a fact without a quotation', () => {
    const card = answerCard(ask(seedLibrary, 'Who wrote this article?'), seedLibrary, english);
    expect(card).toMatchObject({ lead: 'Its byline is “News Desk World”.', quotes: [] });
  });
});

describe('digestCard and timelineCard', () => {
  it('quote the article and say what it is', () => {
    const lead = '2 July 2022 · INDEPENDENT PRESS AND NEWS AGENCIES';
    const cards = [digestCard(summarize(seed), seed, english), timelineCard(timeline(seed), seed, english)];
    for (const card of cards) {
      expect(card.heading).toBe(seed.headline);
      verifyCard(card, seedLibrary);
    }
    expect(cards.map((card) => card.lead)).toEqual([`${lead} · 2 min read`, lead]);
  });

  it('a date is bold in its sentence, and how it was worked out stands beside it', () => {
    const [first, second] = timelineCard(timeline(seed), seed, english).quotes;
    expect(first?.label).toBe('1991');
    expect(second?.label).toContain('“Three years later”');
    expect(second?.bold.map(({ start, end }) => second.text.slice(start, end))).toEqual([
      'Three years later',
    ]);
  });

  it('an entry shows both ends of a range, the part of a period, what is planned, and where it is told again', () => {
    const text =
      'The mill burned from 2003 to 2005. The mill reopened in late May 2010. It will close in 2030.';
    const article = articleOf('mill', 'Mill', text, 'In late May 2010 the mill reopened at last.');
    const card = timelineCard(timeline(article), article, english);
    expect(card.quotes.map(({ label, where }) => [label, where])).toEqual([
      ['2003 – 2005', '¶1'],
      ['late May 2010', '¶1 · ¶2'],
      ['2030 · planned', '¶1'],
    ]);
  });

  it('say where there are no dates', () => {
    const article = articleOf('none', 'None', 'Nothing happened.');
    expect(timelineCard(timeline(article), article, english).notes[0]).toBe('The article mentions no dates.');
    expect(timelineCard(timeline(article), article, english, { bounded: true }).notes[0]).toBe(
      'The article tells of nothing in that time.',
    );
  });
});

describe('quote', () => {
  const text =
    'One-way “streets” & lanes were closed for a week while the council, which meets on Mondays, thought.';
  const linked = { ...articleOf('lanes', 'Lanes', text), url: 'https://example.org/lanes' };
  const whole = linked.paragraphs[0]?.sentences[0];

  it('links to the first and last words of a long quotation', () => {
    expect(whole && quote(linked, { article: 'lanes', ...whole }, { where: '¶1' }).link).toBe(
      'https://example.org/lanes#:~:text=One%2Dway%20%E2%80%9Cstreets%E2%80%9D%20%26%20lanes,meets%20on%20Mondays%2C%20thought.',
    );
  });

  it('links to all words of a short one', () => {
    const citation = {
      article: 'lanes',
      paragraph: 1,
      start: (whole?.start ?? 0) + 8,
      end: (whole?.start ?? 0) + 25,
    };
    expect(quote(linked, citation, { where: '¶1' }).link).toBe(
      'https://example.org/lanes#:~:text=%E2%80%9Cstreets%E2%80%9D%20%26%20lanes',
    );
  });

  it('has no link where the article has none', () => {
    expect(
      quote(seed, { article: seed.id, paragraph: 1, start: 100, end: 110 }, { where: '¶1' }),
    ).not.toHaveProperty('link');
  });
});

describe('verifyCard', () => {
  const card = answerCard(ask(seedLibrary, 'What did NATO call Russia?'), seedLibrary, english);
  const [good] = card.quotes;

  it.each([
    ['another word', { text: good?.text.replace('NATO', 'NASA') }],
    ['another paragraph', { citation: { ...good?.citation, paragraph: 3 } }],
    ['another article', { citation: { ...good?.citation, article: 'other' } }],
    ['an emphasis outside', { bold: [{ start: 0, end: 99_999 }] }],
    ['no words', { text: '', citation: { ...good?.citation, end: good?.citation.start } }],
  ])('refuses a quotation with %s', (_, change) => {
    const forged = { ...card, quotes: [{ ...good, ...change }] } as typeof card;
    expect(() => verifyCard(card, seedLibrary)).not.toThrow();
    expect(() => verifyCard(forged, seedLibrary)).toThrow(/not the article's/);
  });

  it('refuses a quotation from an article that the library lacks', () => {
    expect(() => verifyCard(card, libraryOf([articleOf('other', 'Other', 'Words.')]))).toThrow();
  });
});

describe('answersCard', () => {
  const asked = ['What rights does the Union Treaty grant?', 'And what did NATO call Russia?'];
  const card = answersCard(
    asked.map((question) => ask(seedLibrary, question)),
    seedLibrary,
    english,
  );

  it('shows each answer under its question and names the article once', () => {
    expect(card.heading).toBe(asked[0]);
    expect(card.further).toHaveLength(1);
    expect(card.further?.[0]).toMatchObject({ heading: asked[1], quotes: [{ where: '¶15' }] });
    expect(card.quotes[0]?.where).toContain(seed.headline);
    verifyCard(card, seedLibrary);
  });

  it('says below a question in another language what could be matched, and lists no words of it', () => {
    const shown = ['Wer hat Lavrov in Minsk getroffen?', 'Wer ist der König von Spanien?'].map((question) =>
      answersCard([ask(seedLibrary, question)], seedLibrary, english),
    );
    for (const { lead, notes } of shown) {
      expect(notes).toEqual([expect.stringMatching(/^The articles are in English: .*names, numbers/)]);
      expect(lead ?? '').not.toContain('mention');
    }
    expect(shown[0]?.quotes[0]?.text).toContain('Lavrov');
  });

  it('is the answer’s own card where there is one', () => {
    const answer = ask(seedLibrary, asked[0] ?? '');
    expect(answersCard([answer], seedLibrary, english)).toEqual(answerCard(answer, seedLibrary, english));
    expect(() => answersCard([], seedLibrary, english)).toThrow(RangeError);
  });

  it('has the quotations of all answers checked', () => {
    const [other] = card.further ?? [];
    const forged = other?.quotes.map((shown) => ({ ...shown, text: `${shown.text} Not.` })) ?? [];
    expect(() => verifyCard({ ...card, further: [{ ...card, quotes: forged }] }, seedLibrary)).toThrow();
  });
});
