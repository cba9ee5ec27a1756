/** Links to drafts: making, listing and taking them back. Each takes part in the transaction of `req`. */
import { randomBytes } from 'node:crypto';
import { type DocumentKey, documentKeySchema } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { APIError, type PayloadRequest } from 'payload';
import { logStep } from '../../editorial/audit/log.ts';
import { env } from '../../env.ts';
import type { PreviewLink } from '../../payload-types.ts';
import { isPossible } from '../../publishing/relationProblems.ts';
import { type Newest, newestOf } from '../newest.ts';
import { placeOfPreview } from '../previewable.ts';
import { linkPath } from '../previewPaths.ts';
import { stateOf } from './linkState.ts';
import { previewLinksSlug } from './linksCollection.ts';

/** How long a link may work, in days. */
export const linkDays = [1, 7, 30] as const;

const dayMs = 24 * 60 * 60 * 1000;
/** After a link has ended, it still says so for so long. */
const rememberMs = 90 * dayMs;

/** The link is shown once: only the digest of its token is kept. */
export async function makePreviewLink(
  { documents, days }: { documents: readonly DocumentKey[]; days: number },
  req: PayloadRequest,
): Promise<{ url: string; expiresAt: string }> {
  const keys = [...new Set(documents)];
  const found = await readable(keys, req);
  if (!req.user) throw notThere();
  const now = Date.now();
  await forgetEnded(now, req);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now + days * dayMs).toISOString();
  await req.payload.db.create({
    collection: previewLinksSlug,
    data: {
      tokenDigest: sha256(token),
      documents: keys,
      createdBy: String(req.user.id),
      createdByName: req.user.name || req.user.email,
      expiresAt,
    },
    req,
    returning: false,
  });
  const reason = `Until ${expiresAt.slice(0, 'YYYY-MM-DD'.length)}`;
  for (const { key, title } of found) await logStep({ action: 'preview-link-made', key, title, reason }, req);
  return { url: `${env.cmsUrl}${linkPath(token)}`, expiresAt };
}

/** A link as the admin shows it. */
export interface ListedLink {
  id: string;
  madeBy: string;
  madeAt: string;
  expiresAt: string;
  /** How many documents it shows. */
  documents: number;
}

/** Those that show the document and still work, the last made first. */
export async function previewLinksOf(key: DocumentKey, req: PayloadRequest): Promise<ListedLink[]> {
  await readable([key], req);
  const links = await workingLinksTo(key, req);
  return links.map((link) => ({
    id: String(link.id),
    madeBy: link.createdByName,
    madeAt: new Date(link.createdAt).toISOString(),
    expiresAt: new Date(link.expiresAt).toISOString(),
    documents: link.documents.length,
  }));
}

/** Takes back every link that shows the document. */
export async function revokeLinksTo(key: DocumentKey, req: PayloadRequest): Promise<void> {
  for (const link of await workingLinksTo(key, req)) await revoke(link, req);
}

async function workingLinksTo(key: DocumentKey, req: PayloadRequest): Promise<PreviewLink[]> {
  const { docs } = await req.payload.db.find<PreviewLink>({
    collection: previewLinksSlug,
    where: { documents: { in: [key] } },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    req,
  });
  const links: PreviewLink[] = [];
  for (const link of docs) if ((await stateOf(link, req)) === 'works') links.push(link);
  return links;
}

/** @throws {APIError} there is no such link, or it does not work any more */
export async function revokePreviewLink(id: string, req: PayloadRequest): Promise<void> {
  const link = isPossible(id, req)
    ? await req.payload.db.findOne<PreviewLink>({ collection: previewLinksSlug, where: { id: { equals: id } }, req })
    : null;
  if (!link || (await stateOf(link, req)) !== 'works') {
    throw new APIError('This link does not work any more already. Reload the page to see which do.', 404, null, true);
  }
  await revoke(link, req);
}

async function revoke(link: PreviewLink, req: PayloadRequest): Promise<void> {
  const revokedAt = new Date().toISOString();
  await req.payload.db.updateOne({
    collection: previewLinksSlug,
    id: link.id,
    data: { revokedAt },
    req,
    returning: false,
  });
  for (const key of link.documents.filter(isKey)) {
    const place = placeOfPreview(key);
    const newest = place && (await newestOf(place, req, 'anyone'));
    await logStep({ action: 'preview-link-revoked', key, title: newest?.title }, req);
  }
}

/** What a token opens, or why it opens nothing (any more), as a status of HTTP and in words. */
export async function readPreviewLink(
  token: string,
  req: PayloadRequest,
): Promise<{ link: PreviewLink; keys: DocumentKey[] } | { refusal: { status: 404 | 410; message: string } }> {
  const link = /^[\w-]{43}$/.test(token)
    ? await req.payload.db.findOne<PreviewLink>({
        collection: previewLinksSlug,
        where: { tokenDigest: { equals: sha256(token) } },
        req,
      })
    : null;
  if (!link) {
    const message =
      'This link is not one of ours, or it was cut off on its way. Open it again from the message you were sent.';
    return { refusal: { status: 404, message } };
  }
  const ask = `Ask ${link.createdByName} for another one.`;
  switch (await stateOf(link, req)) {
    case 'revoked':
      return { refusal: { status: 410, message: `This link was taken back. ${ask}` } };
    case 'ended':
      return { refusal: { status: 410, message: `This link has run out. ${ask}` } };
    case 'unshared': {
      const message = 'Whoever shared this may no longer share it. Ask somebody else at the clinic for another link.';
      return { refusal: { status: 410, message } };
    }
    default:
      return { link, keys: link.documents.filter(isKey) };
  }
}

/** @throws {APIError} one of the documents is not there for whoever asks */
async function readable(keys: readonly DocumentKey[], req: PayloadRequest): Promise<Newest[]> {
  const found: Newest[] = [];
  for (const key of keys) {
    const place = placeOfPreview(key);
    const newest = place && (await newestOf(place, req, 'user'));
    if (!newest) throw notThere();
    found.push(newest);
  }
  return found;
}

function notThere(): APIError {
  return new APIError('One of these documents is not there, or has no page to look at.', 404, null, true);
}

/** The token of such a link opens nothing: all that is lost is the sentence that it has run out. */
async function forgetEnded(now: number, req: PayloadRequest): Promise<void> {
  const where = { expiresAt: { less_than: new Date(now - rememberMs).toISOString() } };
  await req.payload.db.deleteMany({ collection: previewLinksSlug, where, req });
}

function isKey(key: string): key is DocumentKey {
  return documentKeySchema.safeParse(key).success;
}
