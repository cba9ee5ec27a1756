/** All that the tab “Release” shows of a bundle to one user. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { Choice } from '../editorial/signOff/overviewPeople.ts';
import { reviewers } from '../editorial/signOff/overviewPeople.ts';
import { signatureOfUser } from '../editorial/signOff/signers.ts';
import { schedulerHealth } from '../scheduling/heartbeat.ts';
import { mayPublishAll } from '../scheduling/mayPublish.ts';
import { whatWouldStop } from '../scheduling/whatWouldStop.ts';
import { bundleKeys, readBundle } from './bundle.ts';
import { type BundleDocument, bundleDocument, leavingDocument } from './bundleDocument.ts';
import { type BundleState, bundleStateOf } from './bundleState.ts';
import { type OpenBundle, openBundles } from './openBundles.ts';
import { previewPath } from './previewPath.ts';

export interface BundleOverview {
  id: string;
  name: string;
  note: string | null;
  state: BundleState;
  /** When it is due; null where it is not on the schedule. */
  publishAt: string | null;
  published: { at: string; by: string } | null;
  /** Why it was refused when it was due. */
  refusal: string[];
  publishing: BundleDocument[];
  leaving: BundleDocument[];
  /** How many documents there is something to publish or take off of. */
  changes: number;
  can: { askForReview: boolean; approve: boolean; publish: boolean };
  /** Name and credentials with which this user approves. */
  signsAs: string | null;
  /** What this user can approve now, in the versions that are shown. */
  approvable: { key: DocumentKey; digest: string }[];
  reviewers: Choice[];
  isSchedulerRunning: boolean;
  /** Where all of it is previewed together; null where there is nothing to look at. */
  preview: string | null;
}

/** @throws {APIError} there is no such bundle */
export async function bundleOverview(id: string, req: PayloadRequest): Promise<BundleOverview> {
  const bundle = await readBundle(id, req);
  const keys = bundleKeys(bundle);
  const isDone = bundle.state === 'published';
  const obstacles = isDone ? new Map() : await whatWouldStop(keys.publish, req);
  const others = isDone ? new Map<DocumentKey, OpenBundle[]>() : await openBundles(req);
  const alsoIn = (key: DocumentKey) => (others.get(key) ?? []).filter((other) => other.id !== id);
  const publishing: BundleDocument[] = [];
  for (const key of keys.publish) {
    publishing.push(await bundleDocument({ key, obstacles: obstacles.get(key) ?? [], alsoIn: alsoIn(key) }, req));
  }
  const leaving: BundleDocument[] = [];
  for (const key of keys.unpublish) {
    leaving.push(await leavingDocument({ key, keys, alsoIn: alsoIn(key), isDone }, req));
  }
  const state = bundleStateOf({ stored: bundle.state ?? 'open', publishing, leaving });
  const writes = mayPublishAll(req.user?.role, [...keys.publish, ...keys.unpublish]) && isWriter(req);
  const approvable = publishing.flatMap(({ approvable: one }) => one ?? []);
  return {
    id,
    name: bundle.name,
    note: bundle.note ?? null,
    state,
    publishAt: bundle.state === 'scheduled' && bundle.publishAt ? new Date(bundle.publishAt).toISOString() : null,
    published:
      isDone && bundle.publishedAt
        ? { at: new Date(bundle.publishedAt).toISOString(), by: bundle.publishedBy ?? 'The system' }
        : null,
    refusal: bundle.state === 'refused' ? (bundle.refusal ?? '').split('\n').filter(Boolean) : [],
    publishing,
    leaving,
    changes: [...publishing, ...leaving].filter(({ change }) => change !== 'none').length,
    can: {
      askForReview: !isDone && writes && publishing.some(({ canBeAsked }) => canBeAsked),
      approve: !isDone && approvable.length > 0,
      publish: !isDone && writes,
    },
    signsAs: approvable.length > 0 ? (await signatureOfUser(req)).signature : null,
    approvable,
    reviewers: writes ? await reviewers(req) : [],
    preview: isDone ? null : previewPath(publishing.filter(({ isThere }) => isThere).map(({ key }) => key)),
    isSchedulerRunning: isDone || (await schedulerHealth(req.payload)).isRunning,
  };
}

function isWriter({ user }: PayloadRequest): boolean {
  return user?.role === 'editor' || user?.role === 'admin';
}
