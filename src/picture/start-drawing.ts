import { openBundle } from '../bundle.js';

// What the process that draws runs: the bundle's parts beside this file.
openBundle(import.meta.dirname, 'drawing').load('drawing.cjs');
