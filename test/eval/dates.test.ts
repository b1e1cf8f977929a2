import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recognizersFigures, wikiwarsFigures } from './dates.js';
import { eventFigures } from './events.js';

let folder = '';

function line(
  text: string,
  expressions: readonly (readonly [text: string, type: string, value: string])[],
): string {
  const timexes = expressions.map(([printed, type, value]) => {
    const start = text.indexOf(printed);
    return { start, end: start + printed.length, text: printed, type, value };
  });
  return JSON.stringify({ doc: 'a', dct: '2022-07-02', text, timexes });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dates-'));
  const wars = [
    line('In 1997 it lasted two weeks, until May 1998.', [
      ['1997', 'DATE', '1997'],
      ['two weeks', 'DATE', 'P2W'],
      ['May 1998', 'DATE', '1998-06'],
    ]),
  ];
  const cases = [
    line('I leave on 14 Nov', [['14 Nov', 'date', 'XXXX-11-14']]),
    line('I leave on Friday', [['Friday', 'date', 'XXXX-WXX-5']]),
    line('I leave for a few days', [['a few days', 'duration', 'P3D']]),
    line('I leave at 3 pm', [['3 pm', 'time', 'T15']]),
    line('I leave in March or 2024', [
      ['March', 'daterange', 'XXXX-03'],
      ['2024', 'daterange', '2025'],
    ]),
  ];
  writeFileSync(join(folder, 'wikiwars.jsonl'), `${wars.join('\n')}\n`);
  writeFileSync(join(folder, 'recognizers.jsonl'), `${cases.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the figure of the events', () => {
  it('gives an event the date of the entry that holds it, or else the publication date', () => {
    const document = {
      doc: 'a',
      published: '02-07-2022',
      sentences: [
        'July 2 , 2022',
        'The firm said Friday it had closed the mill in 2009 .',
        'It owns others .',
      ],
      events: [
        { sent: 1, event: 'said', date: '2022-07-01' },
        { sent: 1, event: 'closed', date: '2009-XX-XX' },
        { sent: 2, event: 'owns', date: '2022-07-02' },
        { sent: 1, event: 'mill', date: '2022-07-01' },
        { sent: 2, event: 'others', date: 'XXXX-XX-XX' },
      ],
    };
    writeFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(document)}\n`);
    expect(eventFigures(folder)).toEqual({ events: 4, 'right date %': 75 });
  });
});

describe('the figures of the dates', () => {
  it('score the dates of a history and leave its lengths of time out', () => {
    expect(wikiwarsFigures(folder)).toEqual({ documents: 1, span: 1, value: 0.5 });
  });

  it('score the one-line cases that are dates, with any year for an open one', () => {
    expect(recognizersFigures(folder)).toEqual({ documents: 4, span: 1, value: 0.8 });
  });
});
