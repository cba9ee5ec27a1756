/** What a browser fetched for a page, from its own log (Chrome DevTools Protocol, domain Network). */
import { z } from 'zod';

/** One answer that came over the network. */
export interface Transfer {
  url: string;
  /** As the protocol names it: Document, Stylesheet, Script, Image, Fetch, Other … */
  type: string;
  /** As transferred, that is compressed. */
  bodyBytes: number;
  headerBytes: number;
}

/** Bytes of a page, as transferred and without headers. */
export interface PageBytes {
  html: number;
  css: number;
  js: number;
  pictures: number;
  /** Icons, data and whatever else. */
  other: number;
  all: number;
  /** Of all answers together, besides. */
  headers: number;
  /** The favicon's among them, where the browser asks for it. */
  requests: number;
}

const eventSchema = z.object({ method: z.string(), params: z.unknown(), sessionId: z.string().optional() });
const responseSchema = z.object({
  requestId: z.string(),
  type: z.string().optional(),
  response: z.object({
    url: z.string(),
    encodedDataLength: z.number(),
    fromDiskCache: z.boolean().optional(),
  }),
});
const finishedSchema = z.object({ requestId: z.string(), encodedDataLength: z.number() });

/** The answers that were received whole; what came from the cache or from the page itself (`data:`) is no transfer. */
export function transfersOf(log: readonly unknown[]): Transfer[] {
  const answers = new Map<string, z.infer<typeof responseSchema>>();
  const transfers: Transfer[] = [];
  for (const event of log) {
    const { method, params, sessionId } = eventSchema.parse(event);
    const keyOf = (requestId: string) => `${sessionId ?? ''} ${requestId}`;
    if (method === 'Network.responseReceived') {
      const answer = responseSchema.parse(params);
      answers.set(keyOf(answer.requestId), answer);
    } else if (method === 'Network.loadingFinished') {
      const { requestId, encodedDataLength } = finishedSchema.parse(params);
      const answer = answers.get(keyOf(requestId));
      if (!answer?.response.url.startsWith('http') || answer.response.fromDiskCache) continue;
      const headerBytes = Math.min(answer.response.encodedDataLength, encodedDataLength);
      const { url } = answer.response;
      transfers.push({ url, type: answer.type ?? 'Other', bodyBytes: encodedDataLength - headerBytes, headerBytes });
    }
  }
  return transfers;
}

/** Adds up what was transferred, by what it is. */
export function bytesOf(transfers: readonly Transfer[]): PageBytes {
  const bodies = (...types: string[]) =>
    transfers.filter(({ type }) => types.includes(type)).reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
  const [html, css, js, pictures] = [bodies('Document'), bodies('Stylesheet'), bodies('Script'), bodies('Image')];
  const all = transfers.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
  const headers = transfers.reduce((sum, { headerBytes }) => sum + headerBytes, 0);
  return {
    html,
    css,
    js,
    pictures,
    other: all - html - css - js - pictures,
    all,
    headers,
    requests: transfers.length,
  };
}
