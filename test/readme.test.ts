import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { findDates } from '../src/dates/find.js';
import { startRig } from './discord/harness.js';
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

it('the chat that the README shows is the chat that there is', async () => {
  const sample = /^```\n(> .*?)^```$/msu.exec(README)?.[1] ?? '';
  const [, ...shown] = sample.split(/^> /mu);
  expect(shown.length).toBeGreaterThan(1);
  for (const exchange of shown) {
    const end = exchange.indexOf('\n');
    const { stdout } = await run(['chat'], { input: `${exchange.slice(0, end)}\n` });
    const [, asked, ...answer] = stdout.split('\n\n');
    expect(asked).toBe(`> ${exchange.slice(0, end)}`);
    expect(unwrapped(answer.join('\n\n'))).toBe(unwrapped(exchange.slice(end)));
  }
});

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
