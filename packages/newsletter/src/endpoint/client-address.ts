import { BlockList, isIPv6 } from 'node:net';

/**
 * Who asks, as far as we know: the address at the other end of the connection, or the one that the nearest proxy of
 * ours saw. What a client writes into `X-Forwarded-For` by itself stands left of that, and is not believed.
 */
export function clientAddress(headers: Headers, connection: string | undefined, trustedProxies: number): string {
  if (trustedProxies === 0) return networkOf(connection);
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  return networkOf(seen.at(-trustedProxies) || connection);
}

const ipv4InIpv6 = new BlockList();
ipv4InIpv6.addSubnet('::ffff:0:0', 96, 'ipv6');

/** One reader has a whole /64 of IPv6 (RFC 6177), so that is what counts as one. */
function networkOf(address = ''): string {
  if (!isIPv6(address) || ipv4InIpv6.check(address, 'ipv6')) return address.replace(/^::ffff:/i, '');
  // The URL parser writes an address out in one way; what `::` leaves out is put back.
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const all = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after];
  return `${all.slice(0, 4).join(':')}::/64`;
}
