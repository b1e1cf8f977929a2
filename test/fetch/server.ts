import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { Fetcher, type FetcherOptions } from '../../src/fetch/fetcher.js';
import { PUBLIC_WEB } from '../../src/fetch/guard.js';

/** A site on this machine, and a fetcher for which it is a public one by the name news.example. */
export async function startSite(listener: RequestListener, options: Omit<FetcherOptions, 'guard'> = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/u, '')}${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = String((server.address() as AddressInfo).port);
  const resolved: string[] = [];
  const resolve = async (host: string) => {
    resolved.push(host);
    if (host === 'missing.example') throw new Error('ENOTFOUND');
    return [host === 'inside.example' ? '10.0.0.1' : '127.0.0.1'];
  };
  const guard = {
    resolve,
    isPublic: (address: string) => address === '127.0.0.1' || PUBLIC_WEB.isPublic(address),
    isPort: (named: string) => named === port || PUBLIC_WEB.isPort(named),
  };
  const fetcher = new Fetcher({ ...options, guard });
  return { fetcher, asked, resolved, site: `http://news.example:${port}` };
}
