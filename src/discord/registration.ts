import { ApplicationCommandType, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { CommandJson, MessageCommandJson } from './command-json.js';
import { commandProblems } from './limits.js';

/** Where commands are registered: in one server, or everywhere. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/**
 * Registers the commands where Discord holds others, and says whether it had to. Commands of the other scope are left
 * alone: with a server named, the global ones may belong to the same application run elsewhere, and no server's are
 * known without its name. So a server that had its own shows both kinds until its own are deleted.
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: Scope,
  wanted: readonly (CommandJson | MessageCommandJson)[],
): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const problems = wanted.flatMap(commandProblems);
  if (problems.length > 0) throw new Error(`the commands break Discord’s limits: ${problems.join('; ')}`);
  const compared = guildId === undefined ? GLOBAL_COMMANDS : GUILD_COMMANDS;
  const held = compared.safeParse(await rest.get(route, { query: WITH_LOCALIZATIONS }));
  if (held.success && sameCommands(held.data, compared.parse(wanted))) return 'unchanged';
  await rest.put(route, { body: wanted.map(withRightsAsNumber) });
  return 'registered';
}

/** Discord's description has rights as a text where it gives them, and as a number where it takes them. */
function withRightsAsNumber({
  default_member_permissions: rights,
  ...command
}: CommandJson | MessageCommandJson): object {
  return rights ? { ...command, default_member_permissions: Number(rights) } : command;
}

/** Without it, Discord gives the words of one language only. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

const LOCALIZATIONS = z.record(z.string(), z.string()).nullish().transform(byKey);

const CHOICE = z.object({
  name: z.string(),
  name_localizations: LOCALIZATIONS,
  value: z.union([z.string(), z.number()]),
});

const PLAIN_OPTION = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: LOCALIZATIONS,
  description: z.string(),
  description_localizations: LOCALIZATIONS,
  required: z.boolean().nullish().transform(Boolean),
  autocomplete: z.boolean().nullish().transform(Boolean),
  min_length: z.number().nullish().transform(orNull),
  max_length: z.number().nullish().transform(orNull),
  min_value: z.number().nullish().transform(orNull),
  max_value: z.number().nullish().transform(orNull),
  choices: z.array(CHOICE).nullish().transform(orNone),
});

/** An option, or a subcommand with its options. */
const OPTION = PLAIN_OPTION.extend({ options: z.array(PLAIN_OPTION).nullish().transform(orNone) });

/**
 * What is compared of a command, with the defaults that Discord adds or leaves out: what is not named here (ids,
 * versions, what a server has permitted) is Discord's or the server's own.
 */
const GUILD_COMMANDS = z.array(
  z.object({
    type: z.number().default(ApplicationCommandType.ChatInput),
    name: z.string(),
    name_localizations: LOCALIZATIONS,
    // Those in the menu of messages have none, which Discord gives back as an empty one.
    description: z.string().default(''),
    description_localizations: LOCALIZATIONS,
    default_member_permissions: z
      .string()
      .nullish()
      .transform((permissions) => permissions ?? null),
    options: z.array(OPTION).nullish().transform(orNone),
  }),
);

/** Where a command may be used means something for global commands only. */
const GLOBAL_COMMANDS = z.array(
  GUILD_COMMANDS.element.extend({
    integration_types: z.array(z.number()).nullish().transform(sorted),
    contexts: z.array(z.number()).nullish().transform(sorted),
  }),
);

function byKey(words: Readonly<Record<string, string>> | null | undefined): readonly (readonly string[])[] {
  return Object.entries(words ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

function orNull(value: number | null | undefined): number | null {
  return value ?? null;
}

function orNone<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? [];
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] {
  return [...(numbers ?? [])].sort((a, b) => a - b);
}

/** Whether two lists hold the same commands, in any order. */
function sameCommands(a: z.infer<typeof GUILD_COMMANDS>, b: z.infer<typeof GUILD_COMMANDS>): boolean {
  const lines = (commands: typeof a) => commands.map((command) => JSON.stringify(command)).sort();
  return JSON.stringify(lines(a)) === JSON.stringify(lines(b));
}
