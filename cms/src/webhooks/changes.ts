/** What one transaction changed for readers, and the messages that a subscriber gets of it. */
import {
  type DocumentKey,
  type PublicCollection,
  type PublicDocument,
  parseDocumentKey,
} from '@wellcite/shared/content-api';
import { documentPath, pagedPlaceOf } from '@wellcite/shared/paths';
import {
  type ContentEventType,
  contentEventTypes,
  type NamedDocument,
  type PublishedDocument,
  type WebhookEvent,
} from '@wellcite/shared/webhook';

/** A public document, as much of it as a message says. */
export interface Face {
  title: string | null;
  url: string | null;
}

export interface DocumentChange {
  key: DocumentKey;
  /** Null where readers did not see it. */
  before: Face | null;
  /** Null where readers do not see it any more. */
  after: Face | null;
  isWithdrawn: boolean;
}

/** @param siteUrl without a slash at its end */
export function faceOf(document: PublicDocument, siteUrl: string): Face {
  const title = 'title' in document.content ? document.content.title : null;
  const place = pagedPlaceOf(document);
  return { title, url: place && `${siteUrl}${documentPath(place.collection, place.slug)}` };
}

/** Two changes of one document in one transaction, as one. */
export function merged(earlier: DocumentChange | undefined, later: DocumentChange): DocumentChange {
  return earlier ? { ...later, before: earlier.before, isWithdrawn: earlier.isWithdrawn || later.isWithdrawn } : later;
}

export interface Wanted {
  /** Empty: all of them. */
  events: readonly ContentEventType[];
  /** Empty: all of them. */
  collections: readonly PublicCollection[];
}

/** Most documents in one message: its body stays far below what a receiver takes. */
export const documentsPerMessage = 1_000;

/** At most one message an event, but where there are very many documents. */
export function messagesFor(wanted: Wanted, changes: readonly DocumentChange[], at: Date): WebhookEvent[] {
  const relevant = changesFor(wanted, changes);
  const timestamp = at.toISOString();
  return contentEventTypes
    .filter((type) => wanted.events.length === 0 || wanted.events.includes(type))
    .flatMap((type) => eventsOf(type, relevant, timestamp));
}

export function changesFor({ collections }: Pick<Wanted, 'collections'>, changes: readonly DocumentChange[]) {
  if (collections.length === 0) return [...changes];
  return changes.filter(({ key }) => collections.some((collection) => key.startsWith(`${collection}:`)));
}

function eventsOf(type: ContentEventType, changes: readonly DocumentChange[], timestamp: string): WebhookEvent[] {
  switch (type) {
    case 'content.changed':
      return inParts(changes.flatMap(({ key }) => parseDocumentKey(key) ?? [])).map((documents) => ({
        type,
        timestamp,
        data: { documents },
      }));
    case 'content.published':
      return inParts(changes.flatMap(publishedOf)).map((documents) => ({ type, timestamp, data: { documents } }));
    case 'content.unpublished':
    case 'content.withdrawn': {
      const isWithdrawn = type === 'content.withdrawn';
      const gone = changes.filter((change) => change.isWithdrawn === isWithdrawn).flatMap(goneOf);
      return inParts(gone).map((documents) => ({ type, timestamp, data: { documents } }));
    }
    default:
      return type satisfies never;
  }
}

/** Made by our own code beside a document that has a message of its own; they are named in `content.changed` alone. */
const derived: readonly PublicCollection[] = ['redirects', 'withdrawals'];

function publishedOf({ key, before, after }: DocumentChange): PublishedDocument[] {
  const place = parseDocumentKey(key);
  if (!place || !after || derived.includes(place.collection)) return [];
  const previousUrl = before && before.url !== after.url ? before.url : null;
  return [{ ...place, ...after, isNew: before === null, previousUrl }];
}

function goneOf({ key, before, after }: DocumentChange): NamedDocument[] {
  const place = parseDocumentKey(key);
  return !place || !before || after || derived.includes(place.collection) ? [] : [{ ...place, ...before }];
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / documentsPerMessage);
  return Array.from({ length: parts }, (_, part) =>
    items.slice(part * documentsPerMessage, (part + 1) * documentsPerMessage),
  );
}
