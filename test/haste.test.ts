import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { isBrief } from '../src/haste.js';
import { packageFile } from '../src/package.js';

it('one answer is brief; the bot, a chat and batches are not, nor what the command line does not say at once', () => {
  expect(isBrief(['ask', 'Who is it?'])).toBe(true);
  expect(isBrief(['timeline', '--json'])).toBe(true);
  expect(isBrief([])).toBe(false);
  expect(isBrief(['bot'])).toBe(false);
  expect(isBrief(['chat'])).toBe(false);
  expect(isBrief(['ask', '--batch'])).toBe(false);
  expect(isBrief(['--json', 'ask', 'Who is it?'])).toBe(false);
});

it('in haste nothing is optimised, until there is time', () => {
  const script = `
    import { makeHaste, takeTime } from ${JSON.stringify(pathToFileURL(packageFile('dist/src/haste.js')))};
    const isOptimised = (work, most) => {
      const end = Date.now() + most;
      let sum = 0;
      while (Date.now() < end && !(%GetOptimizationStatus(work) & 64)) for (let n = 0; n < 1e5; n += 1) sum += work(n);
      return (%GetOptimizationStatus(work) & 64) > 0;
    };
    const work = () => Function('n', 'let s = 0; for (let i = 0; i < 20; i += 1) s += (n * i) % 7; return s;');
    makeHaste();
    const hasty = isOptimised(work(), 300);
    takeTime();
    console.log(JSON.stringify({ hasty, later: isOptimised(work(), 10_000) }));`;
  const flags = ['--allow-natives-syntax', '--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{"hasty":false,"later":true}\n', stderr: '' });
});
