import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.js';
import { ArticleError } from '../article/article-error.js';
import { composeArticle } from '../article/compose.js';
import { parseTold } from '../article/parse.js';
import { packageFile } from '../package.js';
import { ReadingError } from '../reading-error.js';
import type { Omission } from './extract.js';
import type { Document } from './read-document.js';
import type { Reading } from './worker.js';

/** A page or file as it came, and what is known of it. */
export interface Raw {
  readonly bytes: Uint8Array;
  /** Its media type; '' or `application/octet-stream` where only its name tells. */
  readonly type: string;
  readonly charset?: string | undefined;
  /** Where it was fetched, if it is a page of the web. */
  readonly url?: string | undefined;
  /** The file's name, or the address: what it is called in an error. */
  readonly name: string;
}

/** An article and how it was read. */
export interface Extraction {
  readonly article: Article;
  readonly leftOut: readonly Omission[];
}

/** Milliseconds that reading may take; an ordinary page takes less than a second. */
const DEADLINE = 8_000;
const LIMITS = { maxOldGenerationSizeMb: 320, stackSizeMb: 4 };

/**
 * Reads an article out of a page or file: HTML, PDF and Markdown in a thread that is ended at the deadline, so that no
 * page can hold up the process; text as a seed is read.
 * @param id names the article
 * @throws {ReadingError | ArticleError} where there is no article in it that can be read
 */
export async function extractArticle(raw: Raw, id: string, deadline = DEADLINE): Promise<Extraction> {
  const form = formOf(raw);
  if (form === 'text') {
    const { article, leftOut } = parseTold(raw.bytes, id);
    const url = article.url ?? raw.url;
    return {
      article: url === undefined ? article : { ...article, url },
      leftOut: leftOut > 0 ? [{ kind: 'site line', count: leftOut }] : [],
    };
  }
  const { bytes, charset, url, name } = raw;
  const { draft, leftOut } = await inWorker({ bytes, form, charset, url, name }, deadline);
  const address = draft.url ?? url;
  const known = address === undefined ? draft : { ...draft, url: address };
  return { article: composeArticle(known, id), leftOut };
}

async function inWorker(document: Document, deadline: number) {
  const reading = await new Promise<Reading>((resolve, reject) => {
    const worker = new Worker(packageFile('dist/src/extract/worker.js'), {
      workerData: document,
      resourceLimits: LIMITS,
      // What a parser warns of is nothing for the log.
      ...{ stdout: true, stderr: true },
    });
    const timer = setTimeout(() => end({ reason: 'tooHard' }), deadline);
    function end(result: Reading): void {
      clearTimeout(timer);
      resolve(result);
      worker.terminate().catch(reject);
    }
    worker.once('message', end).once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError)
        end({ reason: 'tooHard' });
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
  if ('extract' in reading) return reading.extract;
  throw 'reason' in reading
    ? new ReadingError(reading.reason, document.name)
    : new ArticleError(reading.sentence);
}

function formOf({ type, name, bytes }: Raw): Document['form'] | 'text' {
  const extension = /\.(\w+)(?:[?#].*)?$/u.exec(name)?.[1]?.toLowerCase();
  if (type === 'application/pdf' || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    return 'pdf';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (/markdown/u.test(type) || extension === 'md' || extension === 'markdown') return 'markdown';
  if (type === 'text/plain' || extension === 'txt') return 'text';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  throw new ReadingError(extension === 'pdf' ? 'broken' : 'wrongType', name);
}
