import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ModelUnavailable, openModelFiles } from '../../src/meaning/model-files.js';

const WEIGHTS = 'model/model.fp16.safetensors';

describe('openModelFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'model-'));
    mkdirSync(join(folder, 'model'));
    write('package.json', { version: '1.2.3' });
    write('model/tokenizer.json', { model: { vocab: { two: 1, one: 0 } } });
    // 0.5, -1.5, 2, the least and the greatest number of half precision, and 0.
    writeTensors(
      {
        __metadata__: { format: 'pt' },
        count: { dtype: 'I64', shape: [1], data_offsets: [0, 8] },
        matrix: { dtype: 'F16', shape: [3, 2], data_offsets: [8, 20] },
      },
      [0, 0, 0, 0, 0x3800, 0xbe00, 0x4000, 0x0001, 0x7bff, 0],
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  const writeTensors = (head: unknown, halves: readonly number[]) => {
    const text = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(text.length));
    writeFileSync(
      join(folder, WEIGHTS),
      Buffer.concat([length, text, Buffer.from(Uint16Array.from(halves).buffer)]),
    );
  };

  it('reads tensors, some of their rows, and the vocabulary by its numbers', () => {
    const files = openModelFiles(folder);
    expect(files.version).toBe('1.2.3');
    expect(files.vocabulary()).toEqual(['one', 'two']);
    expect([...files.tensor('matrix', [3, 2])]).toEqual([0.5, -1.5, 2, 2 ** -24, 65_504, 0]);
    expect([...files.rows('matrix', 2, [2, 0, 2])]).toEqual([65_504, 0, 0.5, -1.5, 65_504, 0]);
  });

  it('a package that is not installed says so', () => {
    expect(() => openModelFiles('no-such-package')).toThrow(ModelUnavailable);
    expect(() => openModelFiles('no-such-package')).toThrow('The package no-such-package is not installed');
  });

  it.each([
    ['a missing file', () => rmSync(join(folder, WEIGHTS))],
    ['an empty file', () => writeFileSync(join(folder, WEIGHTS), '')],
    ['no head', () => writeFileSync(join(folder, WEIGHTS), 'no such thing as a head')],
    ['half a manifest', () => writeFileSync(join(folder, 'package.json'), '{"version": ')],
    ['a manifest of nothing', () => write('package.json', null)],
    ['a head of nothing', () => writeTensors(null, [])],
  ])('%s is damage', (_, harm) => {
    harm();
    expect(() => openModelFiles(folder)).toThrow(ModelUnavailable);
    expect(() => openModelFiles(folder)).toThrow('damaged');
  });

  it.each([
    [
      'weights cut short',
      () => writeFileSync(join(folder, WEIGHTS), readFileSync(join(folder, WEIGHTS)).subarray(0, -1)),
    ],
  ])('%s are damage when they are read', (_, harm) => {
    harm();
    expect(() => openModelFiles(folder).tensor('matrix', [3, 2])).toThrow(ModelUnavailable);
    expect(() => openModelFiles(folder).rows('matrix', 2, [2])).toThrow('damaged');
  });

  it.each([
    ['none', { model: null }],
    ['an empty one', { model: { vocab: {} } }],
    ['one with a gap', { model: { vocab: { one: 0, three: 2 } } }],
    ['one of text', { model: { vocab: { one: 'zero' } } }],
  ])('a vocabulary that is %s is damage', (_, content) => {
    write('model/tokenizer.json', content);
    expect(() => openModelFiles(folder).vocabulary()).toThrow(ModelUnavailable);
  });

  it.each([
    ['no shape', { dtype: 'F16', data_offsets: [8, 20] }],
    ['no offsets', { dtype: 'F16', shape: [3, 2] }],
    ['fewer bytes than its shape takes', { dtype: 'F16', shape: [3, 2], data_offsets: [8, 18] }],
  ])('a tensor of %s is damage', (_, place) => {
    writeTensors({ matrix: place }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(() => openModelFiles(folder).tensor('matrix', [3, 2])).toThrow(ModelUnavailable);
  });

  it('a row that there is not is damage', () => {
    expect(() => openModelFiles(folder).rows('matrix', 2, [3])).toThrow(ModelUnavailable);
  });

  it('goes on from the file that was opened where another takes its place', () => {
    const files = openModelFiles(folder);
    rmSync(join(folder, WEIGHTS));
    expect([...files.rows('matrix', 2, [0])]).toEqual([0.5, -1.5]);
  });

  it.each([
    ['another shape', 'matrix', [6]],
    ['another name', 'vector', [3, 2]],
    ['whole numbers', 'count', [1]],
  ])('a tensor of %s is damage', (_, name, shape) => {
    const files = openModelFiles(folder);
    expect(() => files.tensor(name, shape)).toThrow(ModelUnavailable);
  });
});
