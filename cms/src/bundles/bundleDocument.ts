/** One document of a bundle: what will happen to it, what state it is in, and what would stop it. */
import { type DocumentKey, type PublicDocument, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { addressOf } from '../editorial/redirects/followAddress.ts';
import { isApprovable } from '../editorial/signOff/approvable.ts';
import { approvalOf } from '../editorial/signOff/approvals.ts';
import { candidateOf, type ReviewCandidate } from '../editorial/signOff/candidate.ts';
import { rightsOf } from '../editorial/signOff/overviewRights.ts';
import { statesOf } from '../editorial/signOff/overviewStates.ts';
import { reviewSettings } from '../editorial/signOff/reviewSettings.ts';
import type { DocumentState } from '../editorial/signOff/state.ts';
import { env } from '../env.ts';
import { type Dependent, dependentsOf } from '../publishing/dependents.ts';
import { findRows, parsed, publicAmong } from '../publishing/rows.ts';
import { adminPathOf, documentTarget } from '../scheduling/target.ts';
import type { Obstacle } from '../scheduling/whatWouldStop.ts';
import type { BundleKeys } from './bundle.ts';
import { isChanged } from './changed.ts';
import type { OpenBundle } from './openBundles.ts';
import { stillRefers } from './stillRefers.ts';

export interface BundleDocument {
  key: DocumentKey;
  title: string;
  /** "Condition", as in a list of several kinds. */
  kind: string;
  /** Within the admin. */
  path: string;
  /** False where it is in the trash, or was deleted. */
  isThere: boolean;
  /** What readers will see another time: a new page, a changed one, one that is gone, or nothing of it. */
  change: 'new' | 'changed' | 'leaves' | 'none';
  /** Null where documents of that kind are not reviewed. */
  state: DocumentState | null;
  isApproved: boolean;
  /** Whether it is published with an approval only. */
  needsApproval: boolean;
  canBeAsked: boolean;
  /** The version that the user may approve now. */
  approvable: { key: DocumentKey; digest: string } | null;
  whyNotApprove: string | null;
  obstacles: Obstacle[];
  /** Where readers will find it, or find it now where it leaves; null where it has no page of its own. */
  url: string | null;
  /** Other bundles that hold it and are not published. */
  alsoIn: OpenBundle[];
}

interface Given {
  key: DocumentKey;
  alsoIn: OpenBundle[];
}

export async function bundleDocument(
  { key, obstacles, alsoIn }: Given & { obstacles: Obstacle[] },
  req: PayloadRequest,
): Promise<BundleDocument> {
  const base = { ...(await basics(key, req)), obstacles, alsoIn };
  const isPublic = (await publicAmong([key], req)).has(key);
  const change = !isPublic ? 'new' : (await isChanged(key, req)) ? 'changed' : 'none';
  const candidate = obstacles.some(({ message }) => message.startsWith('It is in the trash'))
    ? null
    : await reviewed(key, req);
  if (!candidate) return { ...base, change, isThere: parseDocumentKey(key)?.collection === 'site-settings' };
  const isApproved = candidate.digest !== null && (await approvalOf(key, candidate.digest, req)) !== null;
  const { can, whyNotApprove } = await rightsOf({ candidate, isApproved, isLiveApproved: false }, req);
  const { requiresApproval } = await reviewSettings(req);
  return {
    ...base,
    change,
    state: (await statesOf([key], req)).get(key) ?? null,
    isApproved,
    needsApproval: requiresApproval(candidate.collection),
    canBeAsked: can.ask,
    approvable: can.approve && candidate.digest ? { key, digest: candidate.digest } : null,
    whyNotApprove,
    url: candidate.document && urlOf(candidate.document),
  };
}

/** `keys`: all that is in the bundle. What leaves with it may use it until then; so may what is published without it. */
export async function leavingDocument(
  { key, keys, alsoIn, isDone }: Given & { keys: BundleKeys; isDone: boolean },
  req: PayloadRequest,
): Promise<BundleDocument> {
  const [row] = await findRows([key], req);
  const live = row ? parsed(row) : null;
  const users = live && !isDone ? await usersAfterwards(key, keys, req) : [];
  const base = await basics(key, req);
  return {
    ...base,
    alsoIn,
    change: live ? 'leaves' : 'none',
    state: (await statesOf([key], req)).get(key) ?? null,
    obstacles: users.length === 0 ? [] : [inUse(users.map(({ title }) => `“${title}”`))],
    url: live && urlOf(live),
  };
}

/** The pages that would still use it when all of the bundle is published. */
async function usersAfterwards(key: DocumentKey, keys: BundleKeys, req: PayloadRequest): Promise<Dependent[]> {
  const users: Dependent[] = [];
  for (const user of await dependentsOf(key, req)) {
    if (keys.unpublish.includes(user.key)) continue;
    if (!keys.publish.includes(user.key) || (await stillRefers(user.key, key, req))) users.push(user);
  }
  return users;
}

function inUse(titles: readonly string[]): Obstacle {
  const [pages, them] = titles.length === 1 ? ['a version of that page', 'it'] : ['versions of those pages', 'them'];
  return {
    label: 'Where used',
    message: `${titles.join(', ')} ${titles.length === 1 ? 'uses' : 'use'} it on the site. Publish ${pages} without it first, or take ${them} off the site, too.`,
  };
}

async function basics(key: DocumentKey, req: PayloadRequest): Promise<BundleDocument> {
  const { title } = await documentTarget(key, req);
  return {
    key,
    title,
    kind: kindOf(key, req),
    path: adminPathOf(key),
    isThere: true,
    change: 'none',
    state: null,
    isApproved: false,
    needsApproval: false,
    canBeAsked: false,
    approvable: null,
    whyNotApprove: null,
    obstacles: [],
    url: null,
    alsoIn: [],
  };
}

async function reviewed(key: DocumentKey, req: PayloadRequest): Promise<ReviewCandidate | null> {
  const place = parseDocumentKey(key);
  return place && isApprovable(place.collection) ? candidateOf(key, req) : null;
}

function kindOf(key: DocumentKey, { payload }: PayloadRequest): string {
  const place = parseDocumentKey(key);
  if (!place || place.collection === 'site-settings') return 'Settings';
  const { singular } = payload.collections[place.collection].config.labels;
  return typeof singular === 'string' ? singular : place.collection;
}

function urlOf(document: PublicDocument): string | null {
  const address = addressOf(document);
  return address && new URL(address.path, env.siteUrl).href;
}
