import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEncoder, type Layer, loadEncoder, type TokenVectors } from '../../src/meaning/encoder.js';
import { openModelFiles } from '../../src/meaning/model-files.js';
import { plainKernel } from '../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../src/meaning/simd-kernel.js';
import { CAPACITY } from '../../src/meaning/transformer.js';

/** The model as its package has it. */
const encoder = createEncoder(openModelFiles(), simdKernel(CAPACITY) ?? plainKernel());

const GRAIN = 'Grain prices fell sharply in spring.';
const UNION = 'Who leads the union?';
const LAYERS = ['table', 'attention1', 'layer1', 'attention2', 'layer2'] as const;

function encodeOne(text: string, layers?: readonly Layer[]): TokenVectors {
  const [vectors] = encoder.encode([text], layers);
  if (!vectors) throw new Error('no vectors');
  return vectors;
}
const rowsOf = ({ layers }: TokenVectors, layer: Layer) => layers[layer]?.values ?? new Float32Array();
const row = (vectors: TokenVectors, layer: Layer, index: number) =>
  rowsOf(vectors, layer).subarray(512 * index, 512 * (index + 1));
/** All numbers of the vectors, bit by bit. */
const digest = (vectors: TokenVectors | undefined) => {
  const hash = createHash('sha256').update(JSON.stringify(vectors?.pieces));
  for (const layer of LAYERS) hash.update(vectors?.layers[layer]?.values ?? '');
  return hash.update(vectors?.sentence ?? '').digest('hex');
};
const length = (vector: Float32Array) => Math.hypot(...vector);
const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe('encode', () => {
  // First four values, from the model's own graph run by TensorFlow.js 4.
  it.each([
    [GRAIN, 'attention1', 0, [0.002381, 0.003093, 0.057289, -0.023854]],
    [GRAIN, 'attention1', 8, [0.008434, 0.009488, -0.044278, 0.036061]],
    [GRAIN, 'layer1', 0, [0.018946, 0.014594, -0.02549, -0.024646]],
    [GRAIN, 'layer2', 0, [0.011787, -0.006014, 0.012582, -0.065821]],
    [GRAIN, 'layer2', 8, [-0.002417, 0.041383, 0.007036, 0.053825]],
    [UNION, 'layer1', 0, [-0.013987, 0.001996, 0.079018, -0.022526]],
    [UNION, 'layer2', 0, [0.001497, -0.008761, 0.071178, 0.005331]],
    [UNION, 'layer2', 5, [-0.007343, -0.034444, -0.028745, -0.008399]],
  ] as const)('%s: %s of token %i', (text, layer, index, expected) => {
    const vector = row(encodeOne(text, [layer]), layer, index);
    for (const [position, value] of expected.entries()) {
      expect(Math.abs((vector[position] ?? 0) - value)).toBeLessThan(2e-3);
    }
  });

  it.each([
    [GRAIN, [-0.037936, 0.031656, -0.032207, -0.040085]],
    [UNION, [-0.058942, 0.002902, 0.058863, 0.059006]],
  ])('%s: the sentence', (text, expected) => {
    const { sentence } = encodeOne(text);
    for (const [position, value] of expected.entries()) expect(sentence?.[position]).toBeCloseTo(value, 3);
  });

  it('gives a row of length 1 a token in each layer', () => {
    const vectors = encodeOne(GRAIN, LAYERS);
    expect(vectors.pieces.map(({ start, end }) => GRAIN.slice(start, end))).toEqual([
      'Gra',
      'in',
      'prices',
      'fell',
      'sharp',
      'ly',
      'in',
      'spring',
      '.',
    ]);
    for (const layer of LAYERS) {
      const { dim, values } = vectors.layers[layer] ?? { dim: 0, values: new Float32Array() };
      expect(dim).toBe(layer === 'table' ? 256 : 512);
      expect(values).toHaveLength(9 * dim);
      for (let start = 0; start < values.length; start += dim) {
        expect(length(values.subarray(start, start + dim))).toBeCloseTo(1, 5);
      }
    }
    expect(length(vectors.sentence ?? new Float32Array())).toBeCloseTo(1, 5);
  });

  it('gives the layers that are asked for only, and a sentence only behind the last', () => {
    const vectors = encodeOne(GRAIN, ['attention1']);
    expect(Object.keys(vectors.layers)).toEqual(['attention1']);
    expect(vectors.sentence).toBeNull();
  });

  it('a batch gives what each text alone gives, bit by bit', () => {
    const long = 'The ferry stops at three more islands from June. '.repeat(8);
    const texts = [GRAIN, '', long, UNION, long, 'x'];
    const together = encoder.encode(texts, LAYERS);
    for (const [index, text] of texts.entries()) {
      expect(digest(together[index])).toBe(digest(encodeOne(text, LAYERS)));
    }
    expect(encoder.encode(texts, LAYERS).map(digest)).toEqual(together.map(digest));
  });

  it('the same word differs with its sentence, but not in the table', () => {
    const river = encodeOne('The bank of the river was flooded.', ['table', 'layer2']);
    const money = encodeOne('The bank raised the price of money.', ['table', 'layer2']);
    const table = (vectors: TokenVectors) => rowsOf(vectors, 'table').subarray(256, 512);
    expect(table(river)).toEqual(table(money));
    expect(dot(row(river, 'layer2', 1), row(money, 'layer2', 1))).toBeLessThan(0.95);
  });

  it('words of like meaning are nearer than others', () => {
    const [first, like, other] = encoder
      .encode(['She bought a new car.', 'She purchased a new vehicle.', 'Rain is expected in the north.'])
      .map(({ sentence }) => sentence ?? new Float32Array());
    if (!first || !like || !other) throw new Error('no vectors');
    expect(dot(first, like)).toBeGreaterThan(dot(first, other) + 0.2);
  });

  it('nothing in, nothing out', () => {
    expect(encoder.encode([])).toEqual([]);
    const { pieces, layers, sentence } = encodeOne('  ');
    expect(pieces).toEqual([]);
    expect(layers.layer2?.values).toHaveLength(0);
    expect(sentence).toBeNull();
  });

  it('cuts a long text behind 128 tokens', () => {
    const { pieces, layers } = encodeOne('x'.repeat(100_000));
    expect(pieces).toHaveLength(128);
    expect(layers.layer2?.values).toHaveLength(128 * 512);
  });

  it('names model and version', () => {
    expect(encoder.version).toMatch(/^use-lite-en-\d+\.\d+\.\d+-q12t$/);
  });

  it('plain loops give the same without SIMD', () => {
    const [plain] = createEncoder(openModelFiles(), plainKernel()).encode([GRAIN]);
    const fast = encodeOne(GRAIN);
    if (!plain) throw new Error('no vectors');
    for (let token = 0; token < 9; token += 1) {
      expect(dot(row(plain, 'layer2', token), row(fast, 'layer2', token))).toBeGreaterThan(0.9999);
    }
  });
});

describe('loadEncoder', () => {
  const loaded = loadEncoder();
  if ('unavailable' in loaded) throw new Error(loaded.unavailable);

  it('brings other vectors than the model’s own, and another version for the keys of caches', () => {
    const [changed] = loaded.encoder.encode([GRAIN]);
    if (!changed) throw new Error('no vectors');
    expect(dot(row(changed, 'layer2', 2), row(encodeOne(GRAIN), 'layer2', 2))).toBeLessThan(0.99);
    expect(loaded.encoder.version).toMatch(/^use-lite-en-\d+\.\d+\.\d+-[\da-f]{8}-q12t$/);
  });

  it('brings words of like meaning nearer than others', () => {
    const texts = [
      'When will the chief executive quit?',
      'The boss leaves in May.',
      'Rain fell in the north.',
    ];
    const [asked, like, other] = loaded.encoder.encode(texts);
    if (!asked || !like || !other) throw new Error('no vectors');
    const quit = row(asked, 'layer2', asked.pieces.length - 2);
    const nearest = (vectors: TokenVectors) =>
      Math.max(...vectors.pieces.map((_, token) => dot(quit, row(vectors, 'layer2', token))));
    expect(nearest(like)).toBeGreaterThan(nearest(other));
  });
});
