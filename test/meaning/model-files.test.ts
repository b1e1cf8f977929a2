import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ModelUnavailable, openModelFiles } from '../../src/meaning/model-files.js';

describe('openModelFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'model-'));
    mkdirSync(join(folder, 'dist'));
    write('package.json', { version: '1.2.3' });
    write('dist/vocab.json', [
      ['one', -1],
      ['two', null],
    ]);
    write('dist/model.json', {
      weightsManifest: [
        {
          paths: ['a', 'b'],
          weights: [
            { name: 'count', shape: [], dtype: 'int32' },
            { name: 'matrix', shape: [2, 2], dtype: 'float32' },
          ],
        },
      ],
    });
    const bytes = new Uint8Array(Int32Array.of(1, 0, 0, 0, 0).buffer);
    new Float32Array(bytes.buffer).set([0.5, 1.5, 2.5, 3.5], 1);
    writeFileSync(join(folder, 'dist/a'), bytes.subarray(0, 7));
    writeFileSync(join(folder, 'dist/b'), bytes.subarray(7));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));

  it('reads a tensor across files', () => {
    const files = openModelFiles(folder);
    expect(files.version).toBe('1.2.3');
    expect(files.vocabulary).toEqual([
      ['one', -1],
      ['two', null],
    ]);
    expect([...files.tensor('matrix', [2, 2])]).toEqual([0.5, 1.5, 2.5, 3.5]);
  });

  it('a package that is not installed says so', () => {
    expect(() => openModelFiles('no-such-package')).toThrow(ModelUnavailable);
    expect(() => openModelFiles('no-such-package')).toThrow('The package no-such-package is not installed');
  });

  it.each([
    ['weights cut short', () => writeFileSync(join(folder, 'dist/b'), '')],
    ['a missing file', () => rmSync(join(folder, 'dist/a'))],
    ['a vocabulary of another kind', () => write('dist/vocab.json', [['one', 'minus one']])],
    ['no list of weights', () => write('dist/model.json', {})],
    ['half a file', () => writeFileSync(join(folder, 'dist/model.json'), '{"weightsManifest": [')],
  ])('%s is damage', (_, harm) => {
    harm();
    expect(() => openModelFiles(folder)).toThrow(ModelUnavailable);
    expect(() => openModelFiles(folder)).toThrow('damaged');
  });

  it.each([
    ['another shape', 'matrix', [4]],
    ['another name', 'vector', [2, 2]],
  ])('a tensor of %s is damage', (_, name, shape) => {
    const files = openModelFiles(folder);
    expect(() => files.tensor(name, shape)).toThrow(ModelUnavailable);
  });
});
