import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { openLibrary } from '../dist/src/article/library.js';
import { UserError } from '../dist/src/errors.js';
import { DRAWING_FLAGS } from '../dist/src/picture/drawing-process.js';
import { keepReadings } from '../dist/src/search/readings.js';

/**
 * What an answer in the terminal and the bot load: in few files with it, since opening hundreds takes longer than
 * answering, and half of the bot's start; and what CommonJS cannot load in every Node.
 */
const BUNDLED =
  /^(?:fastest-levenshtein|lru-cache|minisearch|picocolors|wink-porter2-stemmer|satori|zod|discord\.js|discord-api-types|@discordjs\/(?:builders|collection|formatters|rest|util|ws)|@sapphire\/(?:async-queue|shapeshift|snowflake)|@vladfrangu\/async_event_emitter|fast-deep-equal|lodash(?:\.snakecase)?|magic-bytes\.js|tslib|ts-mixer|undici|ws|marked|linkedom|css-select|cssomnom|html-escaper|htmlparser2|uhyphen|boolbase|css-what|domhandler|domutils|nth-check|domelementtype|dom-serializer|entities)(?:$|\/)/;
const FOLDER = 'dist/bin';

/** Writes some of the program's entries, what tsc wrote with the packages above; other packages stay in node_modules. */
async function write(input) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    // discord.js evaluates what its ShardingManager sends: nothing but what src/discord/sharding.ts does.
    checks: { eval: false },
    external: (id) => /^[@a-z]/.test(id) && !BUNDLED.test(id),
  });
  // CommonJS, since only of that can V8's code be kept.
  await bundle.write({
    dir: FOLDER,
    format: 'cjs',
    // V8 takes a source of nothing else in a third of the time.
    charset: 'ascii',
    comments: { legal: true, annotation: false, jsdoc: false },
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  });
}

rmSync(FOLDER, { recursive: true, force: true });
await write({ main: 'dist/src/main.js', drawing: 'dist/src/picture/drawing.js' });
// By themselves, since each is one file then: what they shared with others Node would have to look for.
await write({ footnote: 'dist/src/start.js' });
await write({ 'start-drawing': 'dist/src/picture/start-drawing.js' });
const runs = [
  ['scripts/keep-code.js', FOLDER, 'brief'],
  ['scripts/keep-code.js', FOLDER, 'lasting'],
  [...DRAWING_FLAGS, 'scripts/keep-drawing.js', FOLDER],
];
for (const args of runs) execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

// Only now, so that the code for reading an article is kept, too.
try {
  keepReadings(FOLDER, openLibrary('seeds').articles);
} catch (error) {
  // Without an article there is nothing to keep.
  if (!(error instanceof UserError)) throw error;
}
