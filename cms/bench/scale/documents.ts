/** The documents as Payload stores them. */
import { sha256 } from '@wellcite/shared/digest';
import type { Condition, Reference, Symptom, Treatment } from '../../src/payload-types.ts';
import { idOf, type Links, linksOf, type Numbered, type Size } from './plan.ts';
import { type Random, randomFrom } from './random.ts';
import { longText } from './richText.ts';
import { madeUpName, sentence } from './words.ts';

/** Characters of text in each condition: its four texts, and the answers to its questions. */
const conditionText = { whatItIs: 4_000, causes: 3_600, answers: 1_000, whatWeDoNotKnow: 1_400 } as const;
const questions = ['What can I ask at my first visit?', 'Who can come along?', 'What if it comes back?'] as const;
const otherText = 1_200;
/** Of each treatment, for the first conditions that list it. */
const usesOfTreatment = 3;

const writtenAt = '2026-01-15T12:00:00.000Z';
const stored = { publishedAt: writtenAt, updatedAt: writtenAt, createdAt: writtenAt, _status: 'published' as const };

export type Made = { collection: Numbered; doc: Condition | Symptom | Treatment | Reference };

/** Every document of a site of that size, in an order in which each may refer to those before it. */
export function* documentsOf(size: Size, database: 'sqlite' | 'mongoose'): Generator<Made> {
  const links = linksOf(size);
  const id = (collection: Numbered, number: number) => idOf(collection, number, database);
  for (let number = 0; number < size.references; number += 1) {
    yield { collection: 'references', doc: reference(number, id('references', number)) };
  }
  for (let number = 0; number < size.symptoms; number += 1) {
    const cited = id('references', number === 0 ? 1 : Math.max(1, number % size.references));
    yield { collection: 'symptoms', doc: symptom(number, { id: id('symptoms', number), cited }) };
  }
  for (const [number, linked] of links.entries()) {
    yield { collection: 'conditions', doc: condition({ number, linked, id }) };
  }
  for (let number = 0; number < size.treatments; number += 1) {
    const listedBy = links.flatMap(({ treatments }, index) => (treatments.includes(number) ? [index] : []));
    const usedFor = listedBy.slice(0, usesOfTreatment).map((index) => id('conditions', index));
    const cited = id('references', Math.max(1, number % size.references));
    yield { collection: 'treatments', doc: treatment(number, { id: id('treatments', number), cited, usedFor }) };
  }
}

function reference(number: number, id: string): Reference {
  const random = randomFrom(10_000 + number);
  return {
    ...stored,
    id,
    slug: `source-${number + 1}`,
    title: `${madeUpName(random, number)}: ${sentence(random).slice(0, -1)}`,
    kind: 'article',
    authors: [0, 1, 2].map((place) => ({
      id: rowId(`reference ${number} ${place}`),
      family: madeUpName(random, 0).replace(/ \d+$/, ''),
      given: 'AB',
    })),
    journal: 'Journal of Made-up Studies',
    journalAbbreviation: 'J Made-up Stud',
    publishedOn: { year: 1990 + (number % 36), month: 1 + (number % 12) },
    volume: String(1 + (number % 80)),
    pages: `${number + 1}-${number + 9}`,
    studyKind: 'observational-study',
  };
}

function symptom(number: number, { id, cited }: { id: string; cited: string }): Symptom {
  const random = randomFrom(20_000 + number);
  const title = `${madeUpName(random, number)} feeling`;
  return {
    ...stored,
    id,
    slug: `symptom-${number + 1}`,
    title,
    otherNames: [`sense of ${title.toLowerCase()}`],
    summary: sentence(random),
    description: longText(random, { characters: otherText, references: [cited] }),
    careLevel: number % 40 === 39 ? 'urgent' : 'see-someone-soon',
  };
}

function condition(input: { number: number; linked: Links; id: (of: Numbered, number: number) => string }): Condition {
  const { number, linked, id } = input;
  const random = randomFrom(100_000 + number);
  const references = linked.references.map((each) => id('references', each));
  const title = `${madeUpName(random, number)} disorder`;
  const text = (characters: number) => longText(random, { characters, references });
  return {
    ...stored,
    id: id('conditions', number),
    slug: `condition-${number + 1}`,
    title,
    medicalName: `Morbus ${title.split(' ', 1)[0]} ${number + 1}`,
    otherNames: [`${title.split(' ', 1)[0]} illness ${number + 1}`],
    codes: [`F${10 + (number % 80)}.${number % 10}`],
    summary: sentence(random),
    whatItIs: text(conditionText.whatItIs),
    symptoms: linked.symptoms.map((each) => ({
      id: rowId(`condition ${number} symptom ${each}`),
      symptom: id('symptoms', each),
      note: each % 3 === 0 ? noteOf(random) : null,
    })),
    causes: text(conditionText.causes),
    riskFactors: [0, 1, 2].map((place) => ({
      id: rowId(`condition ${number} factor ${place}`),
      factor: noteOf(random),
    })),
    treatments: linked.treatments.map((each) => ({
      id: rowId(`condition ${number} treatment ${each}`),
      treatment: id('treatments', each),
      how: noteOf(random),
      forWhom: null,
    })),
    questions: questions.map((question, place) => ({
      id: rowId(`condition ${number} question ${place}`),
      question,
      answer: text(conditionText.answers),
    })),
    whatWeDoNotKnow: text(conditionText.whatWeDoNotKnow),
    changes: [{ id: rowId(`condition ${number} change`), changedOn: dayOf(number), note: 'First written.' }],
  };
}

function treatment(number: number, of: { id: string; cited: string; usedFor: readonly string[] }): Treatment {
  const random = randomFrom(30_000 + number);
  const text = () => longText(random, { characters: otherText / 3, references: [of.cited] });
  return {
    ...stored,
    id: of.id,
    slug: `treatment-${number + 1}`,
    title: `${madeUpName(random, number)} therapy`,
    kind: random.one(['medicine', 'talking-therapy', 'procedure', 'device', 'other']),
    summary: sentence(random),
    isOfferedHere: number % 10 === 0,
    howItWorks: text(),
    whatHappens: text(),
    risks: text(),
    uses: of.usedFor.map((conditionId, place) => ({
      id: rowId(`treatment ${number} use ${place}`),
      condition: conditionId,
      outcome: 'how people feel after eight weeks',
      effect: 'unclear',
      certainty: 'very-low',
      regulatoryStatus: 'not-regulated',
      statement: 'We do not know if it changes how people feel.',
      references: [of.cited],
    })),
  };
}

/** A sentence of at most 90 characters. */
function noteOf(random: Random): string {
  return `${sentence(random).split(',', 1)[0]}.`;
}

/** Rows of lists have an id of 24 hexadecimal digits. */
function rowId(of: string): string {
  return sha256(of).slice(0, 24);
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (number % 2_000), 12)).toISOString();
}
