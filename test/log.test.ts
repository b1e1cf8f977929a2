import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { createLog } from '../src/log.js';

const TOKEN = 'MTIzNDU2.Gabcde.a-token_of-the-right-form';

function logging(level: string, write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const config = readConfig({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: level });
  write(createLog(config, { write: (line) => lines.push(line) }));
  return lines.join('');
}

test('writes a line of JSON, at the level and above', () => {
  const written = logging('info', (log) => {
    log.debug('unheard');
    log.info({ servers: 3 }, 'connected');
  });
  expect(JSON.parse(written)).toEqual({
    level: 'info',
    time: expect.any(String),
    servers: 3,
    msg: 'connected',
  });
});

test('the token is in no line, wherever it stands', () => {
  const written = logging('info', (log) => {
    log.info(`the token is ${TOKEN}`);
    log.error({ err: new Error(`refused: Bot ${TOKEN}`), nested: { deep: { value: TOKEN } } }, 'failed');
    log.info({ headers: { authorization: TOKEN }, token: TOKEN }, TOKEN);
  });
  expect(written).not.toContain(TOKEN);
  expect(written.match(/\[redacted\]/gi)?.length).toBeGreaterThanOrEqual(5);
});

test('of an error of discord.js it keeps what says what happened, not the request with its interaction token', () => {
  const err = Object.assign(new Error('Invalid Form Body', { cause: new Error('too long') }), {
    code: 50035,
    status: 400,
    method: 'POST',
    url: 'https://discord.com/api/v10/interactions/1/interaction-token/callback',
    requestBody: { json: { data: 'what a person asked' } },
  });
  const written = logging('info', (log) => log.error({ err }, 'a reply could not be sent'));
  expect(JSON.parse(written).err).toMatchObject({
    message: 'Invalid Form Body',
    code: 50035,
    status: 400,
    cause: 'too long',
  });
  expect(written).not.toContain('interaction-token');
  expect(written).not.toContain('what a person asked');
});

test('what is thrown and is no error is logged, too', () => {
  expect(logging('info', (log) => log.error({ err: 'just text' }, 'failed'))).toContain('just text');
});
