/** Node's requests and answers as those of the web, which Payload's handlers speak. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `origin`: the CMS's address, without a slash at the end. */
export async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = Buffer.concat(await incoming.toArray());
  const { method = 'GET' } = incoming;
  return new Request(`${origin}${incoming.url}`, { method, headers, ...(body.length > 0 && { body }) });
}

export async function sendAnswer(outgoing: ServerResponse, answer: Response): Promise<void> {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
}
