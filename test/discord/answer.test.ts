import { expect, test } from 'vitest';
import { runCommand } from '../../commands/index.js';
import { libraryOf } from '../../src/article/library.js';
import { messageOf } from '../../src/discord/answer.js';
import type { Catalogue } from '../../src/language/catalogue.js';
import { german } from '../../src/language/de/index.js';
import { english } from '../../src/language/en/index.js';
import { articleOf } from '../seed.js';

const QUESTION = 'When did the council meet?';
const article = articleOf(
  'bridge',
  'A BRIDGE STAYS',
  'The council met on 3 May 2021 and kept the old bridge.',
);
const library = libraryOf([article]);

const cardIn = (language: Catalogue, of = library) =>
  runCommand('ask', { question: QUESTION }, { library: of, language });

async function shown(language: Catalogue, audience: { onlyForAsker?: boolean; note?: string } = {}) {
  const draw = async () => undefined;
  return JSON.stringify((await messageOf(cardIn(language), { draw }, { language, ...audience })).component);
}

test('a question that is asked again gets the same card, and another article its own', () => {
  expect(cardIn(english)).toBe(cardIn(english));
  const other = libraryOf([articleOf('bridge', 'A BRIDGE STAYS', 'The council met on 4 June 2022 at noon.')]);
  expect(cardIn(english, other).quotes[0]?.text).toContain('4 June 2022');
  expect(cardIn(english).quotes[0]?.text).toContain('3 May 2021');
});

test('one card is shown in each language, to one person or to all, with and without a note', async () => {
  const publicly = await shown(english);
  const alone = await shown(english, { onlyForAsker: true });
  expect(alone).toContain(english.answers.buttons.share);
  expect(publicly).not.toContain(english.answers.buttons.share);
  expect(await shown(german)).toContain(german.answers.buttons.context);
  expect(await shown(english, { note: 'Of three articles.' })).toContain('Of three articles.');
  expect(await shown(english)).toBe(publicly);
  expect(await shown(english, { onlyForAsker: true })).toBe(alone);
});
