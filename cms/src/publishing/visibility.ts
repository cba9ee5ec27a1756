/** When a stored document is one that readers see. */
import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';

interface Stored {
  _status?: unknown;
  deletedAt?: unknown;
}

/** Where there are no drafts, whatever is saved is public. What is in the trash never is, though it may say “published”. */
export function isPublic(config: SanitizedCollectionConfig | SanitizedGlobalConfig, doc: object): boolean {
  const { deletedAt, _status }: Stored = doc;
  if (deletedAt) return false;
  return config.versions?.drafts ? _status === 'published' : true;
}
