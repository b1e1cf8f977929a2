import { parentPort, workerData } from 'node:worker_threads';
import { ArticleError } from '../article/article-error.js';
import { ReadingError } from '../reading-error.js';
import type { Extract } from './extract.js';
import { type Document, readDocument } from './read-document.js';

/** What a worker answers with: what it read, or why it could not. */
export type Reading =
  | { readonly extract: Extract }
  | { readonly reason: ReadingError['reason'] }
  | { readonly sentence: string };

async function answer(document: Document): Promise<Reading> {
  try {
    return { extract: await readDocument(document) };
  } catch (error) {
    if (error instanceof ReadingError) return { reason: error.reason };
    if (error instanceof ArticleError) return { sentence: error.message };
    // A parser's own error on a page that anybody may have written.
    return { reason: 'tooHard' };
  }
}

if (parentPort) parentPort.postMessage(await answer(workerData as Document));
