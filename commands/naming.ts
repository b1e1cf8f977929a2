import type { Catalogue } from '../src/language/catalogue.js';
import type { CommandData, OptionSpec } from './command.js';

/** What people call a command in a language: `/ask`. */
export function commandName({ name }: Pick<CommandData, 'name'>, { commands }: Catalogue): string {
  return `/${commands[name]?.name ?? name}`;
}

/** What people call an option of a command in a language, in a sentence where it is English. */
export function optionName({ name }: CommandData, spec: OptionSpec, { commands }: Catalogue): string {
  const noun = spec.type === 'string' ? spec.noun : undefined;
  return commands[name]?.options[spec.name]?.name ?? noun ?? spec.name;
}
