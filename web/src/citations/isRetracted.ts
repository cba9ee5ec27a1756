import type { PublicReference } from '@wellcite/shared/reference';

/** Whether PubMed says that the article was taken back. The notice that says so is not itself retracted. */
export function isRetracted({ publicationTypes }: Pick<PublicReference, 'publicationTypes'>): boolean {
  return publicationTypes.some((type) => type.toLowerCase() === 'retracted publication');
}
