/** Sends one message at once because somebody asked for it, and has them wait for what comes of it. */
import type { Endpoint, PayloadRequest } from 'payload';
import { afterCommit } from '../database/afterCommit.ts';
import { deliverOne } from './deliver.ts';

declare module 'payload' {
  export interface RequestContext {
    /** The try that this request has begun. */
    webhookTry?: Promise<void>;
  }
}

/** In the transaction that puts it in the queue. */
export async function tryNowAfterCommit(delivery: string, req: PayloadRequest): Promise<void> {
  const { context, payload } = req;
  await afterCommit(req, () => {
    context.webhookTry = deliverOne(payload, delivery);
  });
}

/** Answers when the try is over, so that the page that is drawn next shows it. */
export function answeringWhenTried(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: async (req) => {
      const answer = await endpoint.handler(req);
      await req.context.webhookTry;
      return answer;
    },
  };
}
