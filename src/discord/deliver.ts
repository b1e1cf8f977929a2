import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Catalogue } from '../language/catalogue.js';
import type { Log } from '../log.js';
import { type Outgoing, type Reply, sorryReply } from './answer.js';

/** Errors of Discord that mean no failure, or one that nobody can mend. */
const HARMLESS: ReadonlyMap<unknown, string> = new Map([
  [
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    'the reply had arrived, though a failure was reported',
  ],
  [RESTJSONErrorCodes.UnknownInteraction, 'the reply came after the three seconds'],
  [RESTJSONErrorCodes.UnknownChannel, 'the channel is gone'],
]);

/** Errors of Discord that the people of a server can mend. */
const FORBIDDEN: ReadonlyMap<unknown, string> = new Map([
  [RESTJSONErrorCodes.MissingAccess, 'the bot cannot see a channel that it should reply in'],
  [RESTJSONErrorCodes.MissingPermissions, 'the bot may not write in a channel'],
  [
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    'the bot needs “Read Message History” to reply',
  ],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'a person takes no messages from the bot'],
]);

/**
 * Sends a reply; where Discord refuses its files, it goes without them, and where it refuses its form, the calm
 * sentence in its place, in that language, if one is given. Logs what fails, never throws.
 */
export async function deliver<Sent extends Outgoing>(
  send: (reply: Sent | Reply) => Promise<unknown>,
  reply: Sent | Reply,
  log: Log,
  language?: Catalogue,
): Promise<void> {
  try {
    await sendTwice(send, reply);
  } catch (err) {
    const code = err instanceof DiscordAPIError ? err.code : undefined;
    const harmless = HARMLESS.get(code);
    if (code !== undefined && !harmless && 'textAlone' in reply && reply.textAlone) {
      log.warn({ code }, 'Discord refused a picture: is the bot allowed to attach files?');
      await deliver(send, reply.textAlone, log, language);
      return;
    }
    const forbidden = FORBIDDEN.get(code);
    if (harmless) log.debug({ code }, harmless);
    else if (forbidden) log.warn({ code }, forbidden);
    else log.error({ err }, 'a reply could not be sent');
    if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && language) {
      await deliver(send, sorryReply(language), log);
    }
  }
}

/** A second attempt later than this would find the interaction's three seconds over. */
const RETRY_WITHIN_MS = 2500;

/** Once more where Discord closed the connection before it answered, which discord.js does not try by itself. */
async function sendTwice<Sent>(send: (reply: Sent) => Promise<unknown>, reply: Sent): Promise<unknown> {
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
