import type { DocumentKey } from '@wellcite/shared/content-api';
import { collectionRules, globalRules } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import { placeOfSchedulable } from './order.ts';

/** Whether a role may publish a document by hand: whoever may can also have it done at a time. */
export function mayPublish(role: Role | undefined, key: DocumentKey): boolean {
  const place = placeOfSchedulable(key);
  if (!place || !role) return false;
  const rules =
    place.collection === 'site-settings' ? globalRules[place.collection] : collectionRules[place.collection];
  return rules.update[role] === 'always';
}

export function mayPublishAll(role: Role | undefined, keys: readonly DocumentKey[]): boolean {
  return keys.every((key) => mayPublish(role, key));
}
