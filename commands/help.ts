import type { Catalogue } from '../src/language/catalogue.js';
import type { Command, CommandData } from './command.js';

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
      ].join('\n'),
      quotes: [],
      notes: [],
    }),
  };
}

/** `/passage number: Quotes a paragraph of the article by its number`; options that need not be given are left out. */
function lineOf({ name, description, options }: CommandData, { commands }: Catalogue): string {
  const named = commands[name];
  const needed = options
    .filter(({ required }) => required)
    .map((option) => ` ${named?.options[option.name]?.name ?? option.name}`);
  return `/${named?.name ?? name}${needed.join('')}: ${named?.description ?? description}`;
}
