import robotsParser from 'robots-parser';
import { AGENT } from './request.js';

// The package's types say that the function is a `default` beside others; it is the module itself.
const parse = robotsParser as unknown as (
  link: string,
  text: string,
) => { isAllowed(link: string, agent: string): boolean | undefined };

/** How long a robots.txt is good for, in milliseconds, and how many are kept. */
const FRESH = 10 * 60_000;
const KEPT = 200;

/** What a site's robots.txt was: its text, `all` where there is none, `nothing` where the server fails (RFC 9309 §2.3.1). */
export type RobotsFile = { readonly text: string } | 'all' | 'nothing';

/** Whether pages may be read, by each site's robots.txt; each is fetched at most once in ten minutes. */
export class Robots {
  readonly #files = new Map<string, { readonly file: RobotsFile; readonly until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param get fetches the file of this address. */
  async allows(url: URL, get: (link: string) => Promise<RobotsFile>): Promise<boolean> {
    const link = new URL('/robots.txt', url).href;
    const kept = this.#files.get(link);
    const file = kept && kept.until > this.#now() ? kept.file : await this.#fresh(link, get);
    if (typeof file === 'string') return file === 'all';
    return parse(link, file.text).isAllowed(url.href, AGENT) ?? true;
  }

  async #fresh(link: string, get: (link: string) => Promise<RobotsFile>): Promise<RobotsFile> {
    const file = await get(link);
    this.#files.delete(link);
    this.#files.set(link, { file, until: this.#now() + FRESH });
    const [oldest] = this.#files.keys();
    if (this.#files.size > KEPT && oldest !== undefined) this.#files.delete(oldest);
    return file;
  }
}
