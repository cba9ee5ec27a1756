import type { PublicReview } from '@wellcite/shared/fields';

/**
 * Whether search engines may list a page. `review` is null where somebody should have signed the page and nobody has, and
 * left out where nobody has to: sources, people, lists.
 */
export function isIndexed({ review }: { review?: PublicReview }): boolean {
  return review !== null;
}
