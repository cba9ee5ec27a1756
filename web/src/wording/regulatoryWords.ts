import type { RegulatoryStatus } from '@wellcite/shared/vocabulary';

/** What a regulator's decision on a use means, in a sentence. */
export function regulatoryMeaning(status: RegulatoryStatus): string {
  switch (status) {
    case 'approved':
      return 'A regulator has checked that it is safe enough and works for this use.';
    case 'cleared':
      return 'A regulator lets a certain device be sold for this use. Other devices of its kind are not included.';
    case 'exempt':
      return 'A device of this kind may be sold for this use without a regulator’s check first. It is not approved.';
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
