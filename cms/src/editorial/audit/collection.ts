/** What happened, who did it, when, to which version. Lines are added, and never changed or removed by anybody. */
import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { systemCollection } from '../systemCollection.ts';
import { auditActions } from './actions.ts';

export const auditSlug = 'audit-log';

/** Also holds for our own code, which passes by the access rules. */
const onlyAdd: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isAllowed = ['create', 'read', 'count', 'countVersions'].includes(operation);
  if (!isAllowed) throw new APIError('The audit log cannot be changed. What is in it stays.', 403);
  return args;
};

export const AuditLog = systemCollection({
  slug: auditSlug,
  labels: { singular: 'Step', plural: 'Audit log' },
  hooks: { beforeOperation: [onlyAdd] },
  fields: [
    { name: 'action', type: 'select', required: true, options: [...auditActions], index: true },
    /** Id of the user; empty where the system did it, or somebody by a link. */
    { name: 'user', type: 'text', index: true },
    { name: 'userName', type: 'text', required: true },
    /** The document's key; empty where it concerns none. */
    { name: 'document', type: 'text', index: true },
    { name: 'title', type: 'text' },
    /** Id of Payload's version. */
    { name: 'version', type: 'text' },
    { name: 'before', type: 'text' },
    { name: 'after', type: 'text' },
    { name: 'reason', type: 'textarea' },
  ],
});
