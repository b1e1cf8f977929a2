import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST, textsOf } from './texts.js';

const HEADLINE = 'Dam breaks above Harwick';

/** What a seed says of itself when these lines stand between its headline and its story. */
function said(...lines: readonly string[]) {
  const article = parseArticle([HEADLINE, ...lines, FIRST, LAST].join('\n\n'), 'dam');
  expect(article.headline).toBe(HEADLINE);
  expect(textsOf(article)).toEqual([FIRST, LAST]);
  const { byline, published, source } = article;
  return { byline, published, source };
}

describe('datelines', () => {
  it.each([
    ['Sat 02 July 2022:', '2022-07-02'],
    ['March 25, 2009', '2009-03-25'],
    ['March 25 , 2009', '2009-03-25'],
    ['2009-03-25', '2009-03-25'],
    ['2009/03/25', '2009-03-25'],
    ['2009-03-25T14:05:00Z', '2009-03-25'],
    ['2009-03-25T14:05:00.000+02:00', '2009-03-25'],
    ['Wednesday, March 25, 2009', '2009-03-25'],
    ['Wed., 25 March 2009', '2009-03-25'],
    ['25th March 2009', '2009-03-25'],
    ['the 25th of March, 2009', '2009-03-25'],
    ['Published: 25 March 2009 14:05 GMT', '2009-03-25'],
    ['Published 12:04 PM EDT, Wed March 25, 2009', '2009-03-25'],
    ['Posted on March 25, 2009', '2009-03-25'],
    ['First published on Wed 25 Mar 2009 10.15 GMT', '2009-03-25'],
    ['Mar. 25, 2009 at 3:04 p.m. ET', '2009-03-25'],
    ['25/03/2009', '2009-03-25'],
    ['03/25/2009', '2009-03-25'],
    ['04/03/2009', '2009-03-04'],
    ['25.03.2009', '2009-03-25'],
    ['25-03-2009 14:05', '2009-03-25'],
    ['HARWICK, 25 March 2009', '2009-03-25'],
    ['25 March 2009 | 5 min read', '2009-03-25'],
    ['March 25, 2009 / 7:04 PM', '2009-03-25'],
    ['Last updated: 26 March 2009', '2009-03-26'],
  ])('reads %j', (line, published) => {
    expect(said(line)).toEqual({ published });
  });

  it('prefers the day of publication to that of an update, in either order', () => {
    expect(said('Updated 26 March 2009', 'Published 25 March 2009').published).toBe('2009-03-25');
    expect(said('Published 25 March 2009 | Updated 26 March 2009').published).toBe('2009-03-25');
    expect(said('25 March 2009, updated on 26 March 2009').published).toBe('2009-03-25');
  });

  it('knows no day where none is stated', () => {
    expect(said('Wednesday')).toEqual({});
    expect(said('March 25')).toEqual({});
    expect(said('Updated 3 hours ago')).toEqual({});
    expect(said('Fri 31 June 2022:')).toEqual({});
  });

  it('reads a date below the story, if it says what it is', () => {
    const article = parseArticle([HEADLINE, FIRST, LAST, 'Published: 25 March 2009'].join('\n\n'), 'dam');
    expect(article.published).toBe('2009-03-25');
  });

  it('takes no date from the list of related stories', () => {
    const article = parseArticle(
      [HEADLINE, FIRST, 'Related stories', 'Mayor resigns', '12 March 2009'].join('\n\n'),
      'dam',
    );
    expect(article.published).toBeUndefined();
  });
});

describe('bylines', () => {
  it.each([
    ['By Anna Berg', 'Anna Berg'],
    ['by Anna Berg and Tom Vale', 'Anna Berg and Tom Vale'],
    ['BY ANNA BERG', 'ANNA BERG'],
    ['By Anna Berg, Political Correspondent', 'Anna Berg, Political Correspondent'],
    ['By J. K. van der Berg Jr.', 'J. K. van der Berg Jr.'],
    ['Written by Anna Berg', 'Anna Berg'],
    ['Author: Anna Berg', 'Anna Berg'],
    ['Anna Berg, Political Correspondent', 'Anna Berg, Political Correspondent'],
    ['Valley Wire Staff', 'Valley Wire Staff'],
    ['News Desk World', 'News Desk World'],
    ['From our correspondent in Harwick', 'our correspondent in Harwick'],
  ])('reads %j', (line, byline) => {
    expect(said(line)).toEqual({ byline });
  });

  it.each([
    ['by Anna Berg and Tom Vale | 25 March 2009', 'Anna Berg and Tom Vale'],
    ['By Anna Berg · 25 March 2009 · 5 min read', 'Anna Berg'],
    ['25 March 2009 - by Anna Berg', 'Anna Berg'],
    ['Posted by Anna Berg on March 25, 2009', 'Anna Berg'],
    ['Posted on March 25, 2009 by Anna Berg', 'Anna Berg'],
    ['By Anna Berg, 25 March 2009', 'Anna Berg'],
  ])('reads %j with its date', (line, byline) => {
    expect(said(line)).toEqual({ byline, published: '2009-03-25' });
  });

  it('reads names without “By” above a dateline', () => {
    expect(said('Anna Berg', '25 March 2009')).toEqual({ byline: 'Anna Berg', published: '2009-03-25' });
    expect(said('Valley and River', 'Sat 02 July 2022:').byline).toBe('Valley and River');
  });

  it.each([
    'Valley Wire, the free news source',
    'Harwicknews, the free news source',
    'the Valley Press Agency',
    'Agence Vallée, the French news agency',
  ])('reads an agency that the story is from as its source alone: %s', (agency) => {
    expect(said(`From ${agency}`, '2009-03-25')).toEqual({ published: '2009-03-25', source: agency });
    expect(said('By Anna Berg', `From ${agency}`)).toEqual({ byline: 'Anna Berg', source: agency });
    expect(said(`From ${agency}`, 'By Anna Berg')).toEqual({ byline: 'Anna Berg', source: agency });
  });

  it.each([
    'Anna Berg, Valley Press Agency',
    'Anna Berg, news correspondent',
    'Anna Berg, the Valley news correspondent',
    'our correspondent, Valley Press',
  ])('reads a person that the story is from as its byline: %s', (person) => {
    expect(said(`From ${person}`)).toEqual({ byline: person });
  });

  it('passes over an affiliation below it', () => {
    expect(said('By Anna Berg\nValley News, Harwick').byline).toBe('Anna Berg');
  });

  it('reads no name where an administrator posted the text', () => {
    expect(said('Posted on March 25, 2009 by admin | Leave a comment')).toEqual({ published: '2009-03-25' });
  });

  it('prefers a line that says so to names above it', () => {
    expect(said('Hundreds Flee Harwick', 'By Anna Berg').byline).toBe('Anna Berg');
  });

  it('reads Markdown', () => {
    const article = parseArticle(`# ${HEADLINE}\n\n*By Anna Berg*\n\n**25 March 2009**\n\n${FIRST}`, 'dam');
    expect(article).toMatchObject({ headline: HEADLINE, byline: 'Anna Berg', published: '2009-03-25' });
    expect(textsOf(article)).toEqual([FIRST]);
  });

  it.each(['By Tuesday', 'By March', 'by Next Friday', 'By Late June', 'By Mid-March', 'By Sunday Night'])(
    'takes no time for a name: %s',
    (line) => {
      expect(said(line, '25 March 2009')).toEqual({ published: '2009-03-25' });
    },
  );

  it.each(['April Berg', 'Tuesday Vale', 'Anna May'])(
    'reads a name that holds a month or weekday: %s',
    (name) => {
      expect(said(`By ${name}`, '25 March 2009').byline).toBe(name);
    },
  );

  it.each([
    'The Guardian',
    'Press Association',
    'Building Trade Weekly',
    'Harwick Post',
    'northernpost.example',
  ])('reads %s above a dateline as the source', (line) => {
    expect(said(line, '25 March 2009')).toEqual({ source: line, published: '2009-03-25' });
    expect(said(line, 'By Anna Berg', '25 March 2009')).toEqual({
      byline: 'Anna Berg',
      source: line,
      published: '2009-03-25',
    });
  });

  it.each([
    ['By Anna Berg\nThe Harwick Post', '25 March 2009'],
    ['By Anna Berg, The Harwick Post', '25 March 2009'],
    ['By Anna Berg for The Harwick Post', '25 March 2009'],
    ['The Harwick Post, 25 March 2009', 'By Anna Berg'],
    ['25 March 2009 | The Harwick Post | By Anna Berg', ''],
  ])('reads person, paper and date of %j', (...lines) => {
    expect(said(...lines)).toEqual({
      byline: 'Anna Berg',
      source: 'The Harwick Post',
      published: '2009-03-25',
    });
  });

  it.each(['Emily Post', 'Anna Star', 'Tom Vale and Ada Sun', 'Professor John Weekly'])(
    'takes %s for people',
    (line) => {
      expect(said(line, '25 March 2009')).toEqual({ byline: line, published: '2009-03-25' });
    },
  );

  it.each([
    ['By Anna Berg, Political Editor, The Harwick Post', 'Anna Berg, Political Editor', 'The Harwick Post'],
    ['By Anna Berg, Emily Post', 'Anna Berg, Emily Post', undefined],
    ['World News', undefined, undefined],
  ])('%s', (line, byline, source) => {
    const { byline: read, source: paper } = said(line, '25 March 2009');
    expect([read, paper]).toEqual([byline, source]);
  });

  it('reads a paper, a date and its staff in one line', () => {
    expect(said('Harwick Daily | 17 July 2025 | Staff reporters')).toEqual({
      byline: 'Staff reporters',
      published: '2025-07-17',
      source: 'Harwick Daily',
    });
  });

  it('takes a paper’s name above the headline for the source', () => {
    const article = parseArticle(['HARWICK POST', HEADLINE, 'By Anna Berg', FIRST].join('\n\n'), 'dam');
    expect(article).toMatchObject({ headline: HEADLINE, byline: 'Anna Berg', source: 'HARWICK POST' });
  });

  it('reads what stands below a standfirst, which stays the first paragraph', () => {
    const standfirst = 'The dam is 214 years old. Nobody was hurt.';
    const lines = [HEADLINE, standfirst, 'By Anna Berg', '25 March 2009', FIRST];
    const article = parseArticle(lines.join('\n\n'), 'dam');
    expect(article).toMatchObject({ headline: HEADLINE, byline: 'Anna Berg', published: '2009-03-25' });
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      standfirst,
      FIRST,
    ]);
  });

  it('passes over a second headline above the byline', () => {
    expect(said('Hundreds homeless as water covers the valley', 'By Anna Berg', '25 March 2009').byline).toBe(
      'Anna Berg',
    );
  });

  it.each([
    'In Harwick, the dam that gave way on 25 March 2009 had stood since 1911[citation needed]',
    'Anna Berg, who was there on 25 March 2009',
    'By 1911 the dam was built',
    'By Tuesday the water had gone',
    'From here the valley looks dry',
  ])('keeps a first paragraph that begins like one: %s', (line) => {
    const article = parseArticle([HEADLINE, line, FIRST, LAST].join('\n\n'), 'dam');
    expect(textsOf(article)).toEqual([line, FIRST, LAST]);
  });

  it('keeps a short first paragraph that no dateline follows', () => {
    const article = parseArticle([HEADLINE, 'Anna Berg', FIRST, LAST].join('\n\n'), 'dam');
    expect(textsOf(article)).toEqual(['Anna Berg', FIRST, LAST]);
  });
});

describe('sources', () => {
  it('reads the line that names it, below or above the story', () => {
    const below = parseArticle([HEADLINE, FIRST, 'Source: Valley Wire'].join('\n\n'), 'dam');
    const above = parseArticle([HEADLINE, 'Source: Valley Wire', FIRST].join('\n\n'), 'dam');
    const parted = parseArticle([HEADLINE, FIRST, 'Source:', 'Valley Wire'].join('\n\n'), 'dam');
    expect([below, above, parted].map((article) => article.source)).toEqual(Array(3).fill('Valley Wire'));
  });
});

describe('a source that is not named', () => {
  it('is not the story that goes on below', () => {
    const article = parseArticle([HEADLINE, FIRST, 'Source:', FIRST, LAST].join('\n\n'), 'dam');
    expect(article.source).toBeUndefined();
    expect(textsOf(article)).toEqual([FIRST, FIRST, LAST]);
  });
});

describe("an agency's dateline in front of the story", () => {
  const paragraph = (dateline: string) => parseArticle(`${HEADLINE}\n\n${dateline} The dam broke.`, 'dam');

  it.each([
    ['HARWICK, March 25, 2009 (Valley Wire) –', '2009-03-25', 'Valley Wire'],
    ['HARWICK, March 25 (Valley Wire) -', undefined, 'Valley Wire'],
    ['HARWICK (Valley Wire) —', undefined, 'Valley Wire'],
    ['Harwick, 25 March 2009 –', '2009-03-25', undefined],
    ['(Valley Wire) —', undefined, 'Valley Wire'],
  ])('is read from %j and stays in its paragraph', (dateline, published, source) => {
    const article = paragraph(dateline);
    expect([article.published, article.source]).toEqual([published, source]);
    expect(textsOf(article)).toEqual([`${dateline} The dam broke.`]);
  });

  it('is not read from a sentence with a dash', () => {
    for (const opening of [
      'On March 25, 2009 (a Wednesday) the old wall –',
      'On March 25, 2009 – a Wednesday –',
    ]) {
      const article = paragraph(opening);
      expect([article.published, article.source]).toEqual([undefined, undefined]);
    }
  });
});
