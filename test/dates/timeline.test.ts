import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { parseArticle } from '../../src/article/parse.js';
import { timelineCard } from '../../src/cards/timeline-card.js';
import { verifyCard } from '../../src/cards/verify.js';
import { boundSaid, isBound } from '../../src/dates/bounds.js';
import { timeline } from '../../src/dates/timeline.js';
import type { TimelineOptions } from '../../src/dates/timex.js';
import { UserError } from '../../src/errors.js';
import { english } from '../../src/language/en/index.js';
import { articleOf } from '../seed.js';

const SEED = readFileSync('seeds/russia-belarus-unification.txt');

describe('the timeline of the seed article', () => {
  const article = parseArticle(SEED, 'seed');
  const { published, entries } = timeline(article);

  it('has exactly its fourteen dates, in order', () => {
    expect(published).toBe('2022-07-02');
    expect(entries.map(({ value, text, paragraph }) => [value, text, paragraph])).toEqual([
      ['1991', '1991', 9],
      ['1994', 'Three years later', 10],
      ['1997', '1997', 4],
      ['2005', '2005', 13],
      ['2014', '2014', 13],
      ['2020', '2020', 6],
      ['2020-08-20', 'August 20, 2020', 12],
      ['2021', 'last year', 11],
      ['2022-02-24', 'February 24 of this year', 14],
      ['2022-W25', 'Last week', 16],
      ['2022-06-26', 'Sunday', 17],
      ['2022-W26', 'Earlier this week', 15],
      ['2022-06-30', 'Thursday', 18],
      ['2022-07-01', 'Friday', 2],
    ]);
  });

  it('tells how every inferred date was worked out', () => {
    const told = entries.filter(({ certainty }) => certainty === 'inferred').map(({ basis }) => basis);
    expect(told).toEqual([
      '“Three years later”, counted from 1991',
      '“last year”, counted from 2 July 2022',
      '“February 24 of this year”, counted from 2 July 2022',
      '“Last week”, counted from 2 July 2022',
      '“Sunday”, counted from 2 July 2022',
      '“Earlier this week”, counted from 2 July 2022',
      '“Thursday”, counted from 2 July 2022',
      '“Friday”, counted from 2 July 2022',
    ]);
    expect(entries.every(({ certainty, basis }) => (certainty === 'stated') === (basis === null))).toBe(true);
  });

  it('cites each date verbatim, inside its own whole sentence', () => {
    for (const { start, end, text, sentence, paragraph, clause, verb, planned } of entries) {
      expect(article.text.slice(clause.start, clause.end)).toBe(clause.text);
      expect(clause.text).toContain(verb?.text);
      expect(clause.text).toContain(text);
      expect(planned).toBe(false);
      expect(article.text.slice(start, end)).toBe(text);
      expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.start <= start && end <= sentence.end).toBe(true);
      const sentences = article.paragraphs[paragraph - 1]?.sentences.map((each) => each.start);
      expect(sentences).toContain(sentence.start);
    }
  });
});

describe('timeline', () => {
  const body =
    'The mayor resigned on Friday. Last year she won in March 2019, in 2019 and on 1 January 2019.';

  it('leaves out what only a publication date could tell when there is none', () => {
    const { published, entries } = timeline(parseArticle(`MAYOR GOES\n\n${body}\n`, 'a'));
    expect(published).toBeNull();
    expect(entries.map(({ value }) => value)).toEqual(['2019', '2019-01-01', '2019-03']);
  });

  it('puts the end of a year behind its months, also where bounds are given', () => {
    const text = 'It opens in March 2027. It closes at the end of 2027.';
    const article = parseArticle(`---\nheadline: A\npublished: 2026-05-06\n---\n\n${text}\n`, 'a');
    expect(timeline(article).entries.map(({ value, mod }) => [value, mod])).toEqual([
      ['2027-03', null],
      ['2027', 'END'],
    ]);
    expect(timeline(article, { to: '2027-04' }).entries.map(({ value }) => value)).toEqual(['2027-03']);
    expect(timeline(article, { from: '2027-11' }).entries.map(({ value }) => value)).toEqual(['2027']);
  });

  it('puts what is planned for the end of a period behind what is over', () => {
    const text = 'The mill will close by the end of the year. The council voted in October, and on Friday.';
    const article = parseArticle(`---\nheadline: A\npublished: 2026-11-10\n---\n\n${text}\n`, 'a');
    expect(timeline(article).entries.map(({ value, planned }) => [value, planned])).toEqual([
      ['2026-10', false],
      ['2026-11-06', false],
      ['2026', true],
    ]);
  });

  it('puts the coarser of two periods with the same first day first', () => {
    const { entries } = timeline(parseArticle(`MAYOR GOES\n\n3 May 2021\n\n${body}\n`, 'a'));
    expect(entries.map(({ value }) => value)).toEqual([
      '2019',
      '2019-01-01',
      '2019-03',
      '2020',
      '2021-04-30',
    ]);
  });
});

describe('from and to', () => {
  const text =
    'It began in 1997. It grew from 2003 to 2009. It broke on 31 May 2010. It closed in July 2012.';
  const article = parseArticle(`THE MILL\n\n3 May 2021\n\n${text}\n`, 'a');
  const values = (options: TimelineOptions) => timeline(article, options).entries.map(({ value }) => value);

  it.each([
    [{}, ['1997', '2003', '2010-05-31', '2012-07']],
    [{ from: '2005' }, ['2003', '2010-05-31', '2012-07']],
    [{ from: '2010' }, ['2010-05-31', '2012-07']],
    [{ from: '2010-06' }, ['2012-07']],
    [{ to: '1996' }, []],
    [{ to: '2010-05-30' }, ['1997', '2003']],
    [{ to: '2010-05' }, ['1997', '2003', '2010-05-31']],
    [{ from: '1997-12-31', to: '1997-12-31' }, ['1997']],
  ])('%j', (options, expected) => {
    expect(values(options)).toEqual(expected);
  });

  it('refuses an end before the beginning', () => {
    expect(() => timeline(article, { from: '2012', to: '1997' })).toThrow('2012 is after 1997');
    expect(values({ from: '2010', to: '2010-05' })).toEqual(['2010-05-31']);
  });

  it.each([
    ['2022-07', '2022-07'],
    ['2022', '2022'],
    ['March', '2026-03'],
    ['march', '2026-03'],
    ['sept', '2026-09'],
    ['ma', undefined],
    ['2 july 2022', '2022-07-02'],
    ['last year', '2025'],
    ['yesterday', '2026-11-27'],
    ['the march', undefined],
    ['2022 and 2023', undefined],
    ['three weeks', undefined],
  ])('%j as it is said is %j', (said, bound) => {
    expect(boundSaid(said, '2026-11-28')).toBe(bound);
  });

  it.each(['05', '2022-13', '2022-02-30', 'May 2022', ''])('refuses %j', (bound) => {
    expect(() => timeline(article, { from: bound })).toThrow(UserError);
    expect(() => timeline(article, { to: bound })).toThrow(`not “${bound}”`);
    expect(isBound(bound)).toBe(false);
  });
});

it('of a sentence too long to be quoted with each of its dates, the part that a date stands in is quoted', () => {
  const words = [
    'the bridge was closed in 2011,',
    'on 2 July 2022',
    'and opened from 2013 to 2015 —',
    'yesterday',
  ];
  const many = fc.array(fc.constantFrom(...words), { minLength: 150, maxLength: 300 });
  fc.assert(
    fc.property(many, (parts) => {
      const article = {
        ...articleOf('bridge', 'Old bridge', `So ${parts.join(' ')}.`),
        published: '2022-07-02',
      };
      const told = timeline(article);
      for (const { start, end, sentence, clause, citations } of told.entries) {
        expect(sentence.text.length).toBeLessThan(1600);
        expect([start, clause.start].every((at) => at >= sentence.start)).toBe(true);
        expect([end, clause.end].every((at) => at <= sentence.end)).toBe(true);
        expect(citations[0]?.start).toBe(sentence.start);
      }
      verifyCard(timelineCard(told, article, english), libraryOf([article]));
    }),
    { numRuns: 30 },
  );
});
