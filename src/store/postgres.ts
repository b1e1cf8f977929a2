import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Schema } from './schema.js';

/** An answer has three seconds: a database that does not answer in so many milliseconds is one that is lost. */
const WITHIN_MS = 1500;

const CONNECTIONS = 4;
const LIFETIME_S = 60;

/** A PostgreSQL database. Connections are made when they are needed, again where they were lost. */
export function postgresDatabase(url: string): Kysely<Schema> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'footnote',
    max: CONNECTIONS,
    connectionTimeoutMillis: WITHIN_MS,
    query_timeout: WITHIN_MS,
    // One that hangs is done away with, however often it is used.
    maxLifetimeSeconds: LIFETIME_S,
  });
  // A connection that is lost; its query fails by itself, and the next one gets another connection. Unheard, either
  // event would end the process: the pool's of one that nobody uses, the connection's of one in use.
  pool.on('error', () => undefined);
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
