import { expect, it } from 'vitest';
import { isBrief } from '../src/haste.js';

it('one answer is brief; the bot, a chat and batches are not, nor what the command line does not say at once', () => {
  expect(isBrief(['ask', 'Who is it?'])).toBe(true);
  expect(isBrief(['timeline', '--json'])).toBe(true);
  expect(isBrief([])).toBe(false);
  expect(isBrief(['bot'])).toBe(false);
  expect(isBrief(['chat'])).toBe(false);
  expect(isBrief(['ask', '--batch'])).toBe(false);
  expect(isBrief(['--json', 'ask', 'Who is it?'])).toBe(false);
});
