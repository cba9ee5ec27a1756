/** Stands in for the publisher on its private port: answers by the shared schemas, and keeps what it was asked. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Difference, DocumentStatus, PublisherStatus, Release } from '@wellcite/shared/publisher-api';
import { bodyOf } from './receiver.ts';

export interface PublisherDouble {
  status: PublisherStatus;
  releases: Release[];
  difference: Difference;
  /** By key; what is not there is not public to it. */
  documents: Record<string, Partial<DocumentStatus>>;
  /** `POST /stop {"by":"…"}`, in the order of arrival. */
  commands: string[];
  /** The Authorization headers that came. */
  authorizations: Set<string | undefined>;
  /** Answers in its place where it returns true. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean;
  listener: RequestListener;
}

export function publisherDouble(): PublisherDouble {
  const double: PublisherDouble = {
    status: {
      release: 12,
      contentVersion: '0'.repeat(64),
      pages: 132,
      waiting: { documents: 0, pages: 0 },
      stopped: null,
      lastPublish: null,
      failures: [],
      search: { release: 12, isCurrent: true, lastError: null },
      target: null,
      lastError: null,
    },
    releases: [],
    difference: { from: 12, to: 11, pages: [], keptWithdrawn: [] },
    documents: {},
    commands: [],
    authorizations: new Set(),
    instead: () => false,
    listener: (request, response) => void answer(double, request, response),
  };
  return double;
}

async function answer(double: PublisherDouble, request: IncomingMessage, response: ServerResponse): Promise<void> {
  double.authorizations.add(request.headers.authorization);
  if (double.instead(request, response)) return;
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://publisher.test');
  if (request.method === 'POST') {
    double.commands.push(`${pathname} ${await bodyOf(request)}`);
    json(response, { accepted: true });
    return;
  }
  const key = searchParams.get('key') ?? '';
  const answers: Record<string, object> = {
    '/status': double.status,
    '/releases': { releases: double.releases },
    '/rollback': double.difference,
    '/document': {
      key,
      digest: null,
      path: null,
      pagesWaiting: 0,
      failures: [],
      refusal: null,
      live: null,
      ...double.documents[key],
    },
  };
  json(response, answers[pathname] ?? {});
}

export function json(response: ServerResponse, body: unknown, status = 200): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}
