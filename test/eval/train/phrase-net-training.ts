import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { runPython } from './python.js';

/** Learns the network from examples in a folder of its own, and returns its file. @throws {Error} where Python fails. */
export function trainPhraseNet(examples: Iterable<Buffer>, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'phrase-examples.bin');
  const net = join(folder, 'net.json');
  const out = openSync(file, 'w');
  try {
    for (const example of examples) writeSync(out, example);
  } finally {
    closeSync(out);
  }
  runPython('test/eval/train/torch/phrase_train.py', [file, net]);
  return net;
}
