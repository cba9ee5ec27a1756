/** The ledgers of the whole site, from the rows about documents, a page of documents at a time. */
import { documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest, Where } from 'payload';
import type { LedgerEntry } from '../../editorial/claims/ledger.ts';
import { recordsSlug } from '../../editorial/records/collection.ts';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import type { EditorialRecord, ReferenceCheck } from '../../payload-types.ts';
import { checksSlug } from '../../references/checks/collection.ts';
import { openFindings } from './openFindings.ts';
import { claimCollections, type SiteFilter, type SourceState } from './siteFilter.ts';
import { storedEntries } from './storedLedger.ts';

export interface ClaimsOfDocument {
  key: string;
  collection: (typeof claimCollections)[number];
  id: string;
  title: string;
  /** Those that the filter is about. */
  entries: LedgerEntry[];
}

export interface SiteClaims {
  documents: ClaimsOfDocument[];
  /** How many documents there are on all pages. */
  total: number;
  pages: number;
}

export const documentsPerPage = 25;

export async function siteClaims(filter: SiteFilter, req: PayloadRequest): Promise<SiteClaims> {
  const where = await whereFor(filter, req);
  return filter.text === '' ? onePage({ filter, where, req }) : searched({ filter, where, req });
}

async function whereFor({ show, collection, state }: SiteFilter, req: PayloadRequest): Promise<Where> {
  const and: Where[] = [{ kind: { in: collection ? [collection] : [...claimCollections] } }];
  const isOpen: Where = { unsupportedClaims: { greater_than: 0 } };
  // Ledgers are JSON: what is in them cannot be asked for, but what a document refers to can.
  and.push(show === 'open' ? isOpen : { or: [isOpen, { refersTo: { contains: 'references:' } }] });
  if (state) and.push({ refersTo: { in: await sourcesWith(state, req) } });
  return { and };
}

async function sourcesWith(state: SourceState, req: PayloadRequest): Promise<string[]> {
  const where: Where =
    state === 'dead-link'
      ? { and: [{ link: { equals: 'dead' } }, { standing: { exists: false } }] }
      : { standing: { equals: state } };
  const found = { collection: checksSlug, where, select: { link: true }, limit: 0, pagination: false, req } as const;
  const { docs } = await req.payload.db.find<ReferenceCheck>(found);
  return docs.map(({ id }) => documentKey('references', id));
}

interface Query {
  filter: SiteFilter;
  where: Where;
  req: PayloadRequest;
}

async function onePage({ filter, where, req }: Query): Promise<SiteClaims> {
  const { docs, totalDocs, totalPages } = await records({ where, page: filter.page, limit: documentsPerPage, req });
  return {
    documents: docs.flatMap((record) => shown(record, filter)),
    total: totalDocs,
    pages: Math.max(1, totalPages),
  };
}

/** Sentences are within JSON, which the databases search in different ways or not at all: so they are read, in portions. */
async function searched({ filter, where, req }: Query): Promise<SiteClaims> {
  const portion = 200;
  const found: ClaimsOfDocument[] = [];
  let hasMore = true;
  for (let page = 1; hasMore; page += 1) {
    const { docs, hasNextPage } = await records({ where, page, limit: portion, req });
    found.push(...docs.flatMap((record) => shown(record, filter)));
    hasMore = hasNextPage;
    // SQLite answers without ever letting anybody else have a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const from = (filter.page - 1) * documentsPerPage;
  return {
    documents: found.slice(from, from + documentsPerPage),
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / documentsPerPage)),
  };
}

function records(input: { where: Where; page: number; limit: number; req: PayloadRequest }) {
  const { where, page, limit, req } = input;
  return req.payload.db.find<EditorialRecord>({
    collection: recordsSlug,
    where,
    // The key makes the order certain where titles are the same.
    sort: ['title', 'id'],
    select: { title: true, kind: true, documentId: true, claims: true },
    pagination: true,
    page,
    limit,
    req,
  });
}

/** Nothing where the text is neither in the title nor in a sentence. */
function shown(
  { id, kind: collection, documentId, title, claims }: EditorialRecord,
  filter: SiteFilter,
): ClaimsOfDocument[] {
  if (!isApprovable(collection) || collection === 'references') return [];
  const { show, state, text } = filter;
  const isNamed = text === '' || (title ?? '').toLowerCase().includes(text);
  const entries = storedEntries(claims)
    .filter((entry) => show === 'all' || openFindings([entry]).length > 0)
    .filter(({ references }) => state === null || references.some(({ standing }) => standing === state))
    .filter((entry) => isNamed || entry.text.toLowerCase().includes(text));
  if (!isNamed && entries.length === 0) return [];
  return [{ key: id, collection, id: documentId, title: title || 'Untitled', entries }];
}
