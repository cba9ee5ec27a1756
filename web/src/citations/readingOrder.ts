/** The texts and uses of each kind of page in the order in which they are read, for `numberCitations`. */
import type { PublicCondition } from '@wellcite/shared/condition';
import type { RichText } from '@wellcite/shared/rich-text';
import type { PublicTreatment } from '@wellcite/shared/treatment';
import type { EvidenceGroup } from '../evidence/evidenceGroups.ts';
import type { CitationSource } from './numberCitations.ts';

type ReadingOrder = (RichText | CitationSource)[];

export function conditionReadingOrder(condition: PublicCondition, evidence: readonly EvidenceGroup[]): ReadingOrder {
  return [
    condition.whatItIs,
    condition.causes,
    ...evidenceInOrder(evidence),
    ...condition.questions.map(({ answer }) => answer),
    condition.whatWeDoNotKnow,
  ];
}

export function treatmentReadingOrder(treatment: PublicTreatment, evidence: readonly EvidenceGroup[]): ReadingOrder {
  return [
    ...present(treatment.howSoon),
    ...present(treatment.mainRisks),
    ...evidenceInOrder(evidence),
    treatment.howItWorks,
    treatment.whatHappens,
    treatment.benefits,
    treatment.risks,
    treatment.whoItMayNotSuit,
    treatment.whatWeDoNotKnow,
  ];
}

/** The comparison, row by row, then what the studies show. */
function evidenceInOrder(evidence: readonly EvidenceGroup[]): CitationSource[] {
  const compared = evidence.flatMap(({ compared, howSoon, mainRisks }) => [
    ...compared.map(({ source }) => source),
    ...present(howSoon),
    ...present(mainRisks),
  ]);
  return [...compared, ...evidence.flatMap(({ uses }) => uses)];
}

function present<Source>(source: Source | null): Source[] {
  return source === null ? [] : [source];
}
