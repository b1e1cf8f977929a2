import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../src/terminal/arguments.js';

describe('parseArguments', () => {
  it('reads a question of several words', () => {
    expect(parseArguments(['ask', 'Who', 'won?', '--json'])).toMatchObject({
      command: 'ask',
      words: 'Who won?',
      json: true,
      batch: false,
    });
  });

  it('reads options', () => {
    const argv = ['summary', '--seeds', 'x', '--article', 'y', '--length', 'long', '--sentences', '7'];
    expect(parseArguments(argv)).toMatchObject({ seeds: 'x', article: 'y', length: 'long', sentences: 7 });
  });

  it('reads the options of a timeline', () => {
    const argv = ['timeline', '--from', '2005', '--to', '2020-08-20', '--detail', 'full'];
    expect(parseArguments(argv)).toMatchObject({ from: '2005', to: '2020-08-20', detail: 'full' });
  });

  it('no command is no error', () => {
    expect(parseArguments([])).toMatchObject({ command: undefined, words: '' });
    expect(parseArguments(['--help'])).toMatchObject({ help: true });
    expect(parseArguments(['help', 'ask'])).toMatchObject({ help: true });
  });

  it.each([
    [['dance'], 'There is no command “dance”.'],
    [['aks', 'Who?'], 'There is no command “aks”. Did you mean ask?'],
    [['summary', '--lenght', 'long'], "Unknown option '--lenght'. Did you mean --length?"],
    [['ask'], 'ask needs a question.'],
    [['ask', '  '], 'ask needs a question.'],
    [['ask', 'Who?', '--loud'], "Unknown option '--loud'."],
    [['ask', 'Who?', '--length', 'long'], '--length does not go with ask.'],
    [['passage'], 'passage needs the number of a paragraph.'],
    [['check', ' '], 'check needs a statement.'],
    [['check', 'Rain fell.', '--json'], '--json does not go with check.'],
    [['summary', 'please'], 'summary takes no “please”.'],
    [['ask', 'Who?', '--batch'], 'ask --batch takes no “Who?”.'],
    [['summary', '--length', 'huge'], '--length takes short, medium, long, not “huge”.'],
    [['summary', '--sentences', '-3'], "Option '--sentences' argument is ambiguous."],
    [['dates', '--published', '2022-02-30'], '--published takes a day as YYYY-MM-DD, not “2022-02-30”.'],
    [['timeline', '--seeds'], "Option '--seeds <value>' argument missing."],
    [
      ['timeline', '--from', 'May'],
      '--from takes a year, month or day as 2022, 2022-07 or 2022-07-02, not “May”.',
    ],
    [['timeline', '--to', '2022-02-30'], '--to takes a year, month or day'],
    [['timeline', '--detail', 'all'], '--detail takes dates, full, not “all”.'],
    [['summary', '--from', '2005'], '--from does not go with summary.'],
    [['--batch'], '--batch does not go with no command.'],
    [['timeline', '--png', ''], '--png takes the name of a file that ends in .png.'],
    [['timeline', '--png', 'a.txt'], '--png takes the name of a file that ends in .png, not “a.txt”.'],
    [['summary', '--png', 'a.png'], '--png does not go with summary.'],
    [['read', 'a.html', '--text', '--json'], '--text and --json do not go together.'],
    [['constructor'], 'There is no command “constructor”.'],
  ])('%j: %s', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(message);
  });

  it.each(['0', '41', '1e1', '0x5', '1.5', ''])('--sentences %j is refused', (count) => {
    const parse = () => parseArguments(['summary', '--sentences', count]);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(`--sentences takes a whole number from 1 to 40, not “${count}”.`);
  });

  it('errors are one line', () => {
    expect(() => parseArguments(['ask', '--loud'])).toThrow(/^[^\n]+$/);
  });
});
