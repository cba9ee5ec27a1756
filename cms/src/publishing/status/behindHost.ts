/** Whether the host of the site's files has a document's newest state, where they are sent to one. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import { type PublisherStatus, publisherPaths, releasesSchema } from '@wellcite/shared/publisher-api';
import type { PayloadRequest } from 'payload';
import { lastStep } from '../../editorial/audit/lastStep.ts';
import { askPublisher } from './askPublisher.ts';
import type { Host } from './standing.ts';

/** Between the press and the release that is made of it, at most. In milliseconds. */
const leavingTakes = 60_000;

/** Null where the host has it, and where the files are sent to none. `liveAt`: since when all its pages are in place. */
export async function behindHost(
  {
    key,
    target,
    isPublic,
    liveAt,
  }: { key: DocumentKey; target: PublisherStatus['target']; isPublic: boolean; liveAt: string | null },
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Host | null> {
  if (!target || target.isCurrent) return null;
  const host = { name: target.name, lastError: target.lastError };
  const changedAt = isPublic ? (liveAt === null ? null : Date.parse(liveAt)) : await leftAt(key, req);
  // It is not there and has never been.
  if (!isPublic && changedAt === null) return null;
  // What was in place before the first release that the host lacks is in one that it has.
  const lackedAt = target.release === null ? null : await placedAt(target.release + 1);
  return changedAt !== null && lackedAt !== null && changedAt < lackedAt ? null : host;
}

async function leftAt(
  key: DocumentKey,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<number | null> {
  const left = await lastStep(['withdrawn', 'unpublished', 'deleted'], key, req);
  return left && left.getTime() + leavingTakes;
}

/** Null where that release is not known any more. */
async function placedAt(release: number): Promise<number | null> {
  const { value } = await askPublisher({ path: publisherPaths.releases, schema: releasesSchema });
  const found = value?.releases.find((one) => one.release === release);
  return found ? Date.parse(found.at) : null;
}
