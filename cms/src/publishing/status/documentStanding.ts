/** Gathers what is known of one document: from the read model, from its newest version, and from the publisher. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { pathShowing } from '@wellcite/shared/paths';
import { documentStatusSchema, publisherPaths, publisherStatusSchema } from '@wellcite/shared/publisher-api';
import type { PayloadRequest } from 'payload';
import { readRecord } from '../../editorial/records/records.ts';
import { env } from '../../env.ts';
import type { Published } from '../../payload-types.ts';
import { newestSettings } from '../newestSettings.ts';
import { publishedSlug } from '../publishedCollection.ts';
import { parsed } from '../rows.ts';
import { askPublisher } from './askPublisher.ts';
import { behindHost } from './behindHost.ts';
import { noteTrouble } from './noteTrouble.ts';
import { type DocumentStanding, standingOf } from './standing.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const statusSchema = publisherStatusSchema.pick({ stopped: true, target: true });

export async function documentStanding(key: DocumentKey, req: Transaction): Promise<DocumentStanding> {
  const query = `?key=${encodeURIComponent(key)}`;
  // The publisher first: what it has not taken in by now is then no older than what the database is asked for next.
  const [status, site] = await Promise.all([
    askPublisher({ path: `${publisherPaths.document}${query}`, schema: documentStatusSchema }),
    askPublisher({ path: publisherPaths.status, schema: statusSchema }),
  ]);
  const trouble = site.trouble ?? status.trouble;
  noteTrouble(trouble, req.payload);
  const row = await req.payload.db.findOne<Published>({
    collection: publishedSlug,
    where: { id: { equals: key } },
    req,
  });
  const newest = await newestOf(key, req);
  const now = Date.now();
  const publishedAgo = row ? Math.max(now - Date.parse(row.updatedAt), 0) : 0;
  const stopped = site.value?.stopped ?? null;
  const live = status.value?.live ?? null;
  const behind = await behindHost(
    { key, target: site.value?.target ?? null, isPublic: row !== null, liveAt: live?.at ?? null },
    req,
  );
  const standing = standingOf({
    ...newest,
    behind,
    digest: row?.digest ?? null,
    publishedAgo,
    status: status.value,
    stopped,
    trouble: trouble?.message ?? null,
  });
  const isLive = standing.name === 'live' || standing.name === 'changed';
  const document = row && parsed({ key, digest: row.digest, content: row.content });
  const path = document && pathShowing(document);
  return {
    ...standing,
    failures: (status.value?.failures ?? []).map((failure) => ({ ...failure, url: urlOf(failure.path) })),
    url: path && urlOf(path),
    stopped: stopped?.message ?? null,
    publishedAgo,
    liveAgo: isLive && live ? Math.max(now - Date.parse(live.at), 0) : null,
    liveTook: isLive && live ? live.durationMs : null,
  };
}

function urlOf(path: string): string {
  return new URL(path, env.siteUrl).href;
}

/** Whether the newest version is a draft, and whether the page was taken down at once. */
async function newestOf(key: DocumentKey, req: Transaction): Promise<{ hasNewerDraft: boolean; isWithdrawn: boolean }> {
  if (parseDocumentKey(key)?.collection === 'site-settings') {
    return { hasNewerDraft: (await newestSettings(req))?._status === 'draft', isWithdrawn: false };
  }
  const record = await readRecord(key, req);
  return { hasNewerDraft: record?.isDraft === true, isWithdrawn: record?.isWithdrawn === true };
}
