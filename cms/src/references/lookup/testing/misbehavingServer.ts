/** A server on this machine for tests, which answers as badly as it is told to. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behavior = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export interface MisbehavingServer {
  origin: string;
  /** "GET /works/10.1000%2Fx?mailto=…", in order. */
  requests: string[];
  /** How the next requests are answered, in order; the last way is that of all after it. Forgets earlier requests. */
  behave: (...behaviors: Behavior[]) => void;
  close: () => Promise<void>;
}

export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  const requests: string[] = [];
  let behaviors: Behavior[] = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const behavior = behaviors.length > 1 ? behaviors.shift() : behaviors[0];
    if (behavior) behavior(request, response);
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    behave: (...next) => {
      behaviors = next;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return address.port;
}

export const answers = {
  json: (value: unknown): Behavior => body('application/json; charset=utf-8', JSON.stringify(value)),
  xml: (text: string): Behavior => body('text/xml; charset=UTF-8', text),
  body,
  status:
    (status: number, headers: Record<string, string> = {}): Behavior =>
    (_request, response) =>
      response.writeHead(status, headers).end('<html>Sorry</html>'),
  redirect: (location: string): Behavior => answers.status(302, { location }),
  nothing: (): Behavior => () => undefined,
  /** The head at once, and then no more. */
  headAlone: (): Behavior => (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"message":');
  },
  /** A body without an end. */
  endless: (): Behavior => (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(256 * 1024, ' ');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  reset: (): Behavior => (request) => request.socket.resetAndDestroy(),
};

function body(type: string, text: string): Behavior {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(text);
}
