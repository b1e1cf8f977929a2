import { type AutocompleteInteraction, type Client, InteractionResponseType, Routes } from 'discord.js';
import { articleOption } from '../../commands/article-option.js';
import type { Command, Completion } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import type { Answering } from './answer.js';
import { personLanguage } from './languages.js';
import { Lateness } from './lateness.js';
import { optionValues } from './option-values.js';

/** Discord waits three seconds; an answer on its way then comes too late. */
const DEADLINE_MS = 2500;

const clocks = new WeakMap<Client, Lateness>();

/** Offers what an option can be completed to; nothing rather than too late, when Discord would refuse it. Never throws. */
export async function completeOption(
  interaction: AutocompleteInteraction,
  { log, pace }: Answering,
  there: () => Promise<Answering>,
): Promise<void> {
  const lateness = clocks.get(interaction.client) ?? new Lateness();
  clocks.set(interaction.client, lateness);
  const sent = lateness.of(interaction.createdTimestamp, Date.now());
  if (!pace.mayType(interaction.user.id)) {
    log.debug('no completions for who asks too fast');
    return;
  }
  try {
    const started = performance.now();
    const { context } = await there();
    const left = Math.ceil(DEADLINE_MS - sent - (performance.now() - started));
    if (left <= 0) {
      log.debug('completions would have come too late');
      return;
    }
    const choices = completionsFor(interaction, commands, context);
    // The client's own `respond` would send a request that hangs again however late.
    await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
      auth: false,
      signal: AbortSignal.timeout(left),
    });
  } catch (err) {
    log.debug({ err }, 'completions could not be offered');
  }
}

function completionsFor(
  { commandName, options, locale }: AutocompleteInteraction,
  known: readonly Command[],
  context: Answering['context'],
): readonly Completion[] {
  const { name, value } = options.getFocused(true);
  const person = { ...context, language: personLanguage({ locale }) };
  if (commandName === 'library') return articleOption.complete(value, {}, person);
  const spec = known
    .find(({ data }) => data.name === commandName)
    ?.data.options.find((option) => option.name === name);
  if (spec?.type !== 'string' || !spec.complete) return [];
  return spec.complete(value, optionValues(options.data), person);
}
