import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import type { LinkState } from './collection.ts';
import { type LinkAnswer, type LinkRequest, requestHead } from './linksRequest.ts';

export interface LinkOptions {
  /** Sends one request to addresses that were found to be public. */
  request?: (request: LinkRequest) => Promise<LinkAnswer>;
  resolve?: (hostname: string) => Promise<readonly { address: string; family: number }[]>;
  /** For one request, in milliseconds. */
  timeoutMs?: number;
}

export interface LinkCheck {
  state: LinkState;
  /** Why it is not alive, a sentence for editors; null where it is. */
  why: string | null;
}

const maximumRedirects = 5;

/**
 * Whether a link still leads somewhere: dead are 404 and 410 alone. A publisher that keeps programs out (401, 403, 412,
 * 429) is blocked, and whatever may pass is unknown. Addresses inside a network are never asked. Does not throw.
 */
export async function checkLink(url: string, options: LinkOptions = {}): Promise<LinkState> {
  return (await inspectLink(url, options)).state;
}

/** As checkLink, with the reason. */
export async function inspectLink(url: string, options: LinkOptions = {}): Promise<LinkCheck> {
  let current = URL.parse(url);
  for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
    if (!current || !['http:', 'https:'].includes(current.protocol)) return unknown('It is not a web address.');
    const step = await ask(current, options);
    if ('state' in step) return step;
    current = URL.parse(step.location, current);
  }
  return unknown(`It was led on more than ${maximumRedirects} times. Open it in a browser.`);
}

async function ask(url: URL, options: LinkOptions): Promise<LinkCheck | { location: string }> {
  const { request = requestHead, resolve = resolveName, timeoutMs = 10_000 } = options;
  try {
    const addresses = await resolve(url.hostname.replace(/^\[|\]$/g, ''));
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address))) {
      return unknown(`${url.hostname} is not an address on the public internet, so it was not asked.`);
    }
    const head = await request({ url, method: 'HEAD', addresses, timeoutMs });
    // 405 and 501 refuse HEAD itself, and some servers say that nothing is there when asked this way.
    const isSure = ![404, 405, 410, 501].includes(head.status);
    return judge(isSure ? head : await request({ url, method: 'GET', addresses, timeoutMs }), url);
  } catch (error) {
    return unknown(`${url.hostname} ${reasonOf(error)}. It may pass; look again later.`);
  }
}

function judge({ status, location }: LinkAnswer, url: URL): LinkCheck | { location: string } {
  if (status >= 200 && status < 300) return { state: 'alive', why: null };
  if (status >= 300 && status < 400 && location !== null) return { location };
  const said = `${url.hostname} answered ${status}`;
  if (status === 404 || status === 410) {
    return { state: 'dead', why: `${said}: nothing is there anymore. Find where it went, or another source.` };
  }
  if ([401, 403, 412, 429].includes(status)) {
    return {
      state: 'blocked',
      why: `${said}: it keeps programs out. Open it in a browser to see whether it is there.`,
    };
  }
  return unknown(`${said}. It may pass; look again later.`);
}

function unknown(why: string): LinkCheck {
  return { state: 'unknown', why };
}

/** Neither of this machine, nor of a private network, nor set apart for anything else. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

async function resolveName(hostname: string): Promise<readonly { address: string; family: number }[]> {
  return lookup(hostname, { all: true });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'could not be reached';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'did not answer in time';
  if ('code' in error && error.code === 'ENOTFOUND') return 'has no address at the moment';
  return 'could not be reached';
}
