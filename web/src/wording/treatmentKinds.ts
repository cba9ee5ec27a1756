import type { TreatmentKind } from '@wellcite/shared/vocabulary';

/** Over a list of treatments of one kind. */
export const treatmentKindHeadings: Record<TreatmentKind, string> = {
  medicine: 'Medicines',
  'talking-therapy': 'Talking therapies',
  procedure: 'Procedures',
  device: 'Devices',
  other: 'Other treatments',
};
