import { closeSync, openSync, renameSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';

/**
 * Writes a file whole or not at all, since another process may read it at any moment; its folder is made. One that cannot
 * be written is done without: it is for caches.
 */
export function writeWhole(file: string, parts: readonly NodeJS.ArrayBufferView[]): void {
  try {
    makeFolder(dirname(file));
    const own = `${file}.${process.pid}`;
    const handle = openSync(own, 'w');
    try {
      writevSync(handle, parts);
    } finally {
      closeSync(handle);
    }
    renameSync(own, file);
  } catch {
    // Nothing is lost but the time to make it again.
  }
}
