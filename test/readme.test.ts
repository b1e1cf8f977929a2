import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { startRig } from './discord/harness.js';
import { run } from './terminal/run.js';

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** A text without line breaks, indents and the bars of quotations: what is left when its width does not matter. */
const unwrapped = (text: string) => text.replace(/│/gu, '').replace(/\s+/gu, ' ').trim();

it('the chat that the README shows is the chat that there is', async () => {
  const sample = /^```\n(> .*?)^```$/msu.exec(README)?.[1] ?? '';
  const [, ...shown] = sample.split(/^> /mu);
  expect(shown.length).toBeGreaterThan(1);
  for (const exchange of shown) {
    const end = exchange.indexOf('\n');
    const { stdout } = await run(['chat'], { input: `${exchange.slice(0, end)}\n` });
    const [, ...answer] = stdout.split('\n\n');
    expect(unwrapped(answer.join('\n\n'))).toBe(unwrapped(exchange.slice(end)));
  }
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
