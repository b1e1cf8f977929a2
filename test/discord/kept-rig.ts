import { expect } from 'vitest';
import type { Kept } from '../../src/discord/kept.js';
import { Fetcher } from '../../src/fetch/fetcher.js';
import { ArticleReader } from '../../src/library/article-reader.js';
import { Libraries } from '../../src/library/libraries.js';
import type { Store } from '../../src/store/store.js';
import { articleOf, seedLibrary } from '../seed.js';
import { storeOf, temporaryFolder } from '../store/databases.js';
import { messageIn, type Rig, startRig } from './harness.js';
import { snowflake } from './loopback/snowflakes.js';
import type { Json, World } from './loopback/world.js';

export interface KeptRig extends Rig {
  readonly store: Store;
  /** The text of the answer to a command or message of this id. */
  readonly text: (id: string) => Promise<string>;
  readonly server: `server/${string}`;
  readonly person: `user/${string}`;
  readonly by: { readonly by: string; readonly at: Date };
}

interface Keeping {
  readonly env?: NodeJS.ProcessEnv;
  readonly fetcher?: Fetcher;
  /** Keeps something before the bot starts. */
  readonly fill?: (store: Store) => Promise<void>;
}

/** What a bot keeps articles with. */
export function keptIn(store: Store, fetcher = new Fetcher()): Kept {
  const tell = (said: string) => expect.fail(said);
  const libraries = new Libraries({ seeds: seedLibrary, store, bytes: 1e6, tell });
  return { store, libraries, reader: new ArticleReader(fetcher) };
}

/** A bot that keeps articles in SQLite. */
export async function startKept({ fetcher, fill, env = {} }: Keeping = {}): Promise<KeptRig> {
  const store = await storeOf({ DATA_DIR: temporaryFolder() });
  await fill?.(store);
  const rig = await startRig({ env, kept: keptIn(store, fetcher) });
  const { guildId, person } = rig.discord.world;
  return {
    ...rig,
    store,
    text: async (id) => messageIn(await rig.discord.answerTo(id)).text,
    server: `server/${guildId}`,
    person: `user/${person.id}`,
    by: { by: person.id, at: new Date() },
  };
}

export const bridge = articleOf(
  'bridge',
  'Old bridge closed',
  'The old bridge over the Wick was closed on Monday after engineers found cracks.',
  'The engineer Dorte Holm examined the bridge in January.',
);
export const ferry = articleOf(
  'ferry',
  'Ferry sails again',
  'The ferry over the Wick sails again from Tuesday on.',
  'Captain Jens Krag steers the ferry.',
);

/** The payload of THREAD_CREATE for a thread in the server's channel, held by the world. */
export function threadIn({ channelId, guildId, channels }: World, id = snowflake()): Json & { id: string } {
  const thread = { id, type: 11, name: 'thread', guild_id: guildId, parent_id: channelId };
  channels.set(id, thread);
  const thread_metadata = {
    archived: false,
    auto_archive_duration: 60,
    archive_timestamp: '2026-01-02T00:00:00.000Z',
    locked: false,
  };
  return { ...thread, thread_metadata };
}
