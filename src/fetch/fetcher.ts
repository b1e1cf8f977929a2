import type { IncomingMessage } from 'node:http';
import { ReadingError } from '../reading-error.js';
import { checkTarget, type Guard, PUBLIC_WEB } from './guard.js';
import { readBody, send } from './request.js';
import { Robots, type RobotsFile } from './robots.js';

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PAGE_BYTES = 5 * 1024 * 1024;
/** The largest file that is taken. */
export const ATTACHMENT_BYTES = 2 * 1024 * 1024;
const ROBOTS_BYTES = 500 * 1024;
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'application/pdf'];
const ATTACHMENT_TYPES = [...TYPES, 'text/x-markdown', 'application/octet-stream', ''];

/** What was fetched. */
export interface Fetched {
  /** Where it was in the end, behind all redirects. */
  readonly url: string;
  /** The media type in lower case, without parameters; '' where the server names none. */
  readonly type: string;
  /** The charset that the server names. */
  readonly charset: string | undefined;
  /** Decompressed. */
  readonly bytes: Uint8Array;
}

export interface FetcherOptions {
  readonly guard?: Guard;
  /** Milliseconds for all of one fetch, redirects and robots.txt included. */
  readonly timeout?: number;
  /** Where attached files come from. */
  readonly attachmentOrigins?: readonly string[];
  readonly now?: () => number;
}

interface Head {
  readonly response: IncomingMessage;
  readonly url: string;
}

type Check = (url: URL) => Promise<void> | void;

/**
 * The only way out to the web: pages that anybody may read, and files attached in Discord. Each redirect is checked as
 * the first address was. All of its errors are `ReadingError`s.
 */
export class Fetcher {
  readonly #guard: Guard;
  readonly #timeout: number;
  readonly #origins: readonly string[];
  readonly #robots: Robots;

  constructor({ guard, timeout, attachmentOrigins, now }: FetcherOptions = {}) {
    this.#guard = guard ?? PUBLIC_WEB;
    this.#timeout = timeout ?? 10_000;
    this.#origins = attachmentOrigins ?? ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
    this.#robots = new Robots(now ?? Date.now);
  }

  /** A page, text or PDF of at most 5 MiB, where the site's robots.txt allows it. */
  page(link: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.#timeout);
    const check: Check = async (url) => {
      const allowed = await this.#robots.allows(url, (robots) => this.#robotsFile(robots, signal));
      if (!allowed) throw new ReadingError('robots', url.href);
    };
    return this.#get(link, { check, types: TYPES, most: PAGE_BYTES, signal });
  }

  /** A file attached in Discord, of at most 2 MiB. */
  attachment(link: string): Promise<Fetched> {
    const check: Check = ({ origin, href }) => {
      if (!this.#origins.includes(origin)) throw new ReadingError('notAttachment', href);
    };
    const signal = AbortSignal.timeout(this.#timeout);
    return this.#get(link, { check, types: ATTACHMENT_TYPES, most: ATTACHMENT_BYTES, signal });
  }

  async #get(
    link: string,
    to: { check: Check; types: readonly string[]; most: number; signal: AbortSignal },
  ): Promise<Fetched> {
    const { response, url } = await this.#head(link, to.types.filter(Boolean).join(', '), to);
    try {
      if (response.statusCode !== 200) throw new ReadingError('status', url);
      const { type, charset } = readContentType(response.headers['content-type']);
      if (!to.types.includes(type)) throw new ReadingError('wrongType', url);
      if (Number(response.headers['content-length']) > to.most) throw new ReadingError('tooBig', url);
      const bytes = await readBody(response, { url, most: to.most, signal: to.signal });
      return { url, type, charset, bytes };
    } finally {
      response.destroy();
    }
  }

  /** Follows redirects to the first answer that is none. */
  async #head(
    link: string,
    accept: string,
    { check, signal }: { readonly check: Check; readonly signal: AbortSignal },
  ): Promise<Head> {
    let at = link;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const target = await checkTarget(at, this.#guard, signal);
      await check(target.url);
      const response = await send(target, accept, signal);
      const { location } = response.headers;
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined)
        return { response, url: target.url.href };
      response.destroy();
      const { href } = target.url;
      if (!URL.canParse(location, href)) throw new ReadingError('status', at);
      at = new URL(location, href).href;
    }
    throw new ReadingError('tooManyRedirects', link);
  }

  async #robotsFile(link: string, signal: AbortSignal): Promise<RobotsFile> {
    const { response, url } = await this.#head(link, 'text/plain', { check: () => undefined, signal });
    const status = response.statusCode ?? 500;
    if (status !== 200) {
      response.destroy();
      return status < 500 ? 'all' : 'nothing';
    }
    const bytes = await readBody(response, { url, most: ROBOTS_BYTES, signal });
    return { text: new TextDecoder().decode(bytes) };
  }
}

function readContentType(header = ''): Pick<Fetched, 'type' | 'charset'> {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return { type, charset: charset?.replace(/^"|"$/gu, '') };
}
