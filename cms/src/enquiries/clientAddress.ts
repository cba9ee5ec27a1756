/** Who sends something, as far as that can be known: for counting, and kept nowhere. */
import ipaddr from 'ipaddr.js';

/**
 * The address that the outermost of our proxies saw. Each proxy adds the address that it was called from at the end of
 * X-Forwarded-For; what stands before those is what a client says of itself, and anybody can say anything.
 * @param proxies how many of our own proxies there are (TRUSTED_PROXIES); with none the server has put the connection's own
 *   address there (believeNoClient.ts)
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const addresses = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  return network(addresses.at(-Math.max(1, proxies)) ?? addresses[0] ?? '');
}

/** Of an IPv6 address the network of 64 bits, which one household has to itself; an IPv4 address as it is. */
function network(address: string): string {
  const bare = withoutPort(address);
  if (!ipaddr.isValid(bare)) return 'unknown';
  const parsed = ipaddr.process(bare);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}

/** Some proxies write `1.2.3.4:5678`, `[::1]:80` or `[::1]`; with another one for each connection nobody would be told apart. */
function withoutPort(address: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}
