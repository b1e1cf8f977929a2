import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAdaptation } from '../../src/meaning/adaptation.js';
import { type Encoder, loadEncoder } from '../../src/meaning/encoder.js';
import { type ModelCache, modelCache } from '../../src/meaning/model-cache.js';
import { pieceTable } from '../../src/meaning/vocabulary.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const VOCABULARY = pieceTable(['[PAD]', 'harbour', '##:']);
const floats = () => Float32Array.of(0.5, -1.5, 3e9);
const integers = () => Int8Array.of(-127, 0, 127, 1);
const empty = () => [new Float32Array(3), new Int8Array(4)] as const;

describe('modelCache', () => {
  beforeEach(() => modelCache(folder).write('one', VOCABULARY, [floats(), integers()]));

  it('gives back what was written, to the bit, and leaves nothing else behind', () => {
    const arrays = empty();
    expect(modelCache(folder).read('one', arrays)).toEqual(VOCABULARY);
    expect(arrays).toEqual([floats(), integers()]);
    expect(readdirSync(folder)).toEqual(['one.model']);
  });

  it('has no model of another version, or for other arrays', () => {
    expect(modelCache(folder).read('two', empty())).toBeUndefined();
    expect(modelCache(folder).read('one', [new Float32Array(3)])).toBeUndefined();
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 20)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'of another byte',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 3] = 99;
        writeFileSync(file, bytes);
      },
    ],
  ])('a file that is %s is none', (_, harm) => {
    harm(join(folder, 'one.model'));
    expect(modelCache(folder).read('one', empty())).toBeUndefined();
  });

  it('one that cannot be written is done without', () => {
    expect(() => modelCache('/dev/null/no').write('one', VOCABULARY, [floats()])).not.toThrow();
  });
});

describe('an encoder that was kept', () => {
  const load = (cache: ModelCache): Encoder => {
    const loaded = loadEncoder(readAdaptation(), cache);
    if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
    return loaded.encoder;
  };
  const encode = (encoder: Encoder) =>
    encoder.encode(['The ferry left the harbour at noon: nobody was aboard.']);

  it('gives the same vectors, to the bit; so does one whose file is damaged, which is made anew', () => {
    const made = load(modelCache(folder));
    const expected = encode(made);
    const [file = ''] = readdirSync(folder);
    const writes: string[] = [];
    const counting: ModelCache = {
      ...modelCache(folder),
      write: (version) => writes.push(version),
    };
    const kept = load(counting);
    expect([kept.version, writes]).toEqual([made.version, []]);
    expect(encode(kept)).toEqual(expected);
    const bytes = readFileSync(join(folder, file));
    bytes[5_000_000] = (bytes[5_000_000] ?? 0) ^ 1;
    writeFileSync(join(folder, file), bytes);
    expect(encode(load(counting))).toEqual(expected);
    expect(writes).toEqual([made.version]);
  });
});
