import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.js';
import { timeline } from '../../../src/dates/timeline.js';
import type { TimelineEntry, TimelineOptions } from '../../../src/dates/timex.js';

/** The timeline of paragraphs published on Saturday, 2 July 2022. */
function entries(
  paragraphs: string | readonly string[],
  options?: TimelineOptions,
): readonly TimelineEntry[] {
  const body = [paragraphs].flat().join('\n\n');
  return timeline(parseArticle(`---\nheadline: A\npublished: 2022-07-02\n---\n\n${body}\n`, 'a'), options)
    .entries;
}

const told = (list: readonly TimelineEntry[]) =>
  list.map(({ value, verb, clause }) => [value, verb?.text ?? null, clause.text]);

describe('an entry is an event with its date', () => {
  it('two dates of a sentence are two events, each with its own clause', () => {
    expect(told(entries('The mill closed in 2001, but the mayor reopened it in May 2015.'))).toEqual([
      ['2001', 'closed', 'The mill closed in 2001'],
      ['2015-05', 'reopened', 'the mayor reopened it in May 2015'],
    ]);
  });

  it.each([
    [
      'Built in 1988 in Orlo, the ferry was bought by a firm in 2006.',
      [
        ['1988', 'Built', 'Built in 1988 in Orlo'],
        ['2006', 'bought', 'the ferry was bought by a firm in 2006'],
      ],
    ],
    [
      'The firm, which has lost a fifth of its passengers since 2019, welcomed the vote.',
      [['2019', 'lost', 'which has lost a fifth of its passengers since 2019']],
    ],
    [
      'Sailings are cancelled until Thursday, leaving hundreds dependent on the bridge.',
      [['2022-07-07', 'cancelled', 'Sailings are cancelled until Thursday']],
    ],
    [
      'Divers suspended the search because of a strong tide and resumed it at 5am on Friday.',
      [['2022-07-01', 'resumed', 'resumed it at 5am on Friday']],
    ],
    [
      'With all districts counted early on Friday, the mayor had won by nine votes.',
      [['2022-07-01', 'won', 'With all districts counted early on Friday, the mayor had won by nine votes']],
    ],
  ])('%s', (text, events) => {
    expect(told(entries(text))).toEqual(events);
  });

  it('the saying and the said stand apart', () => {
    expect(told(entries('The firm said on Friday that it had bought the mill in 2009.'))).toEqual([
      ['2009', 'bought', 'it had bought the mill in 2009'],
      ['2022-07-01', 'said', 'The firm said on Friday'],
    ]);
  });

  it('a saying keeps what was said where that has no date', () => {
    expect(told(entries('The firm said on Friday that it had bought the mill.'))).toEqual([
      ['2022-07-01', 'said', 'The firm said on Friday that it had bought the mill'],
    ]);
  });

  it('what was said to come has not come on a day that is over', () => {
    const [entry] = entries('He said the army must be ready to march, at talks on 30 June 2022.');
    expect([entry?.value, entry?.verb?.text, entry?.planned]).toEqual(['2022-06-30', 'said', false]);
  });

  it('what frames the event is not the event', () => {
    expect(told(entries('While the mayor was in Rome on Sunday, the council voted.'))).toEqual([
      ['2022-06-26', 'voted', 'While the mayor was in Rome on Sunday, the council voted'],
    ]);
  });

  it('a date may belong to a noun', () => {
    expect(
      told(entries('They still honour a 1997 treaty, and sales doubled since its opening in 1999.')),
    ).toEqual([
      ['1997', 'treaty', 'a 1997 treaty'],
      ['1999', 'opening', 'since its opening in 1999'],
    ]);
    expect(told(entries('The bank reported June sales today.'))).toEqual([
      ['2022-06', 'sales', 'June sales'],
      ['2022-07-02', 'reported', 'The bank reported June sales today'],
    ]);
    expect(told(entries('The bank reported last year’s profit on Monday.'))).toEqual([
      ['2021', 'profit', 'last year’s profit'],
      ['2022-06-27', 'reported', 'The bank reported last year’s profit on Monday'],
    ]);
  });

  it.each([
    [
      'Shares fell on Monday to their lowest level since October 1997.',
      '1997-10',
      'lowest level since October 1997',
    ],
    [
      'Sales fell on Monday compared to the same period in 2008.',
      '2008',
      'compared to the same period in 2008',
    ],
    ['Its share grew on Monday to 9%, up from 8% a year ago.', '2021', 'up from 8% a year ago'],
  ])('what something is compared with is no event: %s', (text, value, clause) => {
    const list = entries(text);
    expect(told(list)[0]).toEqual([value, null, clause]);
    expect(told(list)[1]?.[0]).toBe('2022-06-27');
  });

  it('a time of a named day counts as that day, a mere clock time does not', () => {
    expect(told(entries('The mill burned on Thursday night. It was out at 5 p.m. after all.'))).toEqual([
      ['2022-06-30', 'burned', 'The mill burned on Thursday night'],
    ]);
  });

  it('every excerpt is verbatim, and the clause lies in the sentence', () => {
    for (const entry of entries('“It burned,” she said on Friday (and in May 2009), when “it” fell.')) {
      expect(entry.clause.start).toBeGreaterThanOrEqual(entry.sentence.start);
      expect(entry.clause.end).toBeLessThanOrEqual(entry.sentence.end);
      expect(entry.sentence.text.slice(entry.clause.start - entry.sentence.start)).toContain(
        entry.clause.text,
      );
    }
  });
});

describe('what is still to come', () => {
  it.each([
    ['The bridge will open in May 2023.', true],
    ['The bridge opens on 5 August 2022.', true],
    ['The firm plans to cut jobs by 2024.', true],
    ['The trams were to be delivered in May 2011.', true],
    ['The council agreed on Friday to close the mill.', false],
    ['On Friday the council agreed to close the mill.', false],
    ['The bridge opened on Friday.', false],
    ['The bridge opened in 2022.', false],
    ['The record, which was set on June 2, stands.', false],
    ['The ferry was set for June 2.', true],
    ['The plan was agreed on June 2.', false],
    ['The plan was agreed by ministers on June 2.', false],
    ['The bridge was expected by June 2.', true],
    ['The vote was expected on June 2.', true],
    ['The party promised to repeal the press law of 2003.', false],
    ['The press law was expected to apply as of 2003.', true],
    ['The council would decide by the end of the year.', true],
    ['The council would decide by the end of 2021.', false],
    ['The council decided at the end of 2021.', false],
  ])('%s %j', (text, planned) => {
    expect(entries(text).map((entry) => entry.planned)).toEqual([planned]);
  });
});

describe('a range keeps both ends', () => {
  it.each([
    ['The town will get six trams from 2009 to 2011.', '2009 to 2011', '2009', '2011'],
    ['The war lasted between 1939 and 1945.', '1939 and 1945', '1939', '1945'],
    [
      'The fair ran from 12 May 2021 until 14 May 2021.',
      '12 May 2021 until 14 May 2021',
      '2021-05-12',
      '2021-05-14',
    ],
    ['It was shut in 1957–1958.', '1957–1958', '1957', '1958'],
    ['It was shut on 13 and 14 June.', '13 and 14 June', '2022-06-13', '2022-06-14'],
  ])('%s', (text, printed, value, until) => {
    expect(entries(text).map((entry) => [entry.text, entry.value, entry.until?.value])).toEqual([
      [printed, value, until],
    ]);
  });

  it('two dates that are no range stay two', () => {
    expect(entries('It flooded in 2005 and 2014.').map(({ value, until }) => [value, until])).toEqual([
      ['2005', null],
      ['2014', null],
    ]);
    expect(entries('It moved from 2014 to 2005.')).toHaveLength(2);
  });
});

describe('the same event told twice', () => {
  it('is one entry with both citations', () => {
    const list = entries([
      'The old mill burned down on Friday.',
      'Nobody was hurt.',
      'Firemen said the mill burned down on Friday within an hour.',
    ]);
    expect(list).toHaveLength(1);
    expect(list[0]?.citations.map(({ paragraph, text }) => [paragraph, text.slice(0, 12)])).toEqual([
      [1, 'The old mill'],
      [3, 'Firemen said'],
    ]);
  });

  it('different events of a day stay apart', () => {
    const list = entries([
      'The Northern index lost 31 points on Monday.',
      'The Southern index lost 12 points on Monday.',
      'The mayor resigned on Monday.',
      'The mayor was fined on Monday.',
    ]);
    expect(list.map(({ citations }) => citations.length)).toEqual([1, 1, 1, 1]);
  });

  it('what has happened and what is planned stay apart', () => {
    expect(entries(['The ferry to Oban sailed today.', 'The ferry to Oban will sail today.'])).toHaveLength(
      2,
    );
  });
});
