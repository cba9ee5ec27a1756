import { documentPath } from '@wellcite/shared/paths';
import type { PublicTreatment, TreatmentUse } from '@wellcite/shared/treatment';
import type { TreatmentKind } from '@wellcite/shared/vocabulary';
import type { DrugLeaf, IdReference, MedicalTherapyLeaf, Thing } from 'schema-dts';
import type { EvidenceGroup } from '../evidence/evidenceGroups.ts';
import { otherNamesOf } from '../names/otherNamesOf.ts';
import { isUnknown } from '../wording/effectWords.ts';
import { conditionOfCard } from './condition.ts';
import { entityId } from './ids.ts';

/**
 * The vocabulary's type of a treatment. All but medicines are therapies, which is a kind of procedure there: a plain
 * MedicalProcedure, a PsychologicalTreatment or a MedicalDevice may not stand as the `possibleTreatment` of a condition.
 */
export function treatmentType(kind: TreatmentKind): 'Drug' | 'MedicalTherapy' {
  return kind === 'medicine' ? 'Drug' : 'MedicalTherapy';
}

/** A treatment as another page names it. */
export function treatmentOfCard(
  { title, path, kind }: { title: string; path: string; kind: TreatmentKind },
  siteUrl: string,
): DrugLeaf | MedicalTherapyLeaf {
  const url = siteUrl + path;
  return { '@type': treatmentType(kind), '@id': entityId('treatments', url), name: title, url };
}

/**
 * Whether machines may be told that a treatment is a possible one. They do not see how sure we are, so it takes a benefit
 * of which a page says at least that it "may help".
 */
export function isPossibleTreatment(uses: readonly TreatmentUse[]): boolean {
  return uses.some((use) => use.effect === 'benefit' && !isUnknown(use));
}

/** The treatment of a page, and the conditions that it is a possible treatment of. */
export function treatmentNodes(input: {
  treatment: PublicTreatment;
  evidence: readonly EvidenceGroup[];
  /** The anchor of what the page says about risks, which stands for them where no sentence does. */
  risksAnchor: string;
  siteUrl: string;
}): [DrugLeaf | MedicalTherapyLeaf, ...Thing[]] {
  const { treatment, evidence, risksAnchor, siteUrl } = input;
  const url = siteUrl + documentPath('treatments', treatment.slug);
  const id = entityId('treatments', url);
  const otherNames = otherNamesOf(treatment);
  const common = {
    '@id': id,
    name: treatment.title,
    url,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
  };
  const harms = treatment.uses.filter((use) => use.effect === 'harm' && !isUnknown(use)).map(({ outcome }) => outcome);
  const node: DrugLeaf | MedicalTherapyLeaf =
    treatmentType(treatment.kind) === 'Drug'
      ? { '@type': 'Drug', ...common, warning: treatment.mainRisks?.statement ?? `${url}#${risksAnchor}` }
      : {
          '@type': 'MedicalTherapy',
          ...common,
          ...(harms.length > 0 && {
            adverseOutcome: [...new Set(harms)].map((name) => ({ '@type': 'MedicalEntity', name }) as const),
          }),
        };
  return [
    node,
    ...evidence
      .filter(({ uses }) => isPossibleTreatment(uses))
      .map(({ subject }) => ({ ...conditionOfCard(subject, siteUrl), possibleTreatment: { '@id': id } })),
  ];
}

/** What the clinic offers, in the vocabulary's sense: a therapy, where the page says so. A medicine is not a service. */
export function offeredTherapy(treatment: PublicTreatment, siteUrl: string): IdReference | undefined {
  if (!treatment.isOfferedHere || treatmentType(treatment.kind) === 'Drug') return undefined;
  return { '@id': entityId('treatments', siteUrl + documentPath('treatments', treatment.slug)) };
}
