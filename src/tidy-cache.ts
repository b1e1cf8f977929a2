import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A file that was not used for so long belongs to another version, or to an article that is gone or reads otherwise now. */
const UNUSED_MS = 60 * DAY_MS;
/** So old, what `writeWhole` has not renamed is left of a process that was killed. */
const UNFINISHED_MS = 60 * 60 * 1000;

/** A cache's file, or one that is being written: the id of the process stands behind it. */
const OURS = /\.(?:vectors|model)(\.\d+)?$/u;

/** Tells later tidying that a file of a cache is used; nothing where its folder is read-only. */
export function markUsed(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // At worst it is made anew in two months.
  }
}

const tidied = new Map<string, number>();

/** Tidies a folder of caches, at most once a day in one process. */
export function tidyDaily(folder: string, now = Date.now()): void {
  if (now - (tidied.get(folder) ?? Number.NEGATIVE_INFINITY) < DAY_MS) return;
  tidied.set(folder, now);
  tidyCache(folder, now);
}

/**
 * Removes files of caches that nothing has used for two months, and those that were never finished. Other processes may read
 * and write meanwhile: a file is used whole or not at all, and one that is gone is made anew.
 */
export function tidyCache(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const ours = OURS.exec(name);
    if (!ours) continue;
    const file = join(folder, name);
    try {
      const age = now - statSync(file).mtimeMs;
      if (age > (ours[1] === undefined ? UNUSED_MS : UNFINISHED_MS)) rmSync(file);
    } catch {
      // Another process has removed it, or it may not be removed.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
