import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { AuditLog } from '../../payload-types.ts';
import type { AuditAction } from './actions.ts';
import { auditSlug } from './collection.ts';

/** When one of these steps was last taken with the document, whatever its kind; null where none was. */
export async function lastStep(
  actions: readonly AuditAction[],
  key: DocumentKey,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Date | null> {
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: auditSlug,
    where: { and: [{ document: { equals: key } }, { action: { in: [...actions] } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? new Date(docs[0].createdAt) : null;
}
