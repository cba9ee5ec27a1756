import type { PublicReference } from '@wellcite/shared/reference';
import { referenceKindLabels, studyKindLabels } from '@wellcite/shared/vocabulary';

/** What kind of study a source is; of what is no study, what kind of source. */
export function kindOfSource({ kind, studyKind }: Pick<PublicReference, 'kind' | 'studyKind'>): string {
  return studyKind ? studyKindLabels[studyKind] : referenceKindLabels[kind];
}
