import { performance } from 'node:perf_hooks';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { trainedWeights } from '../../src/search/weights.js';
import type { Figures } from './ranks.js';

const MIB = 2 ** 20;

/** What it takes to load the trained numbers and the model of word meanings; called before anything else is. */
export function resourceFigures(): Figures {
  const start = { time: performance.now(), memory: process.memoryUsage.rss() };
  trainedWeights();
  const weights = { time: performance.now(), memory: process.memoryUsage.rss() };
  loadEncoder();
  return {
    'ms to load, words': weights.time - start.time,
    'MiB loaded, words': (weights.memory - start.memory) / MIB,
    'ms to load, meaning': performance.now() - start.time,
    'MiB loaded, meaning': (process.memoryUsage.rss() - start.memory) / MIB,
  };
}
