/** The texts and uses of each kind of page in the order in which they are read, for `numberCitations`. */
import type { PublicCondition } from '@wellcite/shared/condition';
import type { RichText } from '@wellcite/shared/rich-text';
import type { PublicTreatment } from '@wellcite/shared/treatment';
import type { EvidenceGroup } from '../evidence/evidenceGroups.ts';
import type { CitationSource } from './numberCitations.ts';

export function conditionReadingOrder(
  condition: PublicCondition,
  evidence: readonly EvidenceGroup[],
): (RichText | CitationSource)[] {
  return [
    condition.whatItIs,
    condition.causes,
    ...evidence.flatMap(({ uses }) => uses),
    ...condition.questions.map(({ answer }) => answer),
    condition.whatWeDoNotKnow,
  ];
}

export function treatmentReadingOrder(
  treatment: PublicTreatment,
  evidence: readonly EvidenceGroup[],
): (RichText | CitationSource)[] {
  return [
    treatment.howItWorks,
    treatment.whatHappens,
    treatment.benefits,
    treatment.risks,
    treatment.whoItMayNotSuit,
    ...evidence.flatMap(({ uses }) => uses),
    treatment.whatWeDoNotKnow,
  ];
}
