import { expect, it } from 'vitest';
import { jsonLine } from '../../src/terminal/json-line.js';

it('is one line that steers no terminal, and reads back as it was', () => {
  const value = { text: 'a\u001b[2J\u009b2J\u007f\u0085\u202E\u2066\u200Eb “é” 👩\u200D👧\n' };
  const line = jsonLine(value);
  expect(line).toMatch(/^[^\p{Cc}\p{Bidi_Control}]+\n$/u);
  expect(line).toContain('\\u009b2J\\u007f\\u0085\\u202e\\u2066\\u200eb “é” 👩\u200D👧');
  expect(JSON.parse(line)).toEqual(value);
});
