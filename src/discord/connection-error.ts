import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import type { Config } from '../config.js';
import { SetupError, UserError } from '../errors.js';

const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy it again from the Bot page of discord.com/developers/applications, or reset it there.';

const DISALLOWED_INTENTS =
  'Discord refuses the intents Guilds, GuildMessages and DirectMessages, though none is privileged: look at the Bot page of discord.com/developers/applications for a notice about the application.';

/** What it means that the gateway closes for good, by close code. */
const CLOSED: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
  [GatewayCloseCodes.DisallowedIntents, DISALLOWED_INTENTS],
]);

/** Why Discord closed the connection for good. */
export function closedError(code: number): UserError {
  const meaning = CLOSED.get(code);
  if (meaning !== undefined) return new SetupError(meaning);
  return new UserError(
    `Discord closed the connection for good, with code ${code}: start Footnote again, or update it.`,
  );
}

const UNAUTHORIZED = 401;

/** Why the bot could not log in, where that is nothing unexpected; else the error itself. */
export function loginError(error: unknown, { apiUrl }: Pick<Config, 'apiUrl'>): unknown {
  const address = apiUrl ?? 'https://discord.com/api';
  const check = apiUrl === undefined ? 'check the network' : 'check DISCORD_API_URL and the network';
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new SetupError(BAD_TOKEN);
  }
  if (error instanceof DiscordAPIError && error.status === UNAUTHORIZED) return new SetupError(BAD_TOKEN);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const later = error.status >= 500 ? 'try again later, or see discordstatus.com' : check;
    return new UserError(`${address} answers with status ${error.status}: ${later}.`);
  }
  const code = networkCode(error);
  if (code !== undefined)
    return new UserError(`Discord cannot be reached at ${address} (${code}): ${check}.`);
  // discord.js takes whatever answers for Discord: a web page, or JSON of another service, ends in one of these.
  const strange = error instanceof TypeError || error instanceof SyntaxError;
  return strange ? new UserError(`${address} does not answer as Discord does: ${check}.`) : error;
}

/** The code of an error of the network: `ENOTFOUND`, `UND_ERR_CONNECT_TIMEOUT`. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'no answer in time';
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(E[A-Z_]+|UND_ERR_\w+|CERT_\w+|ERR_TLS_\w+)$/.test(code)
    ? code
    : undefined;
}
