import { expect, test } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { articleOf, seed } from '../seed.js';
import { messageIn, quotationsIn, startRig } from './harness.js';
import { GLOBAL_COMMANDS } from './loopback/loopback.js';
import { buttonsOf, press } from './press.js';

const EPHEMERAL = 1 << 6;
const CHECK = 'Check against the article';
const ASK = 'Ask about this';
const TRUE = 'Lukashenko gave Russia permission to use Belarus as a base.';

interface Form {
  readonly type: number;
  readonly data: {
    readonly custom_id: string;
    readonly title: string;
    readonly components: readonly {
      readonly component: { readonly custom_id: string; readonly value: string; readonly max_length: number };
    }[];
  };
}

test('both are registered, for servers and for people, and held as they are', async () => {
  const { discord } = await startRig();
  const [put] = await discord.requested(`PUT ${GLOBAL_COMMANDS}`);
  const inMenu = ((put?.json ?? []) as { type: number }[]).filter(({ type }) => type === 3);
  const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
  expect(inMenu).toMatchObject([
    { type: 3, name: CHECK, ...everywhere },
    {
      type: 3,
      name: ASK,
      name_localizations: { de: 'Danach fragen', fr: 'Poser la question' },
      ...everywhere,
    },
  ]);
  expect(inMenu[1]).not.toHaveProperty('name_localizations.en');
});

test('a message is checked, for who wants to know alone', async () => {
  const { discord } = await startRig();
  const text = `Did you read it? ${TRUE} Putin gave Lukashenko 70 missiles with nuclear warheads. The king of Spain danced.`;
  const answer = await discord.answerTo(discord.messageCommand(CHECK, text));
  const shown = messageIn(answer);
  expect(shown.flags & EPHEMERAL).toBe(EPHEMERAL);
  expect(shown.text).toMatch(
    /^### Lukashenko gave.*\nThe article says so:\n> .*\n-# ¶14.*\n### Putin gave.*\nThe article says something near this, but not “.*70.*”.*:\n> .*\n-# ¶\d+\n### The king of Spain danced\.\nThe article does not tell\.\n-# Words are compared/,
  );
  expect(quotationsIn(shown.text)).toHaveLength(2);
  const context = await discord.answerTo(press(discord, answer, 'In context'));
  expect(messageIn(context).text).toContain('¶17');
});

test('a check can be shared, one claim at a time', async () => {
  const { discord } = await startRig();
  const answer = await discord.answerTo(discord.messageCommand(CHECK, TRUE));
  const shared = await discord.answerTo(press(discord, answer, 'Share'));
  expect(messageIn(shared).flags & EPHEMERAL).toBe(0);
  expect(messageIn(shared).text).toBe(messageIn(answer).text);
});

test('only the first three statements are checked, and the rest is not kept quiet', async () => {
  const { discord } = await startRig();
  const answer = await discord.answerTo(discord.messageCommand(CHECK, `${TRUE} `.repeat(5)));
  expect(messageIn(answer).text).toContain('-# Only the first 3 statements are checked.');
});

test('nobody is called a liar, whatever a message claims', async () => {
  const { discord } = await startRig();
  const claims = [
    'Lukashenko never gave Russia permission.',
    'NATO praised Russia.',
    'Belarus is in Africa.',
  ];
  const { text } = messageIn(await discord.answerTo(discord.messageCommand(CHECK, claims.join(' '))));
  const own = text
    .split('\n')
    .filter((line) => !/^(?:>|###)/.test(line))
    .join('\n');
  expect(own).not.toMatch(/\b(?:lie|liar|false|wrong|fake|untrue|incorrect)/i);
  expect(own).not.toContain('says so:');
});

test.each([
  ['', 'That holds no statement'],
  ['👍 <@1> https://example.org/a', 'That holds no statement'],
  ['Why?', 'That holds no statement'],
])('%j holds nothing to check', async (content, said) => {
  const { discord } = await startRig();
  const { text, flags } = messageIn(await discord.answerTo(discord.messageCommand(CHECK, content)));
  expect(text).toContain(said);
  expect(flags & EPHEMERAL).toBe(EPHEMERAL);
});

test('what a message says does not act when it is checked', async () => {
  const { discord } = await startRig();
  const content = `@everyone <@1> [x](https://example.org) ||${TRUE}|| <t:1:R>\u202E # big`;
  const { text } = messageIn(await discord.answerTo(discord.messageCommand(CHECK, content)));
  expect(text.replace(/\\./g, '·').replace(/^> .*|^-# .*|^### /gm, '')).not.toMatch(/[@`|<[\]\u202E]|:\/\//);
});

test('in a library it is said which article', async () => {
  const library = libraryOf([seed, articleOf('bridge', 'Old bridge', 'The old bridge fell in 1950.')]);
  const { discord } = await startRig({ context: { library } });
  const { text } = messageIn(
    await discord.answerTo(discord.messageCommand(CHECK, 'The old bridge fell in 1950. I like cats.')),
  );
  expect(text).toContain('¶1 · Old bridge');
  expect(text).toContain('No article tells.');
});

test('Ask about this opens a form with the message in it, which asks as /ask does', async () => {
  const { discord } = await startRig();
  const opened = await discord.answerTo(discord.messageCommand(ASK, '<@1> What did NATO call Russia?'));
  const { type, data } = opened.json as Form;
  const [{ component } = { component: undefined }] = data.components;
  expect(type).toBe(9);
  expect(data.title).toBe('Ask about this');
  expect(component).toMatchObject({ value: 'What did NATO call Russia?', max_length: 300, min_length: 1 });
  const id = discord.submit(data.custom_id, { [component?.custom_id ?? '']: 'What did NATO call Russia?' });
  const asked = await discord.answerTo(discord.command('ask', { question: 'What did NATO call Russia?' }));
  const answer = await discord.answerTo(id);
  expect(messageIn(answer)).toEqual(messageIn(asked));
  expect([...buttonsOf(answer).keys()]).toContain('In context');
});

test('a long message is cut in the form, never inside a character', async () => {
  const { discord } = await startRig();
  const opened = await discord.answerTo(discord.messageCommand(ASK, `x${'😀'.repeat(1900)}`));
  const value = (opened.json as Form).data.components[0]?.component.value ?? '';
  expect(value.length).toBe(299);
});

test('a message without words has nothing to ask about', async () => {
  const { discord } = await startRig();
  const { text } = messageIn(await discord.answerTo(discord.messageCommand(ASK, '👍')));
  expect(text).toBe('There are no words in that message to ask about.');
});

test('a form and a menu that the bot does not know are answered calmly', async () => {
  const { discord } = await startRig();
  for (const id of [
    discord.submit('0.form', { question: 'Who?' }),
    discord.submit('1.ask', { other: 'Who?' }),
    discord.messageCommand('Dance', 'x'),
  ]) {
    expect(messageIn(await discord.answerTo(id)).text).toContain('I do not know this menu');
  }
});
