import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { messageCommands } from '../../commands/message-commands.js';
import { commandJson, messageCommandJson } from '../../src/discord/command-json.js';
import { addThis, libraryCommands } from '../../src/discord/library/commands.js';
import { commandProblems } from '../../src/discord/limits.js';
import { localizedCommand, localizedMessageCommand } from '../../src/discord/localized-command.js';
import { LANGUAGE_CODES } from '../../src/language/catalogue.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { entriesOf } from './walk.js';

const shown = [...commands.map(({ data }) => commandJson(data)), ...libraryCommands];

describe.each(Object.values(LANGUAGES).filter(({ code }) => code !== 'en'))('$code', (language) => {
  it('has words for every command, each of its options and every choice', () => {
    expect(Object.keys(language.commands).sort()).toEqual(shown.map(({ name }) => name).sort());
    for (const { name, options = [] } of shown) {
      const words = language.commands[name];
      expect(Object.keys(words?.options ?? {}).sort(), name).toEqual(
        options.map((option) => option.name).sort(),
      );
      for (const option of options) {
        const inner = 'options' in option ? (option.options ?? []) : [];
        expect(Object.keys(words?.options[option.name]?.options ?? {}), name).toEqual(
          inner.map((each) => each.name),
        );
        const choices = 'choices' in option ? (option.choices ?? []) : [];
        expect(Object.keys(words?.options[option.name]?.choices ?? {}), name).toEqual(
          choices.map(({ value }) => value),
        );
      }
    }
  });

  it('calls no two commands, and no two options of one, the same', () => {
    const named = Object.values(language.commands);
    for (const names of [named.map(({ name }) => name), ...named.map(({ options }) => namesOf(options))]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('speaks of commands by their names in it', () => {
    const known = Object.values(language.commands).map(({ name }) => name);
    const spoken = entriesOf(language).flatMap(({ words }) =>
      typeof words === 'string' ? [...words.matchAll(/\/(\p{L}+)/gu)].map(([, name]) => name) : [],
    );
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
});

function namesOf(options: Readonly<Record<string, { readonly name: string }>>): string[] {
  return Object.values(options).map(({ name }) => name);
}

it('commands with their words of all languages keep Discord’s limits', () => {
  expect(shown.map(localizedCommand).flatMap(commandProblems)).toEqual([]);
  const inMenus = [
    ...messageCommands.map(({ data }) =>
      localizedMessageCommand(messageCommandJson(data), ({ checking }) => checking.commands[data.key]),
    ),
    localizedMessageCommand(addThis, ({ library }) => library.addThis),
  ];
  expect(inMenus.flatMap(commandProblems)).toEqual([]);
  for (const { name_localizations: names } of inMenus) {
    expect(Object.keys(names ?? {}).sort()).toEqual(LANGUAGE_CODES.filter((code) => code !== 'en').sort());
  }
});

it('the form of a question has a title and a label of at most 45 characters', () => {
  for (const { checking } of Object.values(LANGUAGES)) {
    for (const text of Object.values(checking.form)) expect(text.length).toBeLessThanOrEqual(45);
  }
});

it('a command, its options and their choices go to Discord with the words of each language', () => {
  const [summary] = shown.filter(({ name }) => name === 'summary').map(localizedCommand);
  expect(summary?.name_localizations).toMatchObject({ de: 'zusammenfassung', ru: 'сводка' });
  expect(summary?.name_localizations).not.toHaveProperty('en');
  const length = summary?.options?.find(({ name }) => name === 'length');
  expect(length?.description_localizations?.fr).toContain('Quelle longueur');
  expect(length).toHaveProperty('choices[0].name_localizations.uk', 'стисло');
});
