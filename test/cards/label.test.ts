import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelOf } from '../../src/cards/label.js';
import { timelinePicture } from '../../src/cards/timeline-picture.js';
import { timeline } from '../../src/dates/timeline.js';
import { english } from '../../src/language/en/index.js';
import { articleOf } from '../seed.js';

/** The labels of a text’s events, in their order. */
function labels(text: string, detail: 'dates' | 'full' = 'dates'): string[] {
  const article = { ...articleOf('bridge', 'Old bridge stays', text), published: '2022-07-02' };
  return timeline(article, { detail }).entries.map((entry) => labelOf(article.text, entry).label);
}

it.each([
  [
    'a clause is its own label',
    'It rained in May, and the bridge was closed in 2011.',
    'the bridge was closed in 2011',
  ],
  ['a date ahead of the clause is left out', 'In May 2011, the bridge was closed.', 'the bridge was closed'],
  [
    'with its preposition alone, too',
    'On Friday the council closed the bridge.',
    'the council closed the bridge',
  ],
  ['and with a conjunction', 'It held until when, in 2011, the council closed it.', 'the council closed it'],
  [
    'a date that is the subject is not',
    'Friday marked the end of the bridge.',
    'Friday marked the end of the bridge',
  ],
  [
    'nor one that “since” leads in',
    'Since December the council has closed bridges.',
    'Since December the council has closed bridges',
  ],
  [
    'a conjunction that leads in nothing else is',
    'It was old when the council closed it in 2011.',
    'the council closed it in 2011',
  ],
  [
    'a predicate is shown with its subject',
    'The bridge, which was closed in 2011, was lost.',
    'The bridge, which was closed in 2011',
  ],
  [
    'from the last clause before it that fits',
    `The council of the old town ${'by the sea '.repeat(10)}met, and the mayor fell and was replaced in 2011.`,
    'the mayor fell and was replaced in 2011',
  ],
  [
    'or it is marked as a part',
    `The bridge ${'by the sea '.repeat(12)}was lost, which was painted in 2011.`,
    '…which was painted in 2011',
  ],
  [
    'a distance is no part of one without what it is counted from',
    'The boats were found by a builder in 2021, two years after the owner had sold the house.',
    'The boats were found by a builder in 2021',
  ],
  [
    'extra time is no event',
    'A late goal came as Orlo beat Odde 3-2 after extra time on Saturday to win the cup.',
    'Orlo beat Odde 3-2 after extra time on Saturday to win the cup',
  ],
  [
    'nor is dawn',
    'The worst came before dawn on Tuesday, when the gates were opened.',
    'The worst came before dawn on Tuesday',
  ],
  [
    'a time behind the comma that ends a “which …” is of the clause around it',
    'Roe said that she had received fees from Vax, a firm which sells the drug, between 2016 and 2019.',
    'she had received fees from Vax, a firm which sells the drug, between 2016 and 2019',
  ],
  [
    'but not behind an apposition in it',
    'The cup run, he said after the match, had earned more than enough money to buy back the old ground by the river, which was sold to a builder, Oxley Homes, in 2016.',
    '…which was sold to a builder, Oxley Homes, in 2016',
  ],
  [
    'what describes a noun is told with it, up to a clause with a subject of its own',
    'A pill that costs less than ten cents a day may slow the decline of memory in older adults, according to a study published on Monday, though scientists who were not asked had doubts.',
    'a study published on Monday',
  ],
])('%s', (_, text, expected) => expect(labels(text)).toContain(expected));

it('who said something is shown with what was said', () => {
  const said = '“The bridge will stay as it is,” the mayor said.';
  expect(labels(`The council met on Friday. ${said}`, 'full')).toContain(said.slice(0, -1));
});

it('what somebody confirmed is shown where the clause behind it only says who did', () => {
  expect(labels('The mill will close, the firm confirmed on 1 July 2022.')).toEqual([
    'The mill will close, the firm confirmed on 1 July 2022',
  ]);
});

it('of a clause that an earlier date has told, the words around its own date', () => {
  const text =
    'The scheme outlived the crisis of 2008 and two visits from the inspectors of Orlo, in 2011 and again in 2014, before it fell. It rose in 1999 and in 2001.';
  const article = { ...articleOf('scheme', 'A scheme falls', text), published: '2022-07-02' };
  const picture = timelinePicture(timeline(article), article, english);
  expect(picture?.dates.map(({ date, label }) => [date, label])).toEqual([
    ['1999', 'It rose in 1999 and in 2001'],
    ['2001', 'It rose in 1999 and in 2001'],
    ['2008', expect.stringMatching(/^The scheme outlived the crisis of 2008 and two visits/u)],
    ['2011', '…two visits from the inspectors of Orlo, in 2011 and again in 2014'],
    ['2014', '…two visits from the inspectors of Orlo, in 2011 and again in 2014'],
  ]);
});

it('a long one ends at a word', () => {
  const long = `The council ${'of the old town '.repeat(12)}met in 2011.`;
  expect(labels(long)).toEqual([`The council ${'of the old town '.repeat(7)}of the…`]);
});

it('one without white space ends at a character', () => {
  const text = `a${'😀'.repeat(100)}`;
  const span = { start: 0, end: text.length };
  const entry = { ...span, clause: { ...span, text }, sentence: { ...span, text }, verb: null };
  expect(labelOf(text, entry).label).toBe(`a${'😀'.repeat(64)}…`);
});

it('whatever the text, a label is words of its sentence, and short', () => {
  const words = fc.constantFrom(
    ...'On in , ; “ ” when which 2011 Friday the bridge was closed and said that — 😀 yesterday (May )'.split(
      ' ',
    ),
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 80 }).map((all) => `So ${all.join(' ')}.`);
  fc.assert(
    fc.property(sentence, (text) => {
      const article = { ...articleOf('a', 'Headline', text), published: '2022-07-02' };
      for (const entry of timeline(article, { detail: 'full' }).entries) {
        const { span, label } = labelOf(article.text, entry);
        const shown = article.text.slice(span.start, span.end);
        expect(span.start).toBeGreaterThanOrEqual(entry.sentence.start);
        expect(span.end).toBeLessThanOrEqual(entry.sentence.end);
        expect(shown).not.toBe('');
        expect(shown.length).toBeLessThanOrEqual(130);
        expect(label.replace(/^…|…$/gu, '')).toBe(shown.replace(/^…|…$/gu, ''));
      }
    }),
    { numRuns: 500 },
  );
});
