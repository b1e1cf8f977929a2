import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adapted } from '../../src/meaning/adaptation.js';
import { createEncoder, loadEncoder, type TokenVectors } from '../../src/meaning/encoder.js';
import { openModelFiles } from '../../src/meaning/model-files.js';
import { WIDTH } from '../../src/meaning/parameters.js';
import { plainKernel } from '../../src/meaning/plain-kernel.js';
import { simdKernel } from '../../src/meaning/simd-kernel.js';
import { CAPACITY } from '../../src/meaning/transformer.js';

/** The model as its package has it: the mean of its tokens is the sentence. */
const identity = Buffer.alloc(WIDTH * WIDTH);
for (let row = 0; row < WIDTH; row += 1) identity[row * (WIDTH + 1)] = 100;
const own = adapted(openModelFiles(), {
  version: 'own',
  changes: {
    'pool.weight': { whole: { scales: Array(WIDTH).fill(0.01), values: identity.toString('base64') } },
    'pool.bias': { whole: { scales: [1], values: Buffer.alloc(WIDTH).toString('base64') } },
  },
});
const encoder = createEncoder(own, simdKernel(CAPACITY) ?? plainKernel());

const GRAIN = 'Grain prices fell sharply in spring.';
const UNION = 'Who leads the union?';

function encodeOne(text: string): TokenVectors {
  const [vectors] = encoder.encode([text]);
  if (!vectors) throw new Error('no vectors');
  return vectors;
}
const row = ({ tokens }: TokenVectors, index: number) => tokens.subarray(WIDTH * index, WIDTH * (index + 1));
/** All numbers of the vectors, bit by bit. */
const digest = (vectors: TokenVectors | undefined) =>
  createHash('sha256')
    .update(JSON.stringify(vectors?.pieces))
    .update(vectors?.tokens ?? '')
    .update(vectors?.sentence ?? '')
    .digest('hex');
const length = (vector: Float32Array) => Math.hypot(...vector);
const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe('encode', () => {
  // First four values, from the same weights run by PyTorch (test/eval/train/torch/model.py) without rounding.
  it.each([
    [GRAIN, 0, [0.01298, 0.064242, 0.088407, 0.026287]],
    [GRAIN, 2, [-0.016071, -0.025877, 0.060628, 0.035075]],
    [GRAIN, 8, [0.082621, 0.006629, 0.13089, 0.094697]],
    [UNION, 0, [-0.02613, 0.01442, 0.035951, 0.023693]],
    [UNION, 2, [0.05952, -0.039653, 0.056643, -0.00469]],
    [UNION, 6, [-0.024577, -0.016589, 0.027629, 0.063555]],
  ] as const)('%s: token %i', (text, index, expected) => {
    const vector = row(encodeOne(text), index);
    for (const [position, value] of expected.entries()) {
      expect(Math.abs((vector[position] ?? 0) - value)).toBeLessThan(4e-3);
    }
  });

  it.each([
    [GRAIN, [0.024665, 0.024627, 0.11979, 0.053435]],
    [UNION, [-0.014683, -0.00336, 0.034729, 0.034214]],
  ])('%s: the sentence', (text, expected) => {
    const { sentence } = encodeOne(text);
    for (const [position, value] of expected.entries()) expect(sentence?.[position]).toBeCloseTo(value, 2);
  });

  it('gives a row of length 1 for each token, and for the sentence', () => {
    const { pieces, tokens, sentence } = encodeOne(GRAIN);
    expect(pieces.map(({ start, end }) => GRAIN.slice(start, end))).toEqual([
      '',
      'Grain',
      'prices',
      'fell',
      'sharply',
      'in',
      'spring',
      '.',
      '',
    ]);
    expect(tokens).toHaveLength(9 * WIDTH);
    for (let start = 0; start < tokens.length; start += WIDTH)
      expect(length(tokens.subarray(start, start + WIDTH))).toBeCloseTo(1, 5);
    expect(length(sentence ?? new Float32Array())).toBeCloseTo(1, 5);
  });

  it('a batch gives what each text alone gives, bit by bit', () => {
    const long = 'The ferry stops at three more islands from June. '.repeat(8);
    const texts = [GRAIN, '', long, UNION, long, 'x'];
    const together = encoder.encode(texts);
    for (const [index, text] of texts.entries())
      expect(digest(together[index])).toBe(digest(encodeOne(text)));
    expect(encoder.encode(texts).map(digest)).toEqual(together.map(digest));
  });

  it('the same word differs with its sentence', () => {
    const river = encodeOne('The bank of the river was flooded.');
    const money = encodeOne('The bank raised the price of money.');
    expect(dot(row(river, 2), row(money, 2))).toBeLessThan(0.95);
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
    const { pieces, tokens, sentence } = encodeOne('  ');
    expect(pieces).toEqual([]);
    expect(tokens).toHaveLength(0);
    expect(sentence).toBeNull();
  });

  it('cuts a long text behind 128 tokens', () => {
    const { pieces, tokens } = encodeOne('x '.repeat(5000));
    expect(pieces).toHaveLength(128);
    expect(tokens).toHaveLength(128 * WIDTH);
  });

  it('names model and version', () => {
    expect(encoder.version).toMatch(/^minilm-l6-\d+\.\d+\.\d+-own-q8$/);
  });

  it('plain loops give the same without SIMD', () => {
    const [plain] = createEncoder(own, plainKernel()).encode([GRAIN]);
    const fast = encodeOne(GRAIN);
    if (!plain) throw new Error('no vectors');
    for (let token = 0; token < 9; token += 1)
      expect(dot(row(plain, token), row(fast, token))).toBeGreaterThan(0.9999);
  });
});

describe('loadEncoder', () => {
  const loaded = loadEncoder();
  if ('unavailable' in loaded) throw new Error(loaded.unavailable);

  it('brings other vectors than the model’s own, and another version for the keys of caches', () => {
    const [changed] = loaded.encoder.encode([GRAIN]);
    if (!changed) throw new Error('no vectors');
    expect(dot(row(changed, 2), row(encodeOne(GRAIN), 2))).toBeLessThan(0.99);
    expect(loaded.encoder.version).toMatch(/^minilm-l6-\d+\.\d+\.\d+-[\da-f]{8}-q8$/);
  });

  it('brings words of like meaning nearer than others', () => {
    const texts = [
      'When will the chief executive quit?',
      'The boss leaves in May.',
      'Rain fell in the north.',
    ];
    const [asked, like, other] = loaded.encoder.encode(texts);
    if (!asked || !like || !other) throw new Error('no vectors');
    const quit = row(asked, asked.pieces.length - 3);
    const nearest = (vectors: TokenVectors) =>
      Math.max(...vectors.pieces.map((_, token) => dot(quit, row(vectors, token))));
    expect(nearest(like)).toBeGreaterThan(nearest(other));
  });
});
