/** What an approval is pinned to. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';

/** No clinician need look again when one of these changes; `review` and `standing` are not in the document at all. */
const irrelevant: readonly string[] = ['id', 'slug', 'picture', 'otherNames', 'publishedAt', 'review', 'standing'];

/** Digest of all that readers see of a document but its address, its picture and its other names. */
export function medicalDigest({ content }: PublicDocument): string {
  return digestOfContent(content);
}

/** The same for a document that does not hold to the contract yet. */
export function digestOfContent(content: object): string {
  const relevant = Object.entries(content).filter(([name, value]) => !irrelevant.includes(name) && !isEmpty(value));
  return sha256(JSON.stringify(relevant, (_, value) => (value === null ? undefined : value)));
}

/** What is not there is left out, so that a field that the contract gets later takes no approval back. */
function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
