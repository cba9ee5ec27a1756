import http from 'node:http';
import https from 'node:https';

export interface LinkRequest {
  url: URL;
  method: 'HEAD' | 'GET';
  /** Where the name in `url` leads, checked before. Nothing else is connected to. */
  addresses: readonly { address: string; family: number }[];
  timeoutMs: number;
}

export interface LinkAnswer {
  status: number;
  location: string | null;
}

/**
 * Sends a request and reads the head of the answer alone. Not by `fetch`, which would ask for the name's address a
 * second time, and a hostile name server answers the second time with an address inside the network.
 * @throws {Error} the connection failed, or took longer than `timeoutMs`
 */
export function requestHead({ url, method, addresses, timeoutMs }: LinkRequest): Promise<LinkAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<LinkAnswer>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method,
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
    lookup: (_hostname, options, callback) => {
      const [first] = addresses;
      if (!first) callback(new Error('The name leads to no address.'), '');
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    },
    headers: { accept: '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Wellcite link check)' },
  });
  request.on('response', (response) => {
    resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
    response.destroy();
  });
  request.on('error', reject);
  request.end();
  return promise;
}
