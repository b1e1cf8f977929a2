import type { Interaction, Message } from 'discord.js';
import type { Place } from '../library/libraries.js';

/**
 * Where something is asked: in a server that the bot is in, of the server's articles; in direct messages, and in a
 * server that a person took the bot along to, of his own.
 */
export function placeOf(asked: Interaction | Message): Place {
  const { guild, channel, channelId } = asked;
  const person = 'author' in asked ? asked.author.id : asked.user.id;
  const parent = channel?.isThread() ? channel.parentId : null;
  const channels = [channelId, parent].filter((id) => id !== null);
  return { owner: guild ? `server/${guild.id}` : `user/${person}`, channels };
}
