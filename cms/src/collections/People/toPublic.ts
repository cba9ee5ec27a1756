import type { PublicPerson } from '@wellcite/shared/person';
import type { Person } from '../../payload-types.ts';
import { instant, optionalId, requiredText, text } from '../../publishing/values.ts';

export function toPublicPerson(doc: Person): PublicPerson {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    credentials: text(doc.credentials),
    role: requiredText(doc.role),
    summary: requiredText(doc.summary),
    picture: optionalId(doc.picture),
  };
}
