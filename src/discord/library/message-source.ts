import type { Message } from 'discord.js';
import type { Attached } from '../../library/article-reader.js';

/** What of a message may be an article. */
interface MessageSource {
  readonly link?: string | undefined;
  readonly file?: Attached | undefined;
}

/** Names of files that can be read; a picture beside a link is none. */
const READABLE = /\.(?:txt|md|markdown|x?html?|pdf)$/iu;

/**
 * The file or else the link of a message, or of the message that it forwards. A file of another kind is given where there
 * is no link, to be told of.
 */
export function sourceIn(message: Message): MessageSource {
  const said = [message, ...message.messageSnapshots.values()];
  const files = said.flatMap(({ attachments }) => [...attachments.values()]);
  const link = said.map(({ content }) => linkIn(content ?? '')).find((found) => found !== undefined);
  const file = files.find(({ name }) => READABLE.test(name)) ?? (link === undefined ? files[0] : undefined);
  return file ? { file } : { link };
}

const LINK = /https?:\/\/[^\s<>"[\]]+/iu;
/** What stands behind an address belongs to the sentence around it. */
const BEHIND = /[.,;:!?'’}*_|]+$/u;

/** The first address in a text; a bracket at its end is its own where it opened one. */
function linkIn(text: string): string | undefined {
  let link = LINK.exec(text)?.[0].replace(BEHIND, '');
  while (link?.endsWith(')') && link.split(')').length > link.split('(').length)
    link = link.slice(0, -1).replace(BEHIND, '');
  return link;
}
