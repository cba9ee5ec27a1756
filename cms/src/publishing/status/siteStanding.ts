/** How the whole site stands, for the dashboard. */

import { rootDigest } from '@wellcite/shared/digest';
import {
  type PublisherStatus,
  publisherPaths,
  publisherStatusSchema,
  type Release,
  releasesSchema,
} from '@wellcite/shared/publisher-api';
import type { PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import { listDigests } from '../rows.ts';
import { askPublisher } from './askPublisher.ts';
import { type DocumentOfPage, documentsOfPages } from './documentsOfPages.ts';
import { noteTrouble } from './noteTrouble.ts';

export interface SiteStanding {
  /** Null where the publisher does not say. */
  status: Omit<PublisherStatus, 'failures'> | null;
  /** Why it does not, and what to do. */
  trouble: string | null;
  /** Whether the site shows what is published; null where the publisher does not say. */
  isEqual: boolean | null;
  /** Newest first. */
  releases: Release[];
  failures: PageFailure[];
  /** How many there are; `failures` has the first. */
  failureCount: number;
  siteUrl: string;
}

export interface PageFailure {
  path: string;
  error: string;
  /** What is on that page, to open it in the admin; null where no document has it for itself. */
  document: DocumentOfPage | null;
}

/** One fault in a template can be on every page. */
const mostFailures = 20;
/** Releases that are listed to choose from. */
const mostReleases = 50;

export async function siteStanding(req: Pick<PayloadRequest, 'payload'>): Promise<SiteStanding> {
  const { payload } = req;
  const [status, releases] = await Promise.all([
    askPublisher({ path: publisherPaths.status, schema: publisherStatusSchema }),
    askPublisher({ path: publisherPaths.releases, schema: releasesSchema }),
  ]);
  noteTrouble(status.trouble ?? releases.trouble, payload);
  const base = { siteUrl: env.siteUrl, releases: releases.value?.releases.slice(0, mostReleases) ?? [] };
  if (!status.value) {
    return { ...base, status: null, trouble: status.trouble.message, isEqual: null, failures: [], failureCount: 0 };
  }
  const { failures, ...rest } = status.value;
  const shown = failures.slice(0, mostFailures);
  const documents = await documentsOfPages(
    shown.map(({ path }) => path),
    { payload },
  );
  return {
    ...base,
    status: rest,
    trouble: releases.trouble?.message ?? null,
    isEqual: rest.waiting.documents === 0 && rootDigest(await listDigests(payload)) === rest.contentVersion,
    failures: shown.map(({ path, error }) => ({ path, error, document: documents.get(path) ?? null })),
    failureCount: failures.length,
  };
}
