import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.js';
import { type Reply, SORRY } from './answer.js';

/** What Discord may say to a reply that is no fault of the bot's: how it is logged, and what it means. */
const EXPECTED: ReadonlyMap<number | string, { readonly level: 'debug' | 'warn'; readonly meaning: string }> =
  new Map([
    [
      RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
      { level: 'debug', meaning: 'the reply had arrived, though Discord reported a failure' },
    ],
    [
      RESTJSONErrorCodes.UnknownInteraction,
      { level: 'debug', meaning: 'the reply came after the three seconds' },
    ],
    [
      RESTJSONErrorCodes.MissingAccess,
      { level: 'warn', meaning: 'the bot cannot see the channel it should reply in' },
    ],
    [RESTJSONErrorCodes.MissingPermissions, { level: 'warn', meaning: 'the bot may not write in a channel' }],
    [
      RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
      { level: 'warn', meaning: 'the bot needs “Read Message History” to reply in a channel' },
    ],
    [
      RESTJSONErrorCodes.CannotSendMessagesToThisUser,
      { level: 'warn', meaning: 'a person takes no messages from the bot' },
    ],
    [RESTJSONErrorCodes.UnknownChannel, { level: 'debug', meaning: 'the channel is gone' }],
  ]);

/** Sends a reply; where Discord refuses its form, the calm sentence in its place. Logs what fails, never throws. */
export async function deliver(
  send: (reply: Reply) => Promise<unknown>,
  reply: Reply,
  log: Log,
): Promise<void> {
  try {
    await sendTwice(send, reply);
  } catch (err) {
    const code = err instanceof DiscordAPIError ? err.code : '';
    const expected = EXPECTED.get(code);
    if (expected) return log[expected.level]({ code }, expected.meaning);
    log.error({ err }, 'a reply could not be sent');
    if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && reply !== SORRY) {
      await deliver(send, SORRY, log);
    }
  }
}

/** A second attempt later than this would find the interaction's three seconds over. */
const RETRY_WITHIN_MS = 2500;

/** Once more where Discord closed the connection before it answered, which discord.js does not try by itself. */
async function sendTwice(send: (reply: Reply) => Promise<unknown>, reply: Reply): Promise<unknown> {
  const started = performance.now();
  try {
    return await send(reply);
  } catch (error) {
    if (!isClosedConnection(error) || performance.now() - started > RETRY_WITHIN_MS) throw error;
    return send(reply);
  }
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
}
