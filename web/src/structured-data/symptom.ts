import { documentPath } from '@wellcite/shared/paths';
import type { PublicSymptom } from '@wellcite/shared/symptom';
import type { MedicalConditionLeaf, MedicalSignOrSymptomLeaf, Thing } from 'schema-dts';
import type { Card } from '../content/cards.ts';
import { otherNamesOf } from '../names/otherNamesOf.ts';
import { conditionOfCard } from './condition.ts';
import { eachOnce, entityId } from './ids.ts';

/** A symptom as another page names it. Whether others could measure it (a sign) is not known. */
export function symptomOfCard({ title, path }: Card, siteUrl: string): MedicalSignOrSymptomLeaf {
  const url = siteUrl + path;
  return { '@type': 'MedicalSignOrSymptom', '@id': entityId('symptoms', url), name: title, url };
}

/** The symptom of a page, and the conditions that it may be a sign of. */
export function symptomNodes(input: {
  symptom: PublicSymptom;
  conditions: readonly Card[];
  siteUrl: string;
}): [MedicalSignOrSymptomLeaf, ...Thing[]] {
  const { symptom, conditions, siteUrl } = input;
  const url = siteUrl + documentPath('symptoms', symptom.slug);
  const id = entityId('symptoms', url);
  const otherNames = otherNamesOf(symptom);
  return [
    {
      '@type': 'MedicalSignOrSymptom',
      '@id': id,
      name: symptom.title,
      url,
      ...(otherNames.length > 0 && { alternateName: otherNames }),
    },
    ...eachOnce(conditions).map(
      (card): MedicalConditionLeaf => ({ ...conditionOfCard(card, siteUrl), signOrSymptom: { '@id': id } }),
    ),
  ];
}
