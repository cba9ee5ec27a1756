/** The last steps of a document in words, for those who may read the audit log. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { AuditLog } from '../../payload-types.ts';
import { auditActionLabels } from '../audit/actions.ts';
import { auditSlug } from '../audit/collection.ts';
import { mayReadAudit } from '../audit/csvEndpoint.ts';

export interface HistoryLine {
  id: string;
  at: string;
  who: string;
  what: string;
  reason: string | null;
}

/** The audit log itself has them all. */
const mostLines = 30;

/** The newest first; null for those who may not read it. */
export async function historyOf(key: DocumentKey, req: PayloadRequest): Promise<HistoryLine[] | null> {
  if (!(await mayReadAudit(req))) return null;
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: auditSlug,
    where: { document: { equals: key } },
    sort: '-createdAt',
    limit: mostLines,
    pagination: false,
    req,
  });
  return docs.map(({ id, createdAt, userName, action, reason }) => ({
    id,
    at: new Date(createdAt).toISOString(),
    who: userName,
    what: auditActionLabels[action],
    reason: reason ?? null,
  }));
}
