import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readStoreConfig, type StoreConfig } from '../config.js';
import { UserError } from '../errors.js';
import { openStore } from '../store/open-store.js';
import { type KeptRecord, RECORD } from '../store/record.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import type { Io } from './io.js';
import { jsonLine } from './json-line.js';

/** So many lines are kept at once: the disk is waited for once for all of them. */
const AT_ONCE = 200;

/** Writes all that is kept as JSON lines, one row of a table each. @throws {UserError} where nothing is kept or it cannot be read. */
export async function exportKept(io: Io): Promise<void> {
  const config = readStoreConfig(io.env);
  const { databaseUrl, dataDir } = config;
  // Opening would make it: a name that is mistaken would look like a folder in which nothing is kept.
  if (!databaseUrl && dataDir !== undefined && !existsSync(dataDir))
    throw new UserError(`There is no folder ${dataDir}: name the bot’s own in DATA_DIR.`);
  await withStore(config, async (store) => {
    let count = 0;
    for await (const record of store.records()) {
      count += 1;
      if (!io.stdout.write(jsonLine(record))) await once(io.stdout, 'drain');
    }
    io.stderr.write(`${lines(count)} written.\n`);
  });
}

/**
 * Keeps what JSON lines on standard input hold, in place of what has the same key; doing it again changes nothing.
 * @throws {UserError} naming the first line that is none; those before it are kept.
 */
export async function importKept(io: Io): Promise<void> {
  await withStore(readStoreConfig(io.env), async (store) => {
    let waiting: KeptRecord[] = [];
    let kept = 0;
    const keepWaiting = async () => {
      await store.keep(waiting);
      kept += waiting.length;
      waiting = [];
    };
    try {
      let number = 0;
      for await (const line of createInterface({ input: io.stdin })) {
        number += 1;
        if (line.trim() !== '') waiting.push(recordOf(line, number));
        if (waiting.length === AT_ONCE) await keepWaiting();
      }
    } finally {
      if (waiting.length > 0) await keepWaiting();
      io.stderr.write(`${lines(kept)} kept.\n`);
    }
  });
}

async function withStore(config: StoreConfig, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(config);
  if (!store) throw new UserError('Nothing is kept: set DATA_DIR or DATABASE_URL to say where.');
  try {
    await work(store);
  } catch (error) {
    throw error instanceof StoreError ? forWhoRunsIt(error, config) : error;
  } finally {
    await store.close();
  }
}

/** What people are told names no place; who runs the bot can mend it. */
function forWhoRunsIt({ cause }: StoreError, { databaseUrl, dataDir }: StoreConfig): UserError {
  const where = databaseUrl ? 'The database of DATABASE_URL' : `The database in DATA_DIR, ${dataDir},`;
  const wayOut = 'see that it is there, whole and with room to write, or name another';
  return new UserError(`${where} cannot be used (${cause.message}): ${wayOut}.`);
}

function recordOf(line: string, number: number): KeptRecord {
  try {
    return RECORD.parse(JSON.parse(line));
  } catch (error) {
    throw new UserError(`Line ${number} cannot be kept: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'it is no JSON';
  return error.issues.map(({ path, message }) => `“${path.join('.')}” ${message}`).join('; ');
}

function lines(count: number): string {
  return `${count} ${count === 1 ? 'line' : 'lines'}`;
}
