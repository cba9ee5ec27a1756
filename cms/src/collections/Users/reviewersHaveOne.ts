import type { RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';

/** A sign-off is signed with a person's name and credentials, so that a reviewer without one cannot sign. */
export const reviewersHaveOne: RelationshipFieldSingleValidation = (value, options) => {
  const { role }: { role?: unknown } = options.siblingData;
  if (role === 'reviewer' && !value) return 'Pick the person that this reviewer is. Create one under “People” first.';
  return relationship(value, options);
};
