import type { LocalizationMap } from 'discord.js';
import { type Catalogue, LANGUAGE_CODES } from '../language/catalogue.js';
import { LANGUAGES } from '../language/languages.js';
import type { CommandJson, MessageCommandJson, OptionJson } from './command-json.js';

/** A command with what it, its options and their choices are called in every language that has words for them. */
export function localizedCommand(command: CommandJson): CommandJson {
  const wordsIn = ({ commands }: Catalogue) => commands[command.name];
  return {
    ...command,
    ...localizations('name', (language) => wordsIn(language)?.name),
    ...localizations('description', (language) => wordsIn(language)?.description),
    options: (command.options ?? []).map((option) =>
      localizedOption(option, (language) => wordsIn(language)?.options[option.name]),
    ),
  };
}

/** A command in the menu of messages with what it is called in every other language. */
export function localizedMessageCommand(
  command: MessageCommandJson,
  nameIn: (language: Catalogue) => string,
): MessageCommandJson {
  const other = (language: Catalogue) => (language.code === 'en' ? undefined : nameIn(language));
  return { ...command, ...localizations('name', other) };
}

type NamedOption = Catalogue['commands'][string]['options'][string];

function localizedOption(
  option: OptionJson,
  wordsIn: (language: Catalogue) => NamedOption | undefined,
): OptionJson {
  const named = {
    ...option,
    ...localizations('name', (language) => wordsIn(language)?.name),
    ...localizations('description', (language) => wordsIn(language)?.description),
  };
  if ('options' in named && named.options) {
    const options = named.options.map((inner) =>
      localizedOption(inner, (language) => wordsIn(language)?.options?.[inner.name]),
    );
    return { ...named, options } as OptionJson;
  }
  if (!('choices' in named) || !named.choices) return named;
  const choices = named.choices.map((choice) => ({
    ...choice,
    ...localizations('name', (language) => wordsIn(language)?.choices?.[String(choice.value)]),
  }));
  return { ...named, choices } as OptionJson;
}

/** `name_localizations` or `description_localizations`; English is what stands in the field itself. */
function localizations(
  field: 'name' | 'description',
  wordsIn: (language: Catalogue) => string | undefined,
): Readonly<Record<string, LocalizationMap>> {
  const words = LANGUAGE_CODES.flatMap((code) => {
    const said = wordsIn(LANGUAGES[code]);
    return said === undefined ? [] : [[code, said]];
  });
  return words.length === 0 ? {} : { [`${field}_localizations`]: Object.fromEntries(words) };
}
