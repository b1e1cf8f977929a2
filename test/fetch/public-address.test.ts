import { describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/fetch/fetcher.js';
import { checkTarget, PUBLIC_WEB } from '../../src/fetch/guard.js';
import { isPublicAddress } from '../../src/fetch/public-address.js';

const never = new AbortController().signal;

/** Literal addresses as people and attackers write them. */
const REFUSED = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
  ],
  ...['127.255.255.254', '0.0.0.0', '0', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '0xc0a80001', '3232235521', '0300.0250.0.1', '192.0.0.1', '192.0.2.1', '198.51.100.7'],
  ...['203.0.113.9', '198.18.0.1', '198.19.255.255', '100.64.0.1', '100.100.100.200', '169.254.0.1'],
  ...['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '168.63.129.16', '192.88.99.1'],
  ...[
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
  ],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:8.8.8.8]'],
  ...[
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b::8.8.8.8]',
    '[64:ff9b:1::1]',
  ],
  ...['[2002:7f00:1::]', '[2002:808:808::1]', '[2001::1]', '[2001:0:53aa:64c:0:0:0:1]', '[2001:db8::1]'],
  ...['[2001:10::1]', '[2001:20::1]', '[3fff::1]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[fc00::1]'],
  ...[
    '[fd00:ec2::254]',
    '[fd12:3456:789a::1]',
    '[ff02::1]',
    '[ff0e::1]',
    '[100::1]',
    '[5f00::1]',
    '[4000::1]',
  ],
];

describe('addresses that are not on the public internet', () => {
  it.each(REFUSED)('%s is refused by http and https', async (host) => {
    for (const scheme of ['http', 'https']) {
      await expect(checkTarget(`${scheme}://${host}/`, PUBLIC_WEB, never)).rejects.toMatchObject({
        reason: 'notPublic',
      });
    }
  });

  it('are at least sixty in this table', () => {
    expect(new Set(REFUSED).size).toBeGreaterThanOrEqual(60);
  });

  it.each(['1.1.1.1', '8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::8'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each(['', 'localhost', 'fe80::1%eth0', '2606:4700::1111%eth0', '1.1.1.1/8', 'x'])(
    '%s is no address',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['1.1.1.1', '127.0.0.1'],
    ['::ffff:10.0.0.1'],
  ])('a name that resolves to %s is refused', async (...addresses) => {
    const guard = { ...PUBLIC_WEB, resolve: async () => addresses };
    await expect(new Fetcher({ guard }).page('https://news.example/')).rejects.toMatchObject({
      reason: 'notPublic',
    });
  });
});

it.each([
  ['ftp://news.example/', 'notWeb'],
  ['file:///etc/passwd', 'notWeb'],
  ['javascript:alert(1)', 'notWeb'],
  ['data:text/html,x', 'notWeb'],
  ['gopher://news.example/', 'notWeb'],
  ['news.example', 'notWeb'],
  ['', 'notWeb'],
  ['http://', 'notWeb'],
  ['http://user@news.example/', 'credentials'],
  ['http://user:pass@news.example/', 'credentials'],
  ['http://news.example:22/', 'port'],
  ['http://news.example:8080/', 'port'],
  ['https://news.example:6379/', 'port'],
])('%s is refused before anything is asked', async (link, reason) => {
  const guard = {
    ...PUBLIC_WEB,
    resolve: () => {
      throw new Error('resolved');
    },
  };
  await expect(checkTarget(link, guard, never)).rejects.toMatchObject({ reason });
});

it('a password is not shown again', async () => {
  await expect(checkTarget('https://me:secret@news.example/', PUBLIC_WEB, never)).rejects.not.toThrow(
    /secret/u,
  );
});
