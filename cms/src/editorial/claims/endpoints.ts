/** What sentences are held against, for the form: `GET /api/editorial/claims-context`. */
import { type DocumentKey, documentKeySchema } from '@wellcite/shared/content-api';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import type { GlossaryEntry, ReferenceCheck } from '../../payload-types.ts';
import { checksSlug } from '../../references/checks/collection.ts';
import { glossaryTerms } from '../readingLevel/glossaryTerms.ts';
import { newestVersion } from '../records/newestVersion.ts';
import { refersTo } from '../records/refersTo.ts';
import { placeOfApprovable } from '../signOff/approvable.ts';
import { forRoles } from '../signOff/refusals.ts';
import type { LedgerContext, ReferenceStanding } from './context.ts';
import { addedRules, contextOf, doubtAbout } from './ledgerFor.ts';
import type { ClaimsContextData } from './writingContext.ts';

/**
 * `?key=conditions:…` names the document. Without it, or where there is none yet, the answer is what holds for every page:
 * the rules, the sources with a notice, and the glossary.
 */
export const claimsContextEndpoint: Endpoint = {
  path: '/editorial/claims-context',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('You are not signed in. Sign in, and load the page again.', 401);
    if (!hasContentRole(req.user)) throw forRoles('those who work on the content');
    const { data: key } = documentKeySchema.safeParse(req.searchParams.get('key') ?? undefined);
    return Response.json(await claimsContextData(key ?? null, req), { headers: { 'cache-control': 'no-store' } });
  },
};

async function claimsContextData(key: DocumentKey | null, req: PayloadRequest): Promise<ClaimsContextData> {
  const own = key && (await ownContext(key, req));
  const rules = await addedRules(req);
  const glossary = await glossaryEntries(req);
  return {
    uses: own?.context.uses ?? [],
    treatment: own?.context.treatment ?? null,
    condition: own?.context.condition ?? null,
    exceptions: (own?.context.exceptions ?? []).map(({ sentence, rule }) => ({ sentence, rule })),
    addedRules: rules.map(({ id, phrase, reason, instead, severity }) => ({ id, phrase, reason, instead, severity })),
    standings: { ...(await noticedStandings(req)), ...own?.standings },
    glossary: glossaryTerms(glossary),
  };
}

/** Null where there is no such document, or one of a kind that makes no claims. */
async function ownContext(
  key: DocumentKey,
  req: PayloadRequest,
): Promise<{ context: LedgerContext; standings: Record<string, ReferenceStanding> } | null> {
  const place = placeOfApprovable(key);
  const newest = place && (await newestVersion(place.collection, place.id, req));
  if (!newest) return null;
  const context = await contextOf({ key, collection: place.collection, doc: newest.doc, req });
  const cited = refersTo(req.payload.collections[place.collection].config.fields, newest.doc)
    .filter((one) => one.startsWith('references:'))
    .map((one) => one.slice('references:'.length));
  const standings = cited.map((id) => [id, context.referenceStanding(id)] as const);
  return { context, standings: Object.fromEntries(standings.filter(([, standing]) => standing !== 'fine')) };
}

/** Those of the whole site, since the next source that somebody picks may be any of them. They are few. */
async function noticedStandings(req: PayloadRequest): Promise<Record<string, ReferenceStanding>> {
  const { docs } = await req.payload.db.find<ReferenceCheck>({
    collection: checksSlug,
    where: { or: [{ standing: { exists: true } }, { link: { equals: 'dead' } }] },
    limit: 0,
    pagination: false,
    req,
  });
  return Object.fromEntries(
    docs.flatMap((check) => {
      const doubt = doubtAbout(check);
      return doubt === null ? [] : [[check.id, doubt]];
    }),
  );
}

async function glossaryEntries(req: PayloadRequest): Promise<GlossaryEntry[]> {
  const { docs } = await req.payload.db.find<GlossaryEntry>({
    collection: 'glossary',
    where: { deletedAt: { exists: false } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}
