/** The demonstration content as its authors write it; ../documents.ts makes Payload's data of it. */
import type { CareCard } from '@wellcite/shared/care-card';
import type { PublicGlossaryEntry } from '@wellcite/shared/glossary';
import type { PublicReference } from '@wellcite/shared/reference';
import type { CrisisLine } from '@wellcite/shared/site';
import type {
  CareLevel,
  CertaintyLevel,
  Effect,
  RegulatoryStatus,
  SiteSection,
  TreatmentKind,
} from '@wellcite/shared/vocabulary';

/**
 * Markdown. A citation is `[@slug]` or `[@slug; @slug, p 12]`, with the slugs of references; a link to a document of ours
 * is `[text](collection/slug)`.
 */
export type Markdown = string;

/** "Family, Given" or "Family, Given, Suffix"; a particle comes first in lower case: "de Graaf, RA". */
export type AuthorName = string;

/** "2018", "2018-09" or "2018-09-28". */
export type DateText = string;

type PlainReferenceFields = Pick<
  PublicReference,
  | 'collectiveAuthor'
  | 'journal'
  | 'journalAbbreviation'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'articleNumber'
  | 'doi'
  | 'pmid'
  | 'pmcid'
  | 'studyKind'
  | 'publisher'
  | 'number'
  | 'url'
>;

/** What is not known of a reference is left out, never guessed. */
export interface SeedReference extends Partial<PlainReferenceFields> {
  slug: string;
  title: string;
  kind: PublicReference['kind'];
  authors?: AuthorName[];
  publishedOn?: DateText;
  publishedOnlineOn?: DateText;
  updatedOn?: DateText;
  accessedOn?: DateText;
}

export interface SeedPicture {
  slug: string;
  /** In ../pictures. */
  file: string;
  alt: string;
  /** Per cent from the left and the top. */
  focalPoint: { x: number; y: number };
}

export interface SeedPerson {
  slug: string;
  title: string;
  role: string;
  credentials: string;
  summary: string;
}

export type SeedGlossaryEntry = Pick<PublicGlossaryEntry, 'slug' | 'title' | 'definition'> & { otherForms?: string[] };

/** What readers are told of a change; `on` is a whole date. */
export interface SeedChange {
  on: DateText;
  note: string;
}

/** A sentence and the slugs of its sources. */
export interface SeedStatement {
  statement: string;
  references: string[];
}

export interface SeedSymptom {
  slug: string;
  title: string;
  medicalName?: string;
  otherNames?: string[];
  summary: string;
  changes?: SeedChange[];
  description: Markdown;
  careLevel: CareLevel;
}

/** Relations hold slugs. */
export interface SeedCondition {
  slug: string;
  title: string;
  medicalName?: string;
  otherNames: string[];
  codes: string[];
  summary: string;
  picture: string;
  whatItIs: Markdown;
  symptoms: { symptom: string; note?: string }[];
  causes: Markdown;
  riskFactors: string[];
  types?: string[];
  treatments: { treatment: string; how: string; forWhom?: string }[];
  whenToGetHelp: CareCard[];
  questions: { question: string; answer: Markdown }[];
  whatWeDoNotKnow: Markdown;
  relatedConditions: string[];
  changes?: SeedChange[];
}

export interface SeedUse {
  condition: string;
  outcome: string;
  effect: Effect;
  certainty: CertaintyLevel;
  regulatoryStatus: RegulatoryStatus;
  regulatoryBasis: string;
  statement: string;
  references: string[];
}

export interface SeedTreatment {
  slug: string;
  title: string;
  medicalName?: string;
  otherNames: string[];
  kind: TreatmentKind;
  summary: string;
  picture?: string;
  isOfferedHere: boolean;
  howItWorks: Markdown;
  whatHappens: Markdown;
  benefits: Markdown;
  risks: Markdown;
  whoItMayNotSuit: Markdown;
  whatWeDoNotKnow: Markdown;
  howSoon?: SeedStatement;
  mainRisks: SeedStatement;
  uses: SeedUse[];
  changes?: SeedChange[];
}

export interface SeedPage {
  slug: string;
  title: string;
  summary: string;
  picture?: string;
  body: Markdown;
  changes?: SeedChange[];
}

export interface SeedSettings {
  clinicName: string;
  tagline: string;
  telephone: string;
  crisisLines: CrisisLine[];
  navigation: { label: string; section?: SiteSection; page?: string }[];
  disclosure: string;
  notice: string;
}

export interface SeedContent {
  people: SeedPerson[];
  pictures: SeedPicture[];
  references: SeedReference[];
  glossary: SeedGlossaryEntry[];
  symptoms: SeedSymptom[];
  conditions: SeedCondition[];
  treatments: SeedTreatment[];
  pages: SeedPage[];
  settings: SeedSettings;
}
