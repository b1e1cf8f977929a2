import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { findDates } from '../src/dates/find.js';
import { cardPicture } from './discord/card-picture.js';
import { startRig } from './discord/harness.js';
import type { Loopback } from './discord/loopback/loopback.js';
import { run } from './terminal/run.js';

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** Times as the README's table names their values. */
const TIMES = [
  ...['on 26 June 2022', 'last week', 'over the weekend', 'in June 2022', 'in the third quarter of 2022'],
  ...['in the first half of 2022', 'in the summer of 2022', 'in 1997', 'in the 1990s', 'in the 20th century'],
  ...['in 480 BC', 'in the 470s BC', 'in the 4th century BC', 'on Friday', 'on 9 April', 'in summer'],
  ...[
    'last year',
    'now',
    'recently',
    'in the future',
    'at 8:30 p.m. on 2 July 2022',
    'at 5 p.m. on 2 July 2022',
  ],
  ...[
    'tonight',
    'for three days',
    'for a decade',
    'for two hours',
    'for years',
    'every week',
    'every Monday',
  ],
];

/** A text without line breaks, indents and the bars of quotations: what is left when its width does not matter. */
const unwrapped = (text: string) => text.replace(/│/gu, '').replace(/\s+/gu, ' ').trim();

it('the chats that the README shows are the chats that there are', async () => {
  const samples = [...README.matchAll(/^```\n(> .*?)^```$/gmsu)].map(([, sample = '']) => sample);
  expect(samples.length).toBeGreaterThan(1);
  for (const sample of samples) {
    const shown = sample.split(/^> /mu).slice(1);
    const lines = shown.map((exchange) => exchange.slice(0, exchange.indexOf('\n')));
    const { stdout } = await run(['chat'], { input: `${lines.join('\n')}\n` });
    const [, ...answers] = stdout.split(/^> /mu);
    expect(answers.map(unwrapped)).toEqual(shown.map(unwrapped));
  }
});

it('the cards that the README draws are the cards that the bot sends', async () => {
  const cards = [...README.matchAll(/^```text\n(.*?)\n\n(.*?)^```$/gmsu)];
  expect(cards.length).toBeGreaterThan(4);
  const { discord } = await startRig();
  for (const [, typed = '', drawn = ''] of cards) {
    const id = use(discord, unwrapped(typed));
    // A picture that is not ready in time is left out, which depends on the machine.
    const sent = cardPicture(await discord.answerTo(id)).replace('(the picture)', '');
    expect(unwrapped(sent)).toBe(unwrapped(drawn));
  }
});

/** Does what stands above a card: `/summary length: short`, or a command of a message's menu on its words. */
function use(discord: Loopback, typed: string): string {
  const [, command, rest = ''] = /^\/(\w+)(.*)$/u.exec(typed) ?? [];
  if (command === undefined) {
    const [, name = '', text = ''] = /^(.*?): (.*)$/u.exec(typed) ?? [];
    return discord.messageCommand(name, text);
  }
  const [, option, value = ''] = /^ (\w+): (.*)$/u.exec(rest) ?? [];
  if (option === undefined) return discord.command(command);
  return discord.command(command, { [option]: /^\d+$/u.test(value) ? Number(value) : value });
}

it('the values of dates that the README names are those that there are', () => {
  const found = TIMES.flatMap((time) =>
    [{}, { published: '2022-07-02' }].flatMap((from) => findDates(`They met ${time}.`, from)),
  );
  const values = found.map(({ type, value }) => ({ type, value }));
  const rows = [...README.matchAll(/^\| `(DATE|TIME|DURATION|SET)` \| (.*) \|$/gmu)];
  const examples = rows.flatMap(([, type, row = '']) => {
    const named = [...row.matchAll(/`((?:BC)?[\dX]{2,}[^`]*|P[T\dX][^`]*|[A-Z]+_REF)`/gu)];
    return named.map(([, value]) => ({ type, value }));
  });
  expect(examples.length).toBeGreaterThan(25);
  expect(values).toEqual(expect.arrayContaining(examples));
});

it('step by step: the log’s line and the permissions are those of the bot', async () => {
  const { logged } = await startRig();
  const [ready] = await logged.waitFor('the link', ({ msg }) => msg.startsWith('connected to Discord as'));
  const asked = new URL(String(Reflect.get(ready ?? {}, 'invite'))).searchParams.get('permissions');
  const names = new PermissionsBitField(BigInt(asked ?? 0)).toArray();
  expect(names.length).toBeGreaterThan(0);
  expect(README).toContain('`connected to Discord as …`');
  expect(README).toContain('`invite`');
  const step = /^3\. .*?(?=^4\. )/msu.exec(README)?.[0] ?? '';
  const listed = Object.keys(PermissionFlagsBits).filter((name) => {
    const words = name.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
    return new RegExp(`\\*\\*${words}s?\\*\\*`, 'iu').test(step);
  });
  expect(listed.sort()).toEqual(names.sort());
});
