import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFolder } from '../../../src/meaning/model-files.js';
import type { QuestionSet } from '../data.js';
import type { EncoderFiles } from '../number-files.js';
import { encoderExamples } from './examples.js';
import { runPython } from './python.js';

const SCRIPT = 'test/eval/train/torch/train.py';

/**
 * Learns the encoder's changes and the head from sets of questions; the files are in `folder`, where those of a training
 * before are kept as they are. It takes about 40 minutes of one core. @throws {Error} where Python or PyTorch fails.
 */
export function trainEncoder(sets: readonly QuestionSet[], folder: string): EncoderFiles {
  const files = { adaptation: join(folder, 'adaptation.json'), head: join(folder, 'head.json') };
  if (existsSync(files.adaptation) && existsSync(files.head)) return files;
  mkdirSync(folder, { recursive: true });
  const examples = join(folder, 'examples.jsonl');
  const lines = [...encoderExamples(sets)].map((example) => `${JSON.stringify(example)}\n`);
  writeFileSync(examples, lines.join(''));
  runPython(SCRIPT, [modelFolder(), folder, examples]);
  return files;
}
