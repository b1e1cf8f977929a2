import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.js';
import { type Library, libraryOf } from '../article/library.js';
import { prepareCandidates } from '../search/candidates.js';
import type { Owner } from '../store/owner.js';
import type { KeptLibrary, Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { conversationLibrary } from './conversation.js';

/** Where something is asked. */
export interface Place {
  /** Whose articles are asked. */
  readonly owner: Owner;
  /** The ids of the thread and the channel that it is asked in, the nearest first. */
  readonly channels: readonly string[];
}

/** What `Libraries` is made of. */
interface LibrariesOptions {
  readonly seeds: Library;
  readonly store: Store;
  /** The most bytes that the texts of libraries take in memory. */
  readonly bytes: number;
  /** Told when the database is lost, with the reason, and when it is back. */
  readonly tell: (sentence: string, cause?: Error) => void;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
}

/** An owner's articles and channel choices in memory. */
interface Copy {
  readonly revision: string;
  readonly own: Library | undefined;
  readonly channels: ReadonlyMap<string, string>;
  /** Made when they are first asked for, by the chosen article's id: what is remembered of a library stays good as long as the copy does. */
  readonly conversations: Map<string | undefined, Library>;
}

/** So long after the database was lost it is not asked again: an answer would have to wait for it each time. */
const LEFT_ALONE_MS = 5000;

/** Bytes of memory that an article takes for each character of its text, with the vectors of its sentences as wholes, without its index. */
const BYTES_PER_CHARACTER = 16;

/** The libraries of all conversations. What was added is copied into memory when it is first asked for, and anew when it has changed. */
export class Libraries {
  readonly #options: LibrariesOptions;
  readonly #now: () => number;
  readonly #copies: LRUCache<Owner, Copy>;
  /** By owner and revision. */
  readonly #loading = new Map<string, Promise<Copy | undefined>>();
  #lostAt: number | undefined;

  constructor(options: LibrariesOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#copies = new LRUCache({
      maxSize: options.bytes,
      sizeCalculation: ({ own }) => Math.min(options.bytes, sizeOf(own)),
    });
  }

  /** The library of a conversation. Where the database is lost: what is in memory of it, or else the seeds, marked as incomplete. */
  async libraryFor({ owner, channels }: Place): Promise<Library> {
    const { seeds } = this.#options;
    const copy = await this.#copyOf(owner);
    if (copy === undefined) return seeds;
    if (copy === 'lost')
      return conversationLibrary({ chosen: undefined, own: undefined, seeds, incomplete: true });
    const chosenId = channels.map((channel) => copy.channels.get(channel)).find((id) => id !== undefined);
    const chosen = chosenId === undefined ? undefined : (copy.own?.get(chosenId) ?? seeds.get(chosenId));
    const library =
      copy.conversations.get(chosen?.id) ??
      conversationLibrary({ chosen, own: copy.own, seeds, incomplete: false });
    copy.conversations.set(chosen?.id, library);
    return library;
  }

  /** Tells at once where the database cannot be reached, rather than at the first question. */
  async reach(): Promise<void> {
    try {
      await this.#options.store.prepare();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#lose(error);
    }
  }

  /** What is kept of an owner, as it is now; as it was where the database is lost. */
  async #copyOf(owner: Owner): Promise<Copy | undefined | 'lost'> {
    const { store } = this.#options;
    if (this.#lostAt !== undefined && this.#now() - this.#lostAt < LEFT_ALONE_MS)
      return this.#copies.get(owner) ?? 'lost';
    try {
      const revision = await store.revisionOf(owner);
      this.#found();
      const known = this.#copies.get(owner);
      if (known?.revision === revision) return known;
      return await this.#load(`${owner} ${revision}`, () => this.#copy(owner));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#lose(error);
      return this.#copies.get(owner) ?? 'lost';
    }
  }

  /** Does what takes a while once, however many ask for it at the same time. */
  async #load(key: string, load: () => Promise<Copy | undefined>): Promise<Copy | undefined> {
    const loading = this.#loading.get(key) ?? load().finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  /** Copies what is kept of an owner into memory. */
  async #copy(owner: Owner): Promise<Copy | undefined> {
    const kept = await this.#options.store.libraryOf(owner);
    const known = this.#copies.get(owner);
    if (!kept) {
      this.#copies.delete(owner);
      return undefined;
    }
    const articles = kept.articles.map((article) => unchanged(known?.own?.get(article.id), article));
    const copy = copyOf(kept, articles);
    if (copy.own) await prepareCandidates(copy.own, known?.own);
    this.#copies.set(owner, copy);
    return copy;
  }

  #lose({ cause }: StoreError): void {
    if (this.#lostAt === undefined)
      this.#options.tell('the database cannot be reached: answers come from what is in memory', cause);
    this.#lostAt = this.#now();
  }

  #found(): void {
    if (this.#lostAt !== undefined) this.#options.tell('the database can be reached again');
    this.#lostAt = undefined;
  }
}

function copyOf({ revision, channels }: KeptLibrary, articles: readonly Article[]): Copy {
  const own = articles.length === 0 ? undefined : libraryOf(articles);
  return { revision, channels, own, conversations: new Map() };
}

/** The article in memory where the one that was read is the same, so that its index stays good. */
function unchanged(known: Article | undefined, read: Article): Article {
  const same = known !== undefined && fingerprint(known) === fingerprint(read);
  return same ? known : read;
}

function fingerprint({ paragraphs, ...article }: Article): string {
  return JSON.stringify([article, paragraphs.map(({ start, end, page }) => [start, end, page])]);
}

function sizeOf(library: Library | undefined): number {
  const characters = library?.articles.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  return BYTES_PER_CHARACTER * (characters + 100);
}
