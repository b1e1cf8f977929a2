import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBundle } from '../dist/src/bundle.js';

// Asks one question, and keeps what V8 compiled for it beside the bundle's files.
const cache = mkdtempSync(join(tmpdir(), 'footnote-'));
process.env['XDG_CACHE_HOME'] = cache;
for (const name of ['SEMANTIC', 'SEEDS_DIR', 'FOOTNOTE_LANG']) process.env[name] = '';
const bundle = openBundle(resolve(process.argv[2] ?? ''));
process.argv.splice(2, Number.POSITIVE_INFINITY, 'ask', 'When was the Union Treaty signed?');
bundle.load('main.cjs');
process.once('exit', () => {
  bundle.keepCode();
  rmSync(cache, { recursive: true });
});
