import ipaddr from 'ipaddr.js';

/** IPv6 that stands for an IPv4 address or a tunnel, or that IANA keeps for something else than hosts. */
const REFUSED_V6 = ['64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/23', '3fff::/20', 'fec0::/10'].map(
  (range) => ipaddr.IPv6.parseCIDR(range),
);
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Oracle's and Alibaba's metadata lie in refused ranges already; Azure's answers at an address that looks public. */
const REFUSED_V4 = ['168.63.129.16/32', '192.88.99.0/24'].map((range) => ipaddr.IPv4.parseCIDR(range));

/**
 * Whether an address, as DNS or a WHATWG URL writes it (without brackets), is one host on the public internet
 * (IANA's special-purpose registries, RFC 6890). An IPv4 address inside IPv6 is not, whatever it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv4) return !REFUSED_V4.some((range) => parsed.match(range));
  return parsed.match(GLOBAL_V6) && !REFUSED_V6.some((range) => parsed.match(range));
}
