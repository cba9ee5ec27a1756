/** Which documents there are, and what refers to what. */
import { sha256 } from '@wellcite/shared/digest';
import { randomFrom } from './random.ts';

export interface Size {
  conditions: number;
  symptoms: number;
  treatments: number;
  references: number;
}

export const fullSize: Size = { conditions: 7_000, symptoms: 1_000, treatments: 1_000, references: 1_000 };
export const tenthSize: Size = { conditions: 700, symptoms: 100, treatments: 100, references: 100 };

/** How many of each a condition has. */
export const perCondition = { symptoms: 9, treatments: 8, references: 5 } as const;
/** How many conditions the first reference and the first symptom belong to. */
export const hubs = { reference: 200, symptom: 500 } as const;

export type Numbered = keyof Size;

export interface Links {
  symptoms: number[];
  treatments: number[];
  references: number[];
}

/** The links of each condition, by number. Number 0 of the references and of the symptoms is the hub. */
export function linksOf(size: Size): Links[] {
  const random = randomFrom(1);
  const others = (count: number, of: number, isOnHub: boolean) => [
    ...(isOnHub ? [0] : []),
    ...random.several(count - (isOnHub ? 1 : 0), { start: 1, end: of }),
  ];
  return Array.from({ length: size.conditions }, (_, number) => ({
    symptoms: others(perCondition.symptoms, size.symptoms, number < hubs.symptom),
    treatments: random.several(perCondition.treatments, { start: 0, end: size.treatments }),
    references: others(perCondition.references, size.references, number < hubs.reference),
  }));
}

/** The same at each run, of the kind that the database makes. */
export function idOf(collection: Numbered, number: number, database: 'sqlite' | 'mongoose'): string {
  const hex = sha256(`${collection} ${number}`);
  if (database === 'mongoose') return hex.slice(0, 24);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
