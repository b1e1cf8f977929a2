import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { ReadingError } from '../reading-error.js';
import { isPublicAddress } from './public-address.js';

/** What decides where a connection may go. Tests put others in place of these. */
export interface Guard {
  /** All addresses of a host; none, or a rejection, where it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  /** The port as a URL has it: '' for the scheme's own. */
  readonly isPort: (port: string) => boolean;
}

export const PUBLIC_WEB: Guard = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  isPort: (port) => port === '' || port === '80' || port === '443',
};

/** An address of the web that was checked, and the addresses of its host, all of them checked. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly { readonly address: string; readonly family: 4 | 6 }[];
}

/**
 * Reads and checks where a connection is to go.
 * @throws {ReadingError} unless it is http or https, on a port of the web, without credentials, and all addresses of
 * its host are public.
 */
export async function checkTarget(link: string, guard: Guard, signal: AbortSignal): Promise<Target> {
  const url = readUrl(link, guard);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) ? [host] : await resolved(host, link, guard, signal);
  if (addresses.length === 0) throw new ReadingError('noHost', link);
  if (!addresses.every((address) => guard.isPublic(address))) throw new ReadingError('notPublic', link);
  return { url, addresses: addresses.map((address) => ({ address, family: isIP(address) === 6 ? 6 : 4 })) };
}

function readUrl(link: string, guard: Guard): URL {
  if (!URL.canParse(link)) throw new ReadingError('notWeb', link);
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new ReadingError('notWeb', link);
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new ReadingError('credentials', url.href);
  }
  if (!guard.isPort(url.port)) throw new ReadingError('port', link);
  return url;
}

async function resolved(host: string, link: string, guard: Guard, signal: AbortSignal) {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  return Promise.race([guard.resolve(host).catch(() => [] as string[]), aborted]).catch(() => {
    throw new ReadingError('tooSlow', link);
  });
}
