import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../src/package.js';
import { startSite } from './server.js';

const HTML = { 'content-type': 'text/html; charset="ISO-8859-1"' };

/** Answers each path by a listener of its own; there is no other path, so no robots.txt either. */
function paths(listeners: Readonly<Record<string, RequestListener>>): RequestListener {
  return (request, response) => {
    const listener = listeners[request.url ?? ''];
    if (listener) listener(request, response);
    else response.writeHead(404).end();
  };
}

const page: RequestListener = (_, response) => response.writeHead(200, HTML).end('<p>Ferry back.</p>');
const to =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end();

describe('a page', () => {
  it('comes with its address, type, charset and bytes', async () => {
    const { fetcher, site, asked } = await startSite(paths({ '/a': page }));
    const { bytes, ...rest } = await fetcher.page(`${site}/a`);
    expect(rest).toEqual({ url: `${site}/a`, type: 'text/html', charset: 'iso-8859-1' });
    expect(Buffer.from(bytes).toString()).toBe('<p>Ferry back.</p>');
    expect(asked).toEqual(['news.example/robots.txt', 'news.example/a']);
  });

  it('is asked for by the name and version of the package', async () => {
    let agent: string | undefined;
    const { fetcher, site } = await startSite((request, response) => {
      agent = request.headers['user-agent'];
      page(request, response);
    });
    await fetcher.page(`${site}/a`);
    expect(agent).toContain(`Footnote/${packageVersion()}`);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is decompressed from %s', async (encoding, compress) => {
    const { fetcher, site } = await startSite(
      paths({
        '/a': (_, response) =>
          response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(compress('Ferry')),
      }),
    );
    expect(Buffer.from((await fetcher.page(`${site}/a`)).bytes).toString()).toBe('Ferry');
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'application/zip', ''])(
    'of type “%s” is refused',
    async (type) => {
      const head: Record<string, string> = type === '' ? {} : { 'content-type': type };
      const { fetcher, site } = await startSite(
        paths({ '/a': (_, response) => response.writeHead(200, head).end('x') }),
      );
      await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'wrongType' });
    },
  );

  it.each([401, 403, 404, 410, 451, 500, 503])('with status %i is refused', async (status) => {
    const { fetcher, site } = await startSite(
      paths({ '/a': (_, response) => response.writeHead(status, HTML).end('x') }),
    );
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'status' });
  });
});

describe('redirects', () => {
  it('are followed three times, and no fourth', async () => {
    const { fetcher, site } = await startSite(
      paths({ '/0': to('/1', 301), '/1': to('/2', 307), '/2': to('/3', 308), '/3': to('/4'), '/4': page }),
    );
    expect((await fetcher.page(`${site}/1`)).url).toBe(`${site}/4`);
    await expect(fetcher.page(`${site}/0`)).rejects.toMatchObject({ reason: 'tooManyRedirects' });
  });

  it.each([
    ['http://127.0.0.2/', 'notPublic'],
    ['http://[::1]/', 'notPublic'],
    ['http://2130706434/', 'notPublic'],
    ['http://0x7f000002/', 'notPublic'],
    ['http://169.254.169.254/latest/meta-data/', 'notPublic'],
    ['http://[::ffff:169.254.169.254]/', 'notPublic'],
    ['//10.0.0.1/', 'notPublic'],
    ['http://inside.example/', 'notPublic'],
    ['http://missing.example/', 'noHost'],
    ['http://news.example:22/', 'port'],
    ['http://me:word@news.example/', 'credentials'],
    ['file:///etc/passwd', 'notWeb'],
    ['data:text/html,x', 'notWeb'],
    ['http://[', 'status'],
  ])('to %s are refused', async (location, reason) => {
    const { fetcher, site } = await startSite(paths({ '/a': to(location) }));
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason });
  });

  it('of robots.txt are checked as well', async () => {
    const { fetcher, site } = await startSite(paths({ '/robots.txt': to('http://10.0.0.1/'), '/a': page }));
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'notPublic' });
  });

  it('a name is resolved once a request, so that it cannot lead elsewhere after the check', async () => {
    const { fetcher, site, resolved } = await startSite(paths({ '/a': page }));
    await fetcher.page(`${site}/a`);
    expect(resolved).toEqual(['news.example', 'news.example']);
  });
});

describe('sizes and times', () => {
  const big = Buffer.alloc(5 * 1024 * 1024 + 1, 'a');

  it.each([
    ['as it says', { 'content-length': String(big.length) }, big],
    ['as it comes', {}, big],
    ['decompressed', { 'content-encoding': 'gzip' }, gzipSync(big)],
  ])('a page over 5 MiB is refused, %s', async (_, head, body) => {
    const { fetcher, site } = await startSite(
      paths({ '/a': (__, response) => response.writeHead(200, { ...HTML, ...head }).end(body) }),
    );
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'tooBig' });
  });

  it('a page of 5 MiB is read', async () => {
    const { fetcher, site } = await startSite(
      paths({ '/a': (_, response) => response.writeHead(200, HTML).end(big.subarray(1)) }),
    );
    expect((await fetcher.page(`${site}/a`)).bytes.length).toBe(big.length - 1);
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    ['never ends', (_, response) => response.writeHead(200, HTML).write('<p>')],
  ])('a server that %s is left', async (_, listener) => {
    const { fetcher, site } = await startSite(paths({ '/a': listener }), { timeout: 300 });
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'tooSlow' });
  });

  it.each<[string, RequestListener]>([
    ['ends the connection', (request) => request.socket.destroy()],
    [
      'sends damaged gzip',
      (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('no'),
    ],
    [
      'packs in an unknown way',
      (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'zz' }).end('no'),
    ],
  ])('a server that %s is told as such', async (_, listener) => {
    const { fetcher, site } = await startSite(paths({ '/a': listener }));
    await expect(fetcher.page(`${site}/a`)).rejects.toThrow(`${site}/a could not be read`);
  });
});

describe('robots.txt', () => {
  const robots =
    (text: string): RequestListener =>
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

  it.each([
    ['User-agent: *\nDisallow: /', false],
    ['User-agent: Footnote\nDisallow: /a', false],
    ['User-agent: *\nDisallow: /private', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Footnote\nAllow: /', true],
    ['', true],
    ['<html>not found</html>', true],
  ])('%j is honoured', async (text, allowed) => {
    const { fetcher, site } = await startSite(paths({ '/robots.txt': robots(text), '/a': page }));
    const fetched = fetcher.page(`${site}/a`);
    if (allowed) expect((await fetched).type).toBe('text/html');
    else await expect(fetched).rejects.toMatchObject({ reason: 'robots' });
  });

  it('is asked again after ten minutes, not before', async () => {
    let now = 0;
    const { fetcher, site, asked } = await startSite(paths({ '/robots.txt': robots(''), '/a': page }), {
      now: () => now,
    });
    for (now of [0, 599_999, 600_000]) await fetcher.page(`${site}/a`);
    expect(asked.filter((path) => path.endsWith('robots.txt'))).toHaveLength(2);
  });

  it('that the server fails to give is a no', async () => {
    const { fetcher, site } = await startSite(
      paths({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/a': page }),
    );
    await expect(fetcher.page(`${site}/a`)).rejects.toMatchObject({ reason: 'robots' });
  });
});

describe('attachments', () => {
  it.each([
    'https://example.com/a.txt',
    'http://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com.example/a',
  ])('from %s are refused', async (link) => {
    const { fetcher, asked } = await startSite(page);
    await expect(fetcher.attachment(link)).rejects.toMatchObject({ reason: 'notAttachment' });
    expect(asked).toEqual([]);
  });

  it('come from the configured origins without a look at robots.txt, up to 2 MiB', async () => {
    const origins: string[] = [];
    const { fetcher, site, asked } = await startSite(
      (request, response) =>
        response.writeHead(200, {}).end(request.url === '/big' ? Buffer.alloc(2 * 1024 * 1024 + 1) : 'Ferry'),
      { attachmentOrigins: origins },
    );
    origins.push(site);
    expect((await fetcher.attachment(`${site}/a.md`)).type).toBe('');
    expect(asked).toEqual(['news.example/a.md']);
    await expect(fetcher.attachment(`${site}/big`)).rejects.toMatchObject({ reason: 'tooBig' });
  });
});
