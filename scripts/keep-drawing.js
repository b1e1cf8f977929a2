import { resolve } from 'node:path';
import { openBundle } from '../dist/src/bundle.js';

// Draws a timeline, and keeps what V8 compiled for it beside the bundle's files.
const DAYS = [0, 31, 400, 9_000, 9_001];
const picture = {
  heading: 'What happened when',
  lead: '2 July 2022',
  dates: DAYS.map((day, at) => ({
    ...{ date: `day ${day}`, firstDay: day, lastDay: day + at, place: `¶${at + 1}`, paragraph: at + 1 },
    ...{ label: 'The council met at noon.', span: { start: 0, end: 24 } },
    ...{ inferred: at === 1, planned: at === 4, aside: at === 2 },
  })),
  more: 0,
  alt: '',
  language: 'en',
};

const bundle = openBundle(resolve(process.argv[2] ?? ''), 'drawing');
bundle.load('drawing.cjs');
const { openDrawing } = bundle.load('draw.cjs');
try {
  const draw = await openDrawing();
  await draw(picture);
} catch (error) {
  // Resvg has no binary for this machine.
  process.stderr.write(`no picture was drawn: ${error}\n`);
}
bundle.keepCode();
