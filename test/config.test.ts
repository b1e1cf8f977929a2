import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig, readStoreConfig } from '../src/config.js';
import { UserError } from '../src/errors.js';

const TOKEN = 'MTIzNDU2.Gabcde.a-token_of-the-right-form';

test('a token is enough: everything else has a default', () => {
  const { token, ...rest } = readConfig({ DISCORD_TOKEN: TOKEN });
  expect(token.reveal()).toBe(TOKEN);
  expect(rest).toEqual({
    guildId: undefined,
    apiUrl: undefined,
    seedsDir: undefined,
    logLevel: 'info',
    personLimit: 20,
    serverLimit: 120,
    indexMemory: 256,
    processForEachShard: false,
  });
});

test('all that is given is taken over, without the slash that ends an address', () => {
  const config = readConfig({
    DISCORD_TOKEN: ` ${TOKEN} `,
    DISCORD_GUILD_ID: '123456789012345678',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    SEEDS_DIR: '/var/articles',
    LOG_LEVEL: 'debug',
    METRICS_PORT: ' 9090 ',
    PERSON_LIMIT: ' 5 ',
    SERVER_LIMIT: 'off',
    INDEX_MEMORY_MB: '64',
    DATA_DIR: 'data',
    DATABASE_URL: ' postgres://footnote:pass@db.example.org/footnote ',
    HOME: '/somewhere',
  });
  expect(config.token.reveal()).toBe(TOKEN);
  expect(config).toMatchObject({
    guildId: '123456789012345678',
    apiUrl: 'http://127.0.0.1:8080/api',
    seedsDir: '/var/articles',
    logLevel: 'debug',
    metricsPort: 9090,
    personLimit: 5,
    serverLimit: undefined,
    indexMemory: 64,
    dataDir: 'data',
  });
  expect(config.databaseUrl?.reveal()).toBe('postgres://footnote:pass@db.example.org/footnote');
  expect(config).not.toHaveProperty('HOME');
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  'https://proxy.example.org/api',
  'http://127.9.8.7:8080/api',
  'http://[::1]:8080/api',
  'http://localhost/api',
])('%s is an address that a token may be sent to', (apiUrl) => {
  expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl })).toMatchObject({ apiUrl });
});

test.each(['', ' ', '\t '])('a variable that is %j counts as not set', (blank) => {
  const config = readConfig({
    DISCORD_TOKEN: TOKEN,
    DISCORD_GUILD_ID: blank,
    DISCORD_API_URL: blank,
    SEEDS_DIR: blank,
    LOG_LEVEL: blank,
    METRICS_PORT: blank,
    INDEX_MEMORY_MB: blank,
    DATA_DIR: blank,
    DATABASE_URL: blank,
  });
  const unset = { guildId: undefined, apiUrl: undefined, seedsDir: undefined, metricsPort: undefined };
  expect(config).toMatchObject({ ...unset, logLevel: 'info', dataDir: undefined, databaseUrl: undefined });
});

test.each([
  ['DISCORD_TOKEN', undefined, 'is not set'],
  ['DISCORD_TOKEN', '', 'is not set'],
  ['DISCORD_TOKEN', '  ', 'is not set'],
  ['DISCORD_TOKEN', `Bot ${TOKEN}`, 'without quotation marks or “Bot ”'],
  ['DISCORD_TOKEN', `"${TOKEN}"`, 'without quotation marks'],
  ['DISCORD_GUILD_ID', 'my server', 'is "my server", not a server’s id'],
  ['DISCORD_GUILD_ID', '1234', 'Copy Server ID'],
  ['DISCORD_API_URL', 'discord.com/api', 'give an https address'],
  ['DISCORD_API_URL', 'ftp://discord.com/api', 'give an https address'],
  ['DISCORD_API_URL', 'https://discord.com/api/v10', 'without password, query and version'],
  ['DISCORD_API_URL', 'https://discord.com/api?x=1', 'give an https address'],
  ['DISCORD_API_URL', 'https://user@discord.com/api', 'without password'],
  ['DISCORD_API_URL', 'https://:pw@discord.com/api', 'is "https://…@discord.com/api": give an https address'],
  ['DISCORD_API_URL', 'http://discord.com/api', 'or an http one on this machine'],
  ['DISCORD_API_URL', 'http://127.0.0.1.example.org/api', 'or an http one on this machine'],
  ['DISCORD_API_URL', 'http://192.168.0.1/api', 'or an http one on this machine'],
  ['METRICS_PORT', 'http', 'is "http": give a whole number from 1 to 65535'],
  ['METRICS_PORT', '0', 'from 1 to 65535'],
  ['METRICS_PORT', '65536', 'from 1 to 65535'],
  ['METRICS_PORT', '1e3', 'from 1 to 65535'],
  ['SHARDS', '4', 'use auto, or leave it empty'],
  ['SHARD_LIST', 'all', 'give the numbers of this process’s shards as 0,1,2'],
  ['SHARD_LIST', '1,-2', 'as 0,1,2'],
  ['SHARD_COUNT', '0', 'give how many shards there are in all processes together'],
  ['INDEX_MEMORY_MB', '15', 'is "15": give a whole number from 16 to 65536'],
  ['INDEX_MEMORY_MB', '1.5', 'from 16 to 65536'],
  ['DATABASE_URL', 'mysql://db.example.org/x', 'give one as postgres://user:password@host:5432/database'],
  ['DATABASE_URL', 'postgres://db:port/x', 'is no address of a PostgreSQL database'],
  ['PERSON_LIMIT', '0', 'is "0": give a whole number from 1 to 99999, or off'],
  ['PERSON_LIMIT', 'on', 'or off, or leave it empty'],
  ['SERVER_LIMIT', '1.5', 'give a whole number'],
  ['SERVER_LIMIT', '100000', 'from 1 to 99999'],
  ['LOG_LEVEL', 'loud', 'use one of fatal, error, warn, info, debug, trace, silent'],
])('%s as %j is refused, with the way out', (name, value, message) => {
  const env = { DISCORD_TOKEN: TOKEN, [name]: value };
  expect(() => readConfig(env)).toThrow(UserError);
  expect(() => readConfig(env)).toThrow(new RegExp(`^${name} `));
  expect(() => readConfig(env)).toThrow(message);
});

test('words are taken in whatever case', () => {
  const config = readConfig({
    DISCORD_TOKEN: TOKEN,
    LOG_LEVEL: 'DEBUG',
    PERSON_LIMIT: 'OFF',
    SHARDS: 'Auto',
  });
  expect(config).toMatchObject({ logLevel: 'debug', personLimit: undefined, processForEachShard: true });
});

test('a part of the shards is named whole', () => {
  const read = (SHARD_LIST: string, SHARD_COUNT: string) =>
    readConfig({ DISCORD_TOKEN: TOKEN, SHARD_LIST, SHARD_COUNT }).shards;
  expect(read(' 2, 3,2 ', '4')).toEqual({ list: [2, 3], count: 4 });
  expect(read('', '')).toBeUndefined();
  expect(() => readConfig({ DISCORD_TOKEN: TOKEN, SHARDS: 'auto', SHARD_COUNT: '2' })).toThrow(
    /^SHARDS is set, and so is SHARD_LIST or SHARD_COUNT/,
  );
  expect(() => read('0', '')).toThrow(/^SHARD_COUNT is not set/);
  expect(() => read('', '2')).toThrow(/^SHARD_LIST is not set/);
  expect(() => read('0,2', '2')).toThrow('SHARD_LIST has 2: of 2 shards the last is 1.');
});

test('every bad variable is named at once', () => {
  const read = () =>
    readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: 'x', DISCORD_API_URL: 'y', LOG_LEVEL: 'z' });
  for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'LOG_LEVEL'])
    expect(read).toThrow(name);
});

test('no error repeats a token, right or wrong', () => {
  const secret = 'MTIz secret';
  let message = '';
  try {
    readConfig({ DISCORD_TOKEN: secret, LOG_LEVEL: 'loud' });
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain('DISCORD_TOKEN');
  expect(message).not.toContain(secret);
});

test('where people’s articles are kept needs no token', () => {
  expect(readStoreConfig({ DATA_DIR: 'data' })).toEqual({ dataDir: 'data', databaseUrl: undefined });
  expect(() => readStoreConfig({ DATABASE_URL: 'x' })).toThrow(/^DATABASE_URL is no address/);
});

test('no error repeats the password of a database', () => {
  expect(() => readStoreConfig({ DATABASE_URL: 'mysql://me:hunter2@db/x' })).toThrow(/^(?!.*hunter2)/);
});

test('a configuration that is printed does not show the token, or the database’s password', () => {
  const config = readConfig({ DISCORD_TOKEN: TOKEN, DATABASE_URL: 'postgres://me:hunter2@db/x' });
  for (const printed of [inspect(config, { depth: 9 }), JSON.stringify(config), `${config.token}`]) {
    expect(printed).not.toContain(TOKEN);
    expect(printed).not.toContain('hunter2');
    expect(printed).toContain('[redacted]');
  }
});
