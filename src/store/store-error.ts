import { type Sentence, UserError } from '../errors.js';

/** The database could not do what was asked, and did nothing of it. The cause is the database's own error. */
export class StoreError extends UserError {
  override readonly name = 'StoreError';
  override readonly cause: Error;

  constructor(sentence: Sentence, cause: Error) {
    super(sentence);
    this.cause = cause;
  }
}

/** SQLite's codes (sqlite.org/rescode.html) and PostgreSQL's classes (appendix A of its manual) of a full disk. */
const OF_FULL = /^(?:SQLITE_FULL|53[12]00)/;

/**
 * The same of what cannot be reached or written: SQLite's, then PostgreSQL's classes 08 (connection), 28 (log in), 3D (no
 * such database), 53 (resources), 57 (operator intervention) and 58 (system), 25006 (read only), then Node's.
 */
const OF_LOST =
  /^(?:SQLITE_(?:IOERR|READONLY|CANTOPEN|BUSY|LOCKED|CORRUPT|NOTADB|PERM)|08|28|3D|53|57|58|25006|E[A-Z]+$)/;

/** What pg says without a code. */
const LOST_MESSAGE = /connection terminated|timeout|not queryable|connection error|unable to open/iu;

/** A database's error as one for a person, where it is one to be expected; any other as it is. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (OF_FULL.test(code)) return new StoreError(({ errors }) => errors.storeFull, error);
  if (OF_LOST.test(code) || LOST_MESSAGE.test(error.message))
    return new StoreError(({ errors }) => errors.storeLost, error);
  return error;
}
