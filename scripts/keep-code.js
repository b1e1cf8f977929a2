import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBundle } from '../dist/src/bundle.js';
import { makeHaste } from '../dist/src/haste.js';

// Asks one question, and keeps what V8 compiled for it beside the bundle's files; for what lasts, the bot's parts, too.
const [folder = '', kind = ''] = process.argv.slice(2);
const cache = mkdtempSync(join(tmpdir(), 'footnote-'));
process.env['XDG_CACHE_HOME'] = cache;
for (const name of ['SEMANTIC', 'SEEDS_DIR', 'FOOTNOTE_LANG']) process.env[name] = '';
process.argv.splice(2, Number.POSITIVE_INFINITY, 'ask', 'When was the Union Treaty signed?');
if (kind === 'brief') makeHaste();
const bundle = openBundle(resolve(folder), kind);
bundle.load('main.cjs');
process.once('exit', () => {
  if (kind === 'lasting') bundle.load('run.cjs');
  // The answer took its time to make vectors; code is kept with the flags that it is read with.
  else makeHaste();
  bundle.keepCode();
  // Without an article there is no answer; what was loaded is kept all the same.
  process.exitCode = 0;
  rmSync(cache, { recursive: true });
});
