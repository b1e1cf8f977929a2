import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { makeFolder } from '../make-folder.js';

/** What stands in the way of a folder, by Node's codes. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full: make room'],
  ['EROFS', 'the disk is read-only: make it writable, or name another folder'],
  ['EACCES', 'this user may not read and write there: give it the right to, or name another folder'],
  ['EPERM', 'this user may not read and write there: give it the right to, or name another folder'],
  ['ENOTDIR', 'a part of the path is a file, not a folder: name another folder'],
  ['ENOENT', 'it cannot be made there: make it, or name another folder'],
]);

/**
 * Makes the folder where it is missing.
 * @param folder as `DATA_DIR` names it
 * @throws {UserError} naming it, what is wrong with it and the way out, where nothing could be kept in it
 */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
    if (!statSync(folder).isDirectory())
      throw new UserError(`DATA_DIR is ${folder}, which is a file, not a folder: name another folder.`);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `DATA_DIR is ${folder}, and nothing can be kept there: ${REASONS.get(code) ?? message}.`,
    );
  }
}
