import type { PublicPage } from '@wellcite/shared/page';
import type { Page } from '../../payload-types.ts';
import { changes, instant, optionalId, requiredText } from '../../publishing/values.ts';
import { toPublicRichText } from '../../rich-text/toPublic.ts';

export function toPublicPage(doc: Page): PublicPage {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    summary: requiredText(doc.summary),
    review: null,
    changes: changes(doc.changes),
    picture: optionalId(doc.picture),
    body: toPublicRichText(doc.body),
  };
}
