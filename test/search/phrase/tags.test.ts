import { expect, it } from 'vitest';
import { tagsOf } from '../../../src/search/phrase/tags.js';

it.each([
  ['The mayor wants to open a new bridge', 'DET NOUN VERB PART VERB DET NOUN NOUN'],
  ['He works in Bergen', 'PRON VERB ADP PROPN'],
  ['Their work was praised by her', 'DET NOUN AUX VERB ADP PRON'],
  ['The closed harbour and three running ferries', 'DET ADJ NOUN CCONJ NUM NOUN NOUN'],
  ['She went to the market because prices fell', 'PRON VERB ADP DET NOUN SCONJ NOUN VERB'],
  ['the bridge that fell', 'DET NOUN SCONJ VERB'],
  ['women who left', 'NOUN PRON VERB'],
  ['Ferries carry the mail', 'PROPN NOUN DET NOUN'],
  ['the ferries carry the mail', 'DET NOUN VERB DET NOUN'],
  ['the capital of the local council', 'DET NOUN ADP DET ADJ NOUN'],
  ['it slowly changes', 'PRON ADV VERB'],
])('%s', (text, tags) => {
  expect(tagsOf(text.split(' ')).join(' ')).toBe(tags);
});

it('a word alone, and none', () => {
  expect(tagsOf(['to'])).toEqual(['ADP']);
  expect(tagsOf([])).toEqual([]);
});
