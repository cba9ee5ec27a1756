import type { StudyKind } from '@wellcite/shared/vocabulary';

/** Only types that mean one kind of study. "Review" alone is not among them: many of those are systematic. */
const kinds: Record<string, StudyKind> = {
  'systematic review': 'systematic-review',
  'meta-analysis': 'systematic-review',
  'network meta-analysis': 'systematic-review',
  'randomized controlled trial': 'randomized-trial',
  'observational study': 'observational-study',
  editorial: 'expert-opinion',
};

/** The kind of study that PubMed's publication types say it is; null where they say none, or more than one. */
export function studyKindOf(publicationTypes: readonly string[]): StudyKind | null {
  const found = new Set(publicationTypes.flatMap((type) => kinds[type.toLowerCase()] ?? []));
  const [kind] = found;
  return found.size === 1 && kind ? kind : null;
}
