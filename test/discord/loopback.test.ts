import { expect, test } from 'vitest';
import { openDiscord } from './harness.js';
import { type Contract, discordContract } from './loopback/contract.js';
import { CALLBACK, MESSAGE, startLoopback } from './loopback/loopback.js';
import { brokenRules } from './loopback/rules.js';

const QUIET = { allowed_mentions: { parse: [] } };
const V2 = { flags: 1 << 15, ...QUIET };
const text = (content: string) => ({ type: 10, content });
const MESSAGES = '/channels/1/messages';

test('what Discord takes breaks no rule', () => {
  expect(brokenRules('GET', '/gateway/bot', undefined)).toEqual([]);
  expect(brokenRules('POST', MESSAGES, { content: 'Hello', ...QUIET })).toEqual([]);
  expect(brokenRules('POST', MESSAGES, { components: [text('Hello')], ...V2 })).toEqual([]);
  expect(brokenRules('POST', MESSAGES, { components: [text('\u{1F309} \\ud83d')], ...V2 })).toEqual([]);
});

test.each([
  ['mentions', 'POST', MESSAGES, { content: '@everyone' }],
  ['mentions of users', 'POST', MESSAGES, { content: '<@1>', allowed_mentions: { parse: ['users'] } }],
  [
    'too much text',
    'POST',
    MESSAGES,
    { components: [text('a'.repeat(3000)), text('a'.repeat(1001))], ...V2 },
  ],
  ['content beside components', 'POST', MESSAGES, { content: 'Hello', components: [text('Hello')], ...V2 }],
  ['components without their flag', 'POST', MESSAGES, { components: [text('Hello')], ...QUIET }],
  [
    'too much text in a callback',
    'POST',
    '/interactions/1/t/callback',
    { type: 4, data: { components: [text('a'.repeat(4001))], ...V2 } },
  ],
  ['half a character', 'POST', MESSAGES, { components: [text('\ud83d')], ...V2 }],
  [
    'a command with a capital',
    'PUT',
    '/applications/1/commands',
    [{ name: 'Ask', description: 'Asks', options: [] }],
  ],
])('%s break a rule', (_, method, path, json) => {
  expect(brokenRules(method, path, json).length).toBeGreaterThan(0);
});

/** Discord's description does not stand on every machine. */
const contract = discordContract();

function findsWhatIsNotAllowed(described: Contract): void {
  const problems = (...request: Parameters<Contract>) => described(...request).length;
  expect(problems('POST', MESSAGES, { components: [{ type: 10 }] })).toBe(1);
  expect(problems('POST', MESSAGES, { nonce: 'n'.repeat(26) })).toBe(1);
  expect(problems('POST', MESSAGES, undefined)).toBe(1);
  expect(problems('PUT', '/applications/1/commands', [{ description: 'no name' }])).toBe(1);
  expect(problems('POST', '/interactions/1/t/callback', { type: 99 })).toBe(1);
  expect(problems('POST', '/no/such/route', {})).toBe(1);
  expect(problems('DELETE', MESSAGES, undefined)).toBe(1);
  expect(described('POST', MESSAGES, { content: 'Hello' })).toEqual([]);
}

if (contract)
  test('Discord’s description finds what it does not allow', () => findsWhatIsNotAllowed(contract));

test('takes the bot’s token alone, but needs none where an interaction’s opens the way', async () => {
  const { apiUrl, world } = await openDiscord();
  const status = async (path: string, authorization: string) =>
    (await fetch(`${apiUrl}/v10${path}`, { headers: { authorization } })).status;
  expect(await status('/users/@me', `Bot ${world.token}`)).toBe(200);
  expect(await status('/users/@me', 'Bot other')).toBe(401);
});

test('records the files and the JSON of a request in several parts, and what it breaks', async () => {
  const discord = await startLoopback();
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ content: 'A picture' }));
  form.set('files[0]', new Blob(['bytes']), 'picture.png');
  const headers = { authorization: `Bot ${discord.world.token}` };
  await fetch(`${discord.apiUrl}/v10${MESSAGES}`, { method: 'POST', body: form, headers });
  const [request] = await discord.requested(MESSAGE);
  expect(request?.json).toEqual({ content: 'A picture' });
  expect(await request?.files.get('files[0]')?.text()).toBe('bytes');
  expect(discord.broken()).toEqual(['allowed_mentions is null: a message may mention somebody']);
  await discord.close();
});

test('an interaction is acknowledged once, with its own token', async () => {
  const discord = await openDiscord();
  const id = '7';
  discord.world.interactions.set(id, { token: 'right', acknowledged: false, expired: false });
  const callback = async (token: string) => {
    const body = JSON.stringify({ type: 4, data: { components: [text('Hello')], ...V2 } });
    const response = await fetch(`${discord.apiUrl}/v10/interactions/${id}/${token}/callback`, {
      method: 'POST',
      body,
    });
    return response.status === 204 ? 204 : ((await response.json()) as { code: number }).code;
  };
  expect([await callback('wrong'), await callback('right'), await callback('right')]).toEqual([
    10062, 204, 40060,
  ]);
  expect(await discord.requested(CALLBACK, 3)).toHaveLength(3);
});
