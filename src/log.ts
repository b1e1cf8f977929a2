import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** Writes one line of JSON per event. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/** The log, on standard output unless told otherwise. The bot's token cannot get into it. */
export function createLog(
  { token, logLevel }: Pick<Config, 'token' | 'logLevel'>,
  to?: DestinationStream,
): Log {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { err: describeError },
    redact: ['token', 'authorization', '*.token', '*.authorization', '*.headers.authorization'],
    hooks: { streamWrite: (line: string) => line.replaceAll(token.reveal(), '[redacted]') },
  };
  return to ? pino(options, to) : pino(options);
}

/** Fields of an error that say what happened. The others of discord.js hold request bodies and interaction tokens. */
const ERROR_FIELDS = ['code', 'status', 'method'] as const;

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = ERROR_FIELDS.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : []));
  return {
    type: error.name,
    message: error.message,
    ...Object.fromEntries(fields),
    stack: error.stack,
    ...(error.cause instanceof Error && { cause: error.cause.message }),
  };
}
