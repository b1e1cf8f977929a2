import { type Client, Events, type Interaction, type Message, ShardClientUtil } from 'discord.js';
import type { Card } from '../cards/card.js';
import type { ArticleReader } from '../library/article-reader.js';
import type { Libraries, Place } from '../library/libraries.js';
import type { Log } from '../log.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { forgetAbsent, type Membership } from './absent-servers.js';
import type { Answering } from './answer.js';
import { libraryHelp } from './library/help.js';
import { placeOf } from './place.js';
import { within } from './time.js';

/** What people add: where it is kept, and as libraries to ask. */
export interface Kept {
  readonly store: Store;
  readonly libraries: Libraries;
  readonly reader: ArticleReader;
}

/** An answer has three seconds: what is not read by then, as a library of thousands of articles, is there for the next one. */
const READ_WITHIN_MS = 1800;

/** What an answer at a place is made with: the library of the place, and a note of the questions that it does not answer. */
export async function answeringAt(
  asked: Interaction | Message,
  answering: Answering,
  { store, libraries, reader }: Kept,
): Promise<Answering> {
  const place = placeOf(asked);
  const isPublic = place.owner.startsWith('server/') && !isPrivate(asked);
  const read = libraries.libraryFor(place).catch((err) => {
    answering.log.error({ err, ...place }, 'the articles of a place could not be read');
    return undefined;
  });
  const library = (await within(READ_WITHIN_MS, read)) ?? { ...answering.context.library, incomplete: true };
  return {
    ...answering,
    context: { ...answering.context, library },
    editing: {
      ...{ store, reader, library, meaning: answering.context.meaning },
      ...{ seeds: answering.context.library, ...place },
    },
    run(name, options, context) {
      const card = answering.run(name, options, context);
      const article = library.get(String(options['article'] ?? '')) ?? library.chosen;
      if (name === 'ask' && isPublic && !library.incomplete)
        void noteGaps(card, { ...place, article: article?.id }, store, answering.log);
      return name === 'help' ? { ...card, lead: `${card.lead}\n${libraryHelp(context.language)}` } : card;
    },
  };
}

/** Whether who asks wants the answer for himself alone: such a question is not noted. */
function isPrivate(asked: Interaction | Message): boolean {
  return 'options' in asked && asked.isChatInputCommand() && asked.options.getBoolean('private') === true;
}

/** Notes the questions of a card that no article answers in full. The answer does not wait for it, and never fails by it. */
async function noteGaps(
  card: Card,
  { owner, article }: Place & { readonly article: string | undefined },
  store: Store,
  log: Log,
): Promise<void> {
  const unanswered = [card, ...(card.further ?? [])].filter(
    ({ grade }) => grade === 'absent' || grade === 'closest',
  );
  try {
    for (const { heading: question } of unanswered)
      await store.noteUnanswered(owner, { question, article, at: new Date() });
  } catch (err) {
    // That the database is lost was told where its articles were asked for.
    if (!(err instanceof StoreError)) log.error({ err }, 'a question without an answer could not be noted');
  }
}

/** So long may who added an article take it back; then it is forgotten who that was. */
const TAKE_BACK_MS = 24 * 3_600_000;
/** So long waits an article that was added to be kept. */
const HOLD_MS = 3_600_000;
const SWEEP_MS = 600_000;

/**
 * Keeps no more than it should: erases what is kept of a server that removes the bot, or has removed it, who added an
 * article long ago, and what was added and not kept. Returns what ends it.
 */
export function keepLittle(client: Client, { store }: Kept, log: Log): () => void {
  // An outage of Discord's is another event; what it emits here is the end of a membership.
  client.on(Events.GuildDelete, ({ id }) => {
    store.forget(`server/${id}`).then(
      () => log.info({ server: id }, 'removed from a server: what was kept of it is erased'),
      (err) =>
        log.error({ err, server: id }, 'removed from a server: what was kept of it could not be erased'),
    );
  });
  const membership: Membership = {
    isIn: (server) => client.guilds.cache.has(server),
    knows: (server) =>
      client.ws.shards.has(ShardClientUtil.shardIdForGuildId(server, client.options.shardCount ?? 1)),
  };
  let told = 0;
  const sweepServers = async () => {
    const { erased, waiting } = await forgetAbsent(store, membership, new Date());
    if (erased > 0) log.info({ servers: erased }, 'what was kept of servers that removed the bot is erased');
    if (waiting > told)
      log.warn({ servers: waiting }, 'articles are kept of servers that the bot is not in: erased in a day');
    told = waiting;
  };
  const sweep = () => {
    const swept = [
      sweepServers(),
      store.forgetAdders(new Date(Date.now() - TAKE_BACK_MS)),
      store.dropHeldBefore(new Date(Date.now() - HOLD_MS)),
    ];
    Promise.all(swept).catch((err) => {
      if (!(err instanceof StoreError)) log.error({ err }, 'what is to be forgotten could not be');
    });
  };
  const timer = setInterval(sweep, SWEEP_MS);
  client.once(Events.ClientReady, sweep);
  return () => clearInterval(timer);
}
