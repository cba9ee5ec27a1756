import type { RelationshipFieldManyValidation } from 'payload';
import { z } from 'zod';

const relation = z.object({
  relationTo: z.string(),
  value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
});
const relations = z.array(relation).nullish();

/** Nothing is published and taken off at once. */
export const notInBoth: RelationshipFieldManyValidation = (value, { siblingData }) => {
  const { data: leaving } = relations.safeParse(value);
  const { data: sibling } = z.object({ documents: relations }).safeParse(siblingData);
  const published = new Set((sibling?.documents ?? []).map(keyOf));
  const isInBoth = (leaving ?? []).some((one) => published.has(keyOf(one)));
  return isInBoth ? 'Something here is to be published, too. Take it out of one of the two lists.' : true;
};

function keyOf(one: z.infer<typeof relation>): string {
  return `${one.relationTo}:${one.value}`;
}
