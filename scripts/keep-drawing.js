import { resolve } from 'node:path';
import { runCommand } from '../dist/commands/index.js';
import { openLibrary } from '../dist/src/article/library.js';
import { openBundle } from '../dist/src/bundle.js';
import { UserError } from '../dist/src/errors.js';
import { english } from '../dist/src/language/en/index.js';

// Draws the first article's timeline, and keeps what V8 compiled for it beside the bundle's files.
const bundle = openBundle(resolve(process.argv[2] ?? ''), 'drawing');
bundle.load('drawing.cjs');
try {
  const context = { library: openLibrary('seeds'), meaning: undefined, language: english };
  const { picture } = runCommand('timeline', {}, context);
  const draw = await bundle.load('draw.cjs').openDrawing();
  await draw(picture);
} catch (error) {
  // Without an article there is nothing to draw, and without resvg's binary nothing to draw with.
  if (!(error instanceof UserError)) process.stderr.write(`no picture was drawn: ${error}\n`);
}
bundle.keepCode();
