import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapted, readAdaptation } from '../../src/meaning/adaptation.js';
import { ModelUnavailable } from '../../src/meaning/model-files.js';

const OWN = new Map([
  ['wide', Float32Array.from([1, 2, 3, 4, 5, 6])],
  ['plain', Float32Array.from([7, 8])],
]);
const files = {
  version: '1.0.0',
  vocabulary: () => [],
  tensor(name: string) {
    const values = OWN.get(name);
    if (!values) throw new ModelUnavailable(name);
    return values;
  },
  rows: () => new Float32Array(0),
};
const bytes = (...values: number[]) => Buffer.from(Int8Array.from(values)).toString('base64');
/** Of the 2 × 3 matrix `wide`: rank 2. */
const wide = {
  down: { scales: [1, 0.5], values: bytes(1, 2, 4, -4) },
  up: { scales: [0.1, 1], values: bytes(10, 20, 30, 1, 0, -1) },
};
const version = 'abc';

describe('adapted', () => {
  it('adds the product of the two narrow matrices', () => {
    const changed = adapted(files, { version, changes: { wide } }).tensor('wide', [1, 2, 3]);
    // down turned is [[1, 2], [2, -2]], up is [[1, 2, 3], [1, 0, -1]].
    expect([...changed].map((value) => Number(value.toFixed(5)))).toEqual([4, 4, 4, 4, 9, 14]);
    expect([...(OWN.get('wide') ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('adds a vector to a vector, and brings what the model does not have', () => {
    const changes = {
      plain: { added: { scales: [0.5], values: bytes(2, -4) } },
      fresh: { whole: { scales: [1, 2], values: bytes(1, 2, 3, 4) } },
    };
    const model = adapted(files, { version, changes });
    expect([...model.tensor('plain', [2])]).toEqual([8, 6]);
    expect([...model.tensor('fresh', [2, 2])]).toEqual([1, 2, 6, 8]);
    expect(() => model.tensor('fresh', [4, 1])).toThrow('a matrix of 4 × 1 has 4 weights, 2 rows');
  });

  it('leaves what it has no change for', () => {
    const model = adapted(files, { version, changes: { wide } });
    expect(model.tensor('plain', [2])).toBe(OWN.get('plain'));
    expect(() => model.tensor('none', [2])).toThrow(ModelUnavailable);
    expect(model.version).toBe('1.0.0-abc');
  });

  it('refuses a change of another shape', () => {
    const wrong = { ...wide, up: { scales: [1, 1], values: bytes(1, 2, 3, 4) } };
    const model = adapted(files, { version, changes: { wide: wrong } });
    expect(() => model.tensor('wide', [2, 3])).toThrow('a matrix of 2 × 3 has 4 weights, 2 rows');
  });
});

describe('readAdaptation', () => {
  it('gives other changes another version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-adaptation-'));
    const [first, second] = [{ wide }, {}].map((changes, place) => {
      const file = join(folder, `${place}.json`);
      writeFileSync(file, JSON.stringify(changes));
      return readAdaptation(file);
    });
    expect(first?.changes).toEqual({ wide });
    expect(first?.version).not.toBe(second?.version);
  });

  it('reads the changes that come along', () => {
    const { changes } = readAdaptation();
    // Six matrices and two normalisations of each of six layers, the first normalisation, and the pool.
    expect(Object.keys(changes)).toHaveLength(6 * (6 + 2 * 2) + 2 + 2);
  });
});
