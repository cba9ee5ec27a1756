import type { PublicRedirect } from '@wellcite/shared/redirect';
import type { Redirect } from '../../payload-types.ts';
import { requiredId } from '../../publishing/values.ts';

export function toPublicRedirect(doc: Redirect): PublicRedirect {
  return { id: doc.id, from: doc.from, to: { collection: doc.to.relationTo, id: requiredId(doc.to.value) } };
}
