import { expect, it } from 'vitest';
import { questionForm } from '../../../src/search/phrase/question-form.js';

it.each([
  ['Who opened the bridge?', { asking: 'who', role: 'subject', late: false }],
  ['Who was elected mayor?', { asking: 'who', role: 'passive' }],
  ['What did the council close?', { asking: 'what', role: 'object', frame: 'what did' }],
  ['What is the capital of the county?', { role: 'copula', head: 'capit' }],
  ['Which large company built the bridge?', { role: 'subject', head: 'compani', frame: 'which word' }],
  ['What kind of engine drives the ferry?', { head: 'engin' }],
  ['In what harbour did the ferry land?', { asking: 'what', head: 'harbour', preposition: 'in' }],
  ['What is the tower used for?', { preposition: 'for' }],
  ['When the bridge fell, who was mayor?', { asking: 'when' }],
  ['After the bridge fell, when and who paid?', { asking: 'who', late: true }],
  ['The ferry was replaced by what?', { role: 'end', late: true, preposition: 'by' }],
  ['Tell me about the bridge', { asking: 'none', role: 'none', head: undefined, preposition: '' }],
  ['', { asking: 'none' }],
])('%s', (question, form) => {
  expect(questionForm(question)).toMatchObject(form);
});
