import { rolldown } from 'rolldown';

/** What an answer in the terminal loads: in one file with it, since opening hundreds of files takes longer than answering. */
const BUNDLED = /^(?:lru-cache|minisearch|picocolors|wink-porter2-stemmer|zod)(?:$|\/)/;

// `footnote` as few files: what tsc wrote, with the packages above; other packages stay in node_modules.
const bundle = await rolldown({
  input: { footnote: 'dist/src/main.js' },
  platform: 'node',
  external: (id) => /^[@a-z]/.test(id) && !BUNDLED.test(id),
});
await bundle.write({ dir: 'dist/bin', cleanDir: true, chunkFileNames: '[name].js' });
