import { expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import type { CommandJson, OptionJson } from '../../src/discord/command-json.js';
import { commandJson } from '../../src/discord/command-json.js';
import { commandProblems, messageProblems } from '../../src/discord/limits.js';

const textDisplay = (content: string) => ({ type: 10, content });

test.each([
  ['4,000 characters of text', [textDisplay('a'.repeat(4000))], 0],
  ['4,001 characters of text', [textDisplay('a'.repeat(4001))], 1],
  [
    '4,001 characters in two nested texts',
    [{ type: 17, components: [textDisplay('a'.repeat(4000)), textDisplay('b')] }],
    1,
  ],
  ['10,169 bytes', [textDisplay(`${'橋'.repeat(3385)}ab`)], 0],
  ['10,170 bytes', [textDisplay('橋'.repeat(3386))], 1],
  ['40 components', [{ type: 17, components: Array.from({ length: 39 }, () => textDisplay('a')) }], 0],
  ['41 components', [{ type: 17, components: Array.from({ length: 40 }, () => textDisplay('a')) }], 1],
  [
    '41 components, one an accessory',
    [{ type: 9, components: Array.from({ length: 39 }, () => textDisplay('a')), accessory: { type: 2 } }],
    1,
  ],
  ['an empty text', [textDisplay(' \n')], 1],
])('a message with %s', (_, components, problems) => {
  expect(messageProblems({ components })).toHaveLength(problems);
});

test('plain content of a message', () => {
  expect(messageProblems({ content: 'a'.repeat(2000) })).toEqual([]);
  expect(messageProblems({ content: 'a'.repeat(2001) })).toEqual(['2001 content, at most 2000 go into one']);
});

function command(overrides: Partial<CommandJson>): CommandJson {
  return { type: 1, name: 'find', description: 'Finds it', ...overrides };
}

function option(overrides: object = {}): OptionJson {
  return { type: 3, name: 'what', description: 'What to find', ...overrides } as OptionJson;
}

const choices = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ name: 'n'.repeat(length), value: 'v'.repeat(length) }));

test.each<[string, CommandJson, number]>([
  ['nothing wrong', command({ name: 'schöne_suche-2', options: [option({ required: true }), option()] }), 0],
  ['a capital', command({ name: 'Find' }), 1],
  ['a space', command({ name: 'find it' }), 1],
  ['no name', command({ name: '' }), 1],
  ['a name of 33', command({ name: 'a'.repeat(33) }), 1],
  ['a description of 100', command({ description: 'a'.repeat(100) }), 0],
  ['a description of 101', command({ description: 'a'.repeat(101) }), 1],
  ['no description of an option', command({ options: [option({ description: '' })] }), 1],
  ['a required option last', command({ options: [option(), option({ required: true })] }), 1],
  ['25 choices', command({ options: [option({ choices: choices(25, 10) })] }), 0],
  ['26 choices', command({ options: [option({ choices: choices(26, 10) })] }), 1],
  ['a choice of 101', command({ options: [option({ choices: choices(1, 101) })] }), 2],
  [
    '8,000 characters and more',
    command({ options: [option({ choices: choices(25, 100) }), option({ choices: choices(25, 100) })] }),
    1,
  ],
])('a command with %s', (_, body, problems) => {
  expect(commandProblems(body)).toHaveLength(problems);
});

test('the bot’s own commands keep every limit', () => {
  expect(commands.length).toBeGreaterThan(0);
  for (const { data } of commands) expect(commandProblems(commandJson(data))).toEqual([]);
});
