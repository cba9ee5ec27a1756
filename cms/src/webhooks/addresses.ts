/** Where messages may be sent: the public internet, and those private hosts that the environment names. */
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export interface ResolvedAddress {
  address: string;
  family: number;
}

export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** That address is not one that is sent to; the message is a sentence for the delivery log. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

/**
 * Why an address cannot be a webhook's, in a sentence for whoever enters it; null where it can. Names are not looked up
 * here: where they lead is asked at each sending (`resolveAllowed`).
 * @param privateHosts WEBHOOK_PRIVATE_HOSTS
 */
export function whyNotAnAddress(address: string, privateHosts: readonly string[]): string | null {
  const url = URL.parse(address.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return 'Write the whole address, beginning with https://, such as https://example.org/webhooks.';
  }
  if (url.username !== '' || url.password !== '') {
    return 'Leave the user and password out of the address. Who sent a message is shown by its signature.';
  }
  if (isPrivateHost(url, privateHosts)) return null;
  const host = hostOf(url);
  const isInside = ipaddr.isValid(host) ? !isPublic(host) : host === 'localhost' || host.endsWith('.localhost');
  if (isInside) return `${host} is not on the public internet. ${howToAllow}`;
  if (url.protocol === 'http:') {
    return 'Use https:// here. Over http:// anybody on the way can read the message, and the address with it.';
  }
  return null;
}

/**
 * The addresses that a URL's host has now, each of them allowed. Connect to these, and ask for none a second time: a
 * hostile name server would answer the second time with one inside the network.
 * @throws {AddressRefused} one of them is not public, and the host is not among `privateHosts`
 */
export async function resolveAllowed(
  url: URL,
  { privateHosts, resolve = resolveName }: { privateHosts: readonly string[]; resolve?: Resolve | undefined },
): Promise<readonly ResolvedAddress[]> {
  const host = hostOf(url);
  const addresses = ipaddr.isValid(host)
    ? [{ address: host, family: ipaddr.parse(host).kind() === 'ipv6' ? 6 : 4 }]
    : await resolve(host);
  if (addresses.length === 0) throw new AddressRefused(`${host} has no address at the moment.`);
  if (!isPrivateHost(url, privateHosts) && !addresses.every(({ address }) => isPublic(address))) {
    throw new AddressRefused(`${host} leads into a private network, so nothing was sent. ${howToAllow}`);
  }
  return addresses;
}

const howToAllow =
  'If it is a host of your own, whoever runs the CMS can allow it by its name in WEBHOOK_PRIVATE_HOSTS.';

/** Public by its number, and yet the way into a host's own management (Azure's platform address). */
const managementAddresses: readonly string[] = ['168.63.129.16'];

/** Neither of this machine, nor of a private network, nor set apart for anything else; also within IPv6. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  return plain.range() === 'unicast' && !managementAddresses.includes(plain.toString());
}

function isPrivateHost(url: URL, privateHosts: readonly string[]): boolean {
  return privateHosts.includes(hostOf(url));
}

/** As it is looked up: without the brackets of IPv6, and without the dot that a full name may end with. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

async function resolveName(hostname: string): Promise<readonly ResolvedAddress[]> {
  return lookup(hostname, { all: true });
}
