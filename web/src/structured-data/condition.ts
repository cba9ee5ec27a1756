import type { PublicCondition } from '@wellcite/shared/condition';
import { documentPath } from '@wellcite/shared/paths';
import type { MedicalConditionLeaf } from 'schema-dts';
import type { Card, SymptomCard, TreatmentCard } from '../content/cards.ts';
import { otherNamesOf } from '../names/otherNamesOf.ts';
import { proseOf } from '../rich-text/proseOf.ts';
import { eachOnce, entityId } from './ids.ts';
import { symptomOfCard } from './symptom.ts';
import { treatmentOfCard } from './treatment.ts';

/** A condition as another page names it. */
export function conditionOfCard({ title, path }: Card, siteUrl: string): MedicalConditionLeaf {
  const url = siteUrl + path;
  return { '@type': 'MedicalCondition', '@id': entityId('conditions', url), name: title, url };
}

/** The condition of a page. The vocabulary has no property for its types and for what is related to it. */
export function medicalCondition(input: {
  condition: PublicCondition;
  symptoms: readonly SymptomCard[];
  /** Those of which may be said that they can help; see isPossibleTreatment. */
  treatments: readonly TreatmentCard[];
  /** The anchor of what the page says about causes. */
  causesAnchor: string;
  siteUrl: string;
}): MedicalConditionLeaf {
  const { condition, symptoms, treatments, causesAnchor, siteUrl } = input;
  const url = siteUrl + documentPath('conditions', condition.slug);
  const otherNames = otherNamesOf(condition);
  const causes = proseOf(condition.causes);
  return {
    '@type': 'MedicalCondition',
    '@id': entityId('conditions', url),
    name: condition.title,
    url,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(condition.codes.length > 0 && {
      code: condition.codes.map(
        (codeValue) => ({ '@type': 'MedicalCode', codeValue, codingSystem: 'ICD-10-CM' }) as const,
      ),
    }),
    ...(symptoms.length > 0 && { signOrSymptom: eachOnce(symptoms).map((card) => symptomOfCard(card, siteUrl)) }),
    ...(causes !== '' && { cause: { '@type': 'MedicalCause', description: causes, url: `${url}#${causesAnchor}` } }),
    ...(condition.riskFactors.length > 0 && {
      riskFactor: condition.riskFactors.map((name) => ({ '@type': 'MedicalRiskFactor', name }) as const),
    }),
    ...(treatments.length > 0 && {
      possibleTreatment: eachOnce(treatments).map((card) => treatmentOfCard(card, siteUrl)),
    }),
  };
}
