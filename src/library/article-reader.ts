import { ArticleError } from '../article/article-error.js';
import { UserError } from '../errors.js';
import { type Extraction, extractArticle } from '../extract/extract-article.js';
import { ATTACHMENT_BYTES, type Fetched, type Fetcher } from '../fetch/fetcher.js';
import { ReadingError } from '../reading-error.js';

/** A file attached in Discord. */
export interface Attached {
  readonly url: string;
  readonly name: string;
  /** Bytes, as Discord tells before it is fetched. */
  readonly size: number;
}

/** @throws {ReadingError} where a file is too big to be fetched. */
export function checkSize({ name, size }: Attached): void {
  if (size > ATTACHMENT_BYTES) throw new ReadingError('fileTooBig', name);
}

/** Reads articles that people give as links and files, one after the other: a hostile one takes much memory while it is read. */
export class ArticleReader {
  readonly #fetcher: Fetcher;
  #before: Promise<unknown> = Promise.resolve();

  constructor(fetcher: Fetcher) {
    this.#fetcher = fetcher;
  }

  /** The article of a page. @throws {UserError} where it cannot be had or is none. */
  async readLink(link: string): Promise<Extraction> {
    const fetched = await this.#fetcher.page(link);
    return this.#extract(fetched, fetched.url, fetched.url);
  }

  /** The article of a file. @throws {UserError} where it cannot be had or is none. */
  async readFile({ url, name }: Attached): Promise<Extraction> {
    const fetched = await this.#fetcher.attachment(url).catch((error) => {
      if (!(error instanceof ReadingError)) throw error;
      // Its address is Discord's, and tells people nothing.
      throw new ReadingError(error.reason === 'tooBig' ? 'fileTooBig' : error.reason, name);
    });
    return this.#extract(fetched, name);
  }

  async #extract({ bytes, type, charset }: Fetched, name: string, url?: string): Promise<Extraction> {
    // Where a file has no headline, its name stands for it.
    const id =
      name
        .replace(/[?#].*$/u, '')
        .replace(/^.*\/|\.\w+$/gu, '')
        .slice(0, 100) || 'article';
    const reading = this.#before.then(() => extractArticle({ bytes, type, charset, name, url }, id));
    this.#before = reading.catch(() => undefined);
    return reading.catch((error) => {
      if (!(error instanceof ArticleError)) throw error;
      throw new UserError(({ library }) => library.unreadable(name, error.message));
    });
  }
}
