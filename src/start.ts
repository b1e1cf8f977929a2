#!/usr/bin/env node
import { openBundle } from './bundle.js';

// What `footnote` runs: the bundle's parts beside this file, with the code that was kept when they were built.
openBundle(import.meta.dirname).load('main.cjs');
