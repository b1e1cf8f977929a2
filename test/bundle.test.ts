import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBundle } from '../src/bundle.js';
import { packageFile } from '../src/package.js';
import { DRAWING_FLAGS } from '../src/picture/drawing-process.js';

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
  expect(first.compiled).toEqual(['main.cjs']);
  first.keepCode();
  const [code = ''] = readdirSync(folder).filter((name) => name.endsWith('.code'));
  expect(code).toContain(process.version);
  const second = openBundle(folder, 'test');
  expect(second.load('main.cjs')).toEqual({ answer: [2, 4, 6] });
  expect(second.compiled).toEqual([]);
  truncateSync(join(folder, code), 100);
  expect(openBundle(folder, 'test').load('main.cjs')).toEqual({ answer: [2, 4, 6] });
});

it.each(['brief', 'lasting'])('the program’s own code was kept as it is read, %s', (kind) => {
  const script = `
    import { openBundle } from ${JSON.stringify(pathToFileURL(packageFile('dist/src/bundle.js')))};
    import { makeHaste } from ${JSON.stringify(pathToFileURL(packageFile('dist/src/haste.js')))};
    if (${kind === 'brief'}) makeHaste();
    const bundle = openBundle(${JSON.stringify(packageFile('dist/bin'))}, '${kind}');
    process.argv.splice(1, Infinity, 'footnote', 'passage', '1');
    bundle.load('main.cjs');
    if (${kind === 'lasting'}) bundle.load('run.cjs');
    process.once('exit', () => console.error(JSON.stringify(bundle.compiled)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('¶1');
  expect(stderr).toBe('[]\n');
});

it('the code of the process that draws was kept as it is read', () => {
  const script = `
    import { openBundle } from ${JSON.stringify(pathToFileURL(packageFile('dist/src/bundle.js')))};
    const bundle = openBundle(${JSON.stringify(packageFile('dist/bin'))}, 'drawing');
    for (const part of ['drawing.cjs', 'draw.cjs']) bundle.load(part);
    bundle.load('draw.cjs').openDrawing().then(() => console.error(JSON.stringify(bundle.compiled)));`;
  const { stderr } = spawnSync(process.execPath, [...DRAWING_FLAGS, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('[]\n');
});

it('the parts of an answer are ASCII, which is read faster', () => {
  const folder = packageFile('dist/bin');
  const parts = readdirSync(folder).filter((file) => file.includes('.brief.'));
  expect(parts.length).toBeGreaterThan(5);
  // What `String.raw` holds cannot be escaped by the bundler.
  for (const part of parts)
    expect(readFileSync(join(folder, part.replace(/\.brief\..*$/u, '')), 'utf8')).not.toMatch(
      /[^\0-\x7f].*/u,
    );
});
