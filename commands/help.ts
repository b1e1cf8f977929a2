import type { Catalogue } from '../src/language/catalogue.js';
import type { Command, CommandData } from './command.js';
import { commandName, optionName } from './naming.js';

/** What can be typed, with one screen about it. */
export function helpCommand(others: readonly Command[]): Command {
  const data: CommandData = {
    name: 'help',
    description: 'What Footnote does and how to ask it',
    options: [],
  };
  return {
    data,
    run: (_, { language }) => ({
      heading: 'Footnote',
      lead: [
        language.bot.help,
        language.reading.goOn,
        ...others.map((other) => lineOf(other.data, language)),
        language.checking.inMenu(Object.values(language.checking.commands).join(', ')),
      ].join('\n'),
      quotes: [],
      notes: [],
    }),
  };
}

/** `/passage number: Quotes a paragraph of the article by its number`; options that need not be given are left out. */
function lineOf(data: CommandData, language: Catalogue): string {
  const needed = data.options
    .filter(({ required }) => required)
    .map((spec) => ` ${optionName(data, spec, language)}`);
  const description = language.commands[data.name]?.description ?? data.description;
  return `${commandName(data, language)}${needed.join('')}: ${description}`;
}
