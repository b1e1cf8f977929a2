import type { CommandInteractionOption } from 'discord.js';
import type { OptionValues } from '../../commands/command.js';

/** What a person filled in, by the options' names. */
export function optionValues(data: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(data.map(({ name, value }) => [name, plain(value)]));
}

/** Yes or no, which is for Discord alone: whether an answer is private. */
function plain(value: string | number | boolean | undefined): string | number | undefined {
  return typeof value === 'boolean' ? String(value) : value;
}
