#!/usr/bin/env node
import { openBundle } from './bundle.js';
import { isBrief, makeHaste } from './haste.js';

// What `footnote` runs: the bundle's parts beside this file, with the code that was kept when they were built.
const brief = isBrief(process.argv.slice(2));
if (brief) makeHaste();
openBundle(import.meta.dirname, brief ? 'brief' : 'lasting').load('main.cjs');
