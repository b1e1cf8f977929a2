import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelCache } from '../src/meaning/model-cache.js';
import { pieceTable } from '../src/meaning/vocabulary.js';
import { markUsed, tidyCache, tidyDaily } from '../src/tidy-cache.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 1);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-tidy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file that was used so long before now. */
function put(name: string, before: number): string {
  const file = join(folder, name);
  writeFileSync(file, name);
  const used = new Date(NOW - before);
  utimesSync(file, used, used);
  return file;
}

describe('tidying a folder of caches', () => {
  it('removes what nothing has used for two months, and what was never finished', () => {
    put('old.vectors', 61 * DAY);
    put('old.model', 400 * DAY);
    put('killed.vectors.4711', 2 * HOUR);
    put('used.vectors', 59 * DAY);
    put('used.model', 0);
    put('written.model.4711', HOUR / 2);
    tidyCache(folder, NOW);
    expect(readdirSync(folder).sort()).toEqual(['used.model', 'used.vectors', 'written.model.4711']);
  });

  it('leaves files that are none of its caches', () => {
    for (const name of ['notes.txt', 'vectors', 'a.vectors.bak', 'model.md']) put(name, 400 * DAY);
    tidyCache(folder, NOW);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('goes on where another process has just removed a file, or the folder', () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'a.vectors'));
    put('b.vectors', 61 * DAY);
    tidyCache(folder, NOW);
    expect(readdirSync(folder)).toEqual(['a.vectors']);
    expect(() => tidyCache(join(folder, 'none'), NOW)).not.toThrow();
  });

  it('is done once a day', () => {
    tidyDaily(folder, NOW);
    put('old.vectors', 61 * DAY);
    tidyDaily(folder, NOW + 23 * HOUR);
    expect(readdirSync(folder)).toEqual(['old.vectors']);
    tidyDaily(folder, NOW + DAY);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('a cache that is read counts as used', () => {
  const arrays = [Float32Array.of(1)];
  modelCache(folder).write('one', pieceTable([]), arrays);
  const file = join(folder, 'one.model');
  const old = new Date(NOW - 400 * DAY);
  utimesSync(file, old, old);
  modelCache(folder).read('one', arrays);
  expect(statSync(file).mtimeMs).toBeGreaterThan(NOW - 400 * DAY);
  expect(() => markUsed(join(folder, 'none'))).not.toThrow();
});
