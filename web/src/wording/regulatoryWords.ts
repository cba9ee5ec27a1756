import { type Effect, type RegulatoryStatus, regulatoryStatusLabels } from '@wellcite/shared/vocabulary';

/**
 * A regulator's decision in a word or two; null beside a harm. What is decided on is the treatment and not the harm, and
 * "Approved for this" next to "Probably does harm" would say the opposite of what is meant: there the basis speaks.
 */
export function regulatoryWords(use: { effect: Effect; regulatoryStatus: RegulatoryStatus }): string | null {
  return use.effect === 'harm' ? null : regulatoryStatusLabels[use.regulatoryStatus];
}

/** The decision and whose it is, as far as either is told: "Off-label. Approved as an anesthetic." Empty for neither. */
export function decisionWords(use: {
  effect: Effect;
  regulatoryStatus: RegulatoryStatus;
  regulatoryBasis: string | null;
}): string {
  const words = regulatoryWords(use);
  return [words && `${words}.`, use.regulatoryBasis].filter(Boolean).join(' ');
}

/** What a regulator's decision on a use means, in a sentence. */
export function regulatoryMeaning(status: RegulatoryStatus): string {
  switch (status) {
    case 'approved':
      return 'A regulator has weighed the benefits against the risks and allows it for this use. It does not help everyone.';
    case 'cleared':
      return 'A regulator lets a certain device be sold for this use. That says nothing about other devices of its kind.';
    case 'exempt':
      return 'Devices of this kind may be sold for some uses without a regulator’s check first. It is not approved.';
    case 'off-label':
      return 'It is approved for something else. A clinician may still choose it for this.';
    case 'not-approved':
      return 'No regulator has approved or cleared it for this use.';
    case 'not-regulated':
      return 'It is neither a medicine nor a device, so there is nothing for a regulator to approve.';
    default:
      return status satisfies never;
  }
}
