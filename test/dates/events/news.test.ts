import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.js';
import { timeline } from '../../../src/dates/timeline.js';

/** The undated news of paragraphs published on Saturday, 2 July 2022. */
function news(...paragraphs: string[]) {
  const text = `---\nheadline: A\npublished: 2022-07-02\n---\n\n${paragraphs.join('\n\n')}\n`;
  const { entries } = timeline(parseArticle(text, 'a'), { detail: 'full' });
  return entries
    .filter(({ basis }) => basis?.startsWith('no date'))
    .map(({ value, text: verb }) => [value, verb]);
}

describe('news without a date', () => {
  it('is of the day of publication, marked inferred, and shown in full detail only', () => {
    const article = parseArticle(
      '---\nheadline: A\npublished: 2022-07-02\n---\n\nThe firm announced a merger.\n',
      'a',
    );
    expect(timeline(article).entries).toEqual([]);
    expect(timeline(article, { detail: 'full' }).entries).toMatchObject([
      {
        value: '2022-07-02',
        text: 'announced',
        certainty: 'inferred',
        basis: 'no date of its own, taken for news of 2 July 2022',
        clause: { text: 'The firm announced a merger' },
      },
    ]);
  });

  it('is of the day that the article told last', () => {
    expect(news('The mayor resigned on Thursday.', 'He thanked the voters.')).toEqual([
      ['2022-06-30', 'thanked'],
    ]);
  });

  it('is of the day of the lead again in the next paragraph', () => {
    const lead = [
      'The mayor resigned on Thursday. His deputy took over.',
      'He thanked the voters. She smiled.',
    ];
    const later = [
      'Police had searched his office. They left on Monday. Neighbours watched.',
      'He paid a fine.',
    ];
    expect(news(...lead, ...later)).toEqual([
      ['2022-06-27', 'watched'],
      ['2022-06-30', 'took'],
      ['2022-06-30', 'thanked'],
      ['2022-06-30', 'smiled'],
      ['2022-06-30', 'paid'],
    ]);
  });

  it('is none where an opening phrase tells the day', () => {
    expect(
      news('The firm announced a merger.', 'In a ballot held on 24 June, its staff voted for it.'),
    ).toEqual([['2022-07-02', 'announced']]);
    expect(news('In elections held on 24 June, the party lost.')).toEqual([]);
    for (const bought of ['bought', 'given to his son'])
      expect(news(`In a house ${bought} on 24 June, police found a safe.`)).toEqual([
        ['2022-07-02', 'found'],
      ]);
  });

  it('is of the day that the first sentences name', () => {
    expect(news('The mayor has resigned.', 'He left his office on Friday.')).toEqual([
      ['2022-07-01', 'resigned'],
    ]);
  });

  it('is of the day that the first sentence names in passing, and not of one since when something lasts', () => {
    expect(
      news(
        'Ten were hurt when a ferry sank early on Friday.',
        'Its radar had been broken since Wednesday.',
        'Boats rescued forty.',
      ),
    ).toEqual([['2022-07-01', 'rescued']]);
    expect(news('A man who was arrested on Monday was charged.', 'He denied it.')).toEqual([
      ['2022-07-02', 'charged'],
      ['2022-07-02', 'denied'],
    ]);
    expect(news('The mayor told Thursday’s meeting a tale.', 'The council applauded.')).toEqual([
      ['2022-06-30', 'told'],
      ['2022-06-30', 'applauded'],
    ]);
  });

  it('is not in what somebody is quoted with, but in who says it', () => {
    expect(
      news('"We saw lights," said Anna Roe. "Then we heard them singing. That is how we found them."'),
    ).toEqual([['2022-07-02', 'said']]);
    expect(news('“We saw lights. We heard them singing.”')).toEqual([]);
    expect(news('The 6" pipe broke.')).toEqual([['2022-07-02', 'broke']]);
  });

  it('of a saying whose content has a date stands beside that', () => {
    expect(news('The firm announced that it had lost money in 2021.')).toEqual([['2022-07-02', 'announced']]);
  });

  it.each([
    'The firm owns a mill.',
    'The firm will close the mill.',
    'The firm had owned a mill.',
    'The mill was old.',
    'The firm has been looking for a buyer.',
    'The firm closed the mill on Friday, while nobody watched.',
  ])('is not in %j', (text) => {
    expect(news(text)).toEqual([]);
  });

  it('is not where the article tells what happened long ago', () => {
    expect(news('The mill closed in 2001.', 'Hundreds lost their jobs.', '“It was hard,” he said.')).toEqual([
      ['2022-07-02', 'said'],
    ]);
    expect(news('The mill closed in 2001.', 'It reopened today.', 'Hundreds cheered.')).toEqual([
      ['2022-07-02', 'cheered'],
    ]);
  });

  it('is told with what was said, also where that has a date of its own', () => {
    const text =
      '---\nheadline: A\npublished: 2022-07-02\n---\n\nOrlo has signalled that it will pay less from 2025.\n';
    const { entries } = timeline(parseArticle(text, 'a'), { detail: 'full' });
    expect(entries.map(({ clause }) => clause.text)).toEqual([
      'Orlo has signalled that it will pay less from 2025',
      'it will pay less from 2025',
    ]);
  });

  it('is not in a history, and not where nothing tells when the article was published', () => {
    const history =
      'In 1812 it fell. In May 1813 it rose. In 1814 it fell. In June 1815 it rose. Then it died.';
    expect(news(history)).toEqual([]);
    const undated = parseArticle('---\nheadline: A\n---\n\nThe firm announced a merger.\n', 'a');
    expect(timeline(undated, { detail: 'full' }).entries).toEqual([]);
  });
});
