import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBundle } from '../src/bundle.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (part: string, source: string) => writeFileSync(join(folder, part), source);

it('runs a part once, with those that it requires, and gives what it exports', () => {
  write('main.cjs', "exports.sum = require('./two.cjs').two + require('./two.cjs').two;");
  write(
    'two.cjs',
    "globalThis.runs = (globalThis.runs ?? 0) + 1; exports.two = 2; exports.path = require('node:path');",
  );
  const bundle = openBundle(folder, 'test');
  expect(bundle.load('main.cjs')).toEqual({ sum: 4 });
  expect(bundle.load('two.cjs')).toMatchObject({ two: 2, path: { join } });
  expect(globalThis).toMatchObject({ runs: 1 });
});

it('parts may need one another', () => {
  write('one.cjs', "exports.name = 'one'; exports.other = require('./other.cjs').seen;");
  write('other.cjs', "exports.seen = require('./one.cjs').name;");
  expect(openBundle(folder, 'test').load('one.cjs')).toEqual({ name: 'one', other: 'one' });
});

it('code that was kept gives the same; where it is damaged the source is compiled', () => {
  write('main.cjs', 'exports.answer = [1, 2, 3].map((value) => value * 2);');
  const first = openBundle(folder, 'test');
  expect(first.load('main.cjs')).toEqual({ answer: [2, 4, 6] });
  first.keepCode();
  const [code = ''] = readdirSync(folder).filter((name) => name.endsWith('.code'));
  expect(code).toContain(process.version);
  expect(openBundle(folder, 'test').load('main.cjs')).toEqual({ answer: [2, 4, 6] });
  truncateSync(join(folder, code), 100);
  expect(openBundle(folder, 'test').load('main.cjs')).toEqual({ answer: [2, 4, 6] });
});
