import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { packageVersion } from '../package.js';
import { ReadingError } from '../reading-error.js';
import type { Target } from './guard.js';

/** The name by which robots.txt files know Footnote. */
export const AGENT = 'Footnote';

/** Sends a GET to a checked target; the connection goes to an address that was checked. Resolves with the head. */
export function send(
  { url, addresses }: Target,
  accept: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const [first] = addresses;
  // Node never asks this for a literal address: that one was checked itself.
  const lookup: LookupFunction = (_host, { all }, done) => {
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
  const headers = {
    accept,
    'accept-encoding': 'gzip, br',
    'user-agent': `${AGENT}/${packageVersion()} (reads one news article for a person)`,
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    // Of the default agent a kept connection could be used that nobody checked.
    request(url, { lookup, headers, signal, agent: false })
      .on('response', resolve)
      .on('error', (error) => reject(problemOf(error, url.href, signal)))
      .end();
  });
}

/** The body, decompressed. @throws {ReadingError} where that is over `most` bytes, damaged, or too slow. */
export async function readBody(
  response: IncomingMessage,
  { url, most, signal }: { readonly url: string; readonly most: number; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(response, url)) {
      size += (chunk as Buffer).length;
      if (size > most) throw new ReadingError('tooBig', url);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw problemOf(error, url, signal);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decoded(response: IncomingMessage, url: string): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  if (!['gzip', 'x-gzip', 'br'].includes(encoding)) throw new ReadingError('unreachable', url);
  const decoder = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function problemOf(error: unknown, url: string, signal: AbortSignal): ReadingError {
  if (error instanceof ReadingError) return error;
  return new ReadingError(signal.aborted ? 'tooSlow' : 'unreachable', url);
}
