import { type AnyThreadChannel, type Client, Events } from 'discord.js';
import type { Article } from '../../article/article.js';
import type { Library } from '../../article/library.js';
import { StoreError } from '../../store/store-error.js';
import type { Kept } from '../kept.js';
import type { Work } from '../work.js';

/**
 * Lets questions in a new thread go to the article that the message links to which it is opened on: one of the bot's own,
 * or one that mentions it. What stands in others, Discord does not tell without a privileged intent.
 */
export function followThreads(client: Client, work: Work, kept: Kept): void {
  client.on(Events.ThreadCreate, (thread, isNew) => {
    // The message of the same id may have been a question.
    if (isNew) work.start(`thread ${thread.id}`, () => chooseForThread(thread, kept));
  });
}

async function chooseForThread(thread: AnyThreadChannel, { store, libraries }: Kept): Promise<void> {
  const owner = `server/${thread.guildId}` as const;
  const library = await libraries.libraryFor({ owner, channels: [thread.id] });
  const linked = library.articles.some(({ url }) => url !== undefined);
  if (library.incomplete || library.chosen || !linked) return;
  // A thread that is opened on no message has none of its id.
  const message = await thread.fetchStarterMessage().catch(() => null);
  if (!message) return;
  const parts = message.components.map((component) => JSON.stringify(component.toJSON()));
  const article = articleLinkedIn([message.content, ...parts].join('\n'), library);
  if (!article) return;
  await store.chooseForChannel(owner, thread.id, article.id).catch((error) => {
    // That the database is lost was told where the library was asked for.
    if (!(error instanceof StoreError)) throw error;
  });
}

/** The article that a text links to; undefined where it links to none, or to several. */
function articleLinkedIn(text: string, { articles }: Library): Article | undefined {
  const pages = new Set([...text.matchAll(/https?:\/\/[^\s<>"')\]}\\]+/giu)].map(([link]) => pageOf(link)));
  const found = articles.filter(({ url }) => url !== undefined && pages.has(pageOf(url)));
  return found.length === 1 ? found[0] : undefined;
}

/** What names a page in its address: not the part of it, nor where a reader comes from. */
function pageOf(link: string): string {
  const address = link.replace(/[.,;:!?*_|]+$/u, '');
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return `${url.host}${url.pathname.replace(/\/$/u, '')}${url.search}`;
}
