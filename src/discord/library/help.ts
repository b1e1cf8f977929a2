import type { Catalogue } from '../../language/catalogue.js';
import { libraryCommands } from './commands.js';

/** What those can type who look after a library: a line for each command, or for each of its parts. */
export function libraryHelp({ commands }: Catalogue): string {
  const lines = libraryCommands.flatMap(({ name, description, options = [] }) => {
    const words = commands[name];
    const own = `/${words?.name ?? name}`;
    if (options.length === 0) return [`${own}: ${words?.description ?? description}`];
    return options.map((option) => {
      const said = words?.options[option.name];
      return `${own} ${said?.name ?? option.name}: ${said?.description ?? option.description}`;
    });
  });
  return lines.join('\n');
}
