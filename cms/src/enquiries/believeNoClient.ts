/**
 * With no proxy before it the server is called by clients themselves, and what one of them says in X-Forwarded-For is worth
 * nothing. It is taken away before Next sees the request, and Next puts the connection's own address there.
 */
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

export function believeNoClient(): void {
  // Node tells of each request here before any handler of the server gets it.
  subscribe('http.server.request.start', (message) => {
    const request: unknown =
      typeof message === 'object' && message !== null && 'request' in message ? message.request : null;
    if (request instanceof IncomingMessage) delete request.headers['x-forwarded-for'];
  });
}
