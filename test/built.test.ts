import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageFile } from '../src/package.js';
import { pdfFile } from './extract/pdf-file.js';

// Packages that the bundle does not hold are loaded as CommonJS by it, and as ES modules by all other tests.

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function footnote(...argv: string[]) {
  const env = { ...process.env, SEEDS_DIR: '', SEMANTIC: 'off' };
  return spawnSync(process.execPath, [packageFile('dist/bin/footnote.cjs'), ...argv], {
    env,
    encoding: 'utf8',
  });
}

it('draws a picture', () => {
  const picture = join(folder, 'timeline.png');
  expect(footnote('timeline', '--png', picture)).toMatchObject({ status: 0 });
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});

it('reads a PDF and a page', () => {
  const lines = Array.from({ length: 12 }, (_, line) => ({
    text: `The harbour of Odde was closed for ${line + 2} days while divers looked for the bell of the old ferry.`,
    x: 60,
    y: 760 - 14 * line,
  }));
  writeFileSync(join(folder, 'bell.pdf'), pdfFile([lines]));
  expect(footnote('read', join(folder, 'bell.pdf')).stdout).toContain('divers looked for the bell');
  const paragraphs = lines.map(({ text }) => `<p>${text} ${text}</p>`).join('\n');
  writeFileSync(
    join(folder, 'bell.html'),
    `<html><head><title>The bell</title></head><body><article><h1>The bell of Odde</h1>${paragraphs}</article></body></html>`,
  );
  expect(footnote('read', join(folder, 'bell.html')).stdout).toContain('The bell of Odde');
  const seed = footnote('read', '--text', join(folder, 'bell.html'));
  writeFileSync(join(folder, 'bell.txt'), seed.stdout);
  expect(footnote('articles', '--seeds', folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('The bell of Odde · 12 paragraphs') as string,
    stderr: '',
  });
});
