import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { AuditLog } from '../../payload-types.ts';
import type { AuditAction } from './actions.ts';
import { auditSlug } from './collection.ts';

export interface Step {
  action: AuditAction;
  /** Null where the step concerns no document. */
  key: DocumentKey | null;
  title?: string | null | undefined;
  /** Id of Payload's version. */
  version?: string | null | undefined;
  before?: string | null | undefined;
  after?: string | null | undefined;
  reason?: string | null | undefined;
  /** Who did it, where it was nobody who is signed in. */
  by?: string;
}

/** Adds a line to the audit log, in the transaction of the step itself: none is there without the other. */
export async function logStep(step: Step, req: PayloadRequest): Promise<void> {
  const { action, key, title, version, before, after, reason, by } = step;
  const { user } = req;
  const data: Omit<AuditLog, 'id' | 'createdAt' | 'updatedAt'> = {
    action,
    user: user ? String(user.id) : null,
    userName: by ?? (user ? user.name || user.email : 'The system'),
    document: key,
    title: title ?? null,
    version: version ?? null,
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
  };
  await req.payload.db.create({ collection: auditSlug, data, req, returning: false });
}

/** How a digest is shown to people: enough of it to tell two versions apart. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}
