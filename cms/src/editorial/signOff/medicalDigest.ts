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
  return sha256(JSON.stringify(Object.entries(content).filter(([name]) => !irrelevant.includes(name))));
}
