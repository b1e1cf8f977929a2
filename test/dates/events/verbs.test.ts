import { describe, expect, it } from 'vitest';
import { verbGroups } from '../../../src/dates/events/verbs.js';
import { wordsOf } from '../../../src/dates/events/words.js';

function verbs(text: string): string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  return verbGroups(words).map(({ head, tense }) => `${words[head]?.text} ${tense}`);
}

describe('the verbs of a sentence', () => {
  it.each([
    ['The mayor opened the bridge.', ['opened past']],
    ['The mayor took the ferry.', ['took past']],
    ['The mayor has not yet opened it.', ['opened perfect']],
    ['The mayor had been warned.', ['warned pluperfect']],
    ['The bridge was quickly rebuilt.', ['rebuilt past']],
    ['The bridge is being painted.', ['painted present']],
    ['The bridge will have been painted.', ['painted future']],
    ['The bridge is to open.', ['open future']],
    ['The trams were to be delivered.', ['delivered future']],
    ['The bridge is due to open.', ['due future']],
    ['The bridge could close.', ['close open']],
    ['The mayor did not sign.', ['sign past']],
    ['The bridge has two lanes.', ['has present']],
    ['The mayor says little.', ['says present']],
    ['Engineers say little.', ['say present']],
    ['By then, freshly painted boats sank there.', ['sank past']],
    ['Six more southern states made peace.', ['made past']],
    ['The film illustrates the dangers.', ['illustrates present']],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    ['The restructured company', []],
    ['a mid-sized town with united voices', []],
    ['Mr Will May of Leeds', []],
    ['its proposed sale of shares', []],
    ['car sales in the other state', []],
    ['this morning during the building of the wing', []],
  ])('none in %j', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it('a gerund is one behind a comma, a preposition of time or a verb of saying', () => {
    expect(verbs('The pound fell, reaching a low after losing a tenth; they reported losing more.')).toEqual([
      'fell past',
      'reaching gerund',
      'losing gerund',
      'reported past',
      'losing gerund',
    ]);
  });
});
