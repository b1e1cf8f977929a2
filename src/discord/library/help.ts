import { commandName } from '../../../commands/naming.js';
import type { Catalogue } from '../../language/catalogue.js';
import { libraryCommands } from './commands.js';

/** What those can type who look after a library: a line for each command, or for each of its parts. */
export function libraryHelp(language: Catalogue): string {
  const lines = libraryCommands.flatMap(({ name, description, options = [] }) => {
    const words = language.commands[name];
    const own = commandName({ name }, language);
    if (options.length === 0) return [`${own}: ${words?.description ?? description}`];
    return options.map((option) => {
      const said = words?.options[option.name];
      return `${own} ${said?.name ?? option.name}: ${said?.description ?? option.description}`;
    });
  });
  return lines.join('\n');
}
