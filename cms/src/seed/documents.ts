/** Payload's data for the documents of the demonstration. */
import type { RequiredDataFromCollectionSlug } from 'payload';
import type { CitedStatement, SiteSettings } from '../payload-types.ts';
import { demonstration } from './content/index.ts';
import type {
  AuthorName,
  DateText,
  Markdown,
  SeedChange,
  SeedCondition,
  SeedPage,
  SeedReference,
  SeedStatement,
  SeedSymptom,
  SeedTreatment,
} from './content/types.ts';
import type { Ids } from './ids.ts';
import type { RichTextState } from './markdown.ts';

export interface Tools {
  ids: Ids;
  richText: (markdown: Markdown) => RichTextState;
}

export function referenceData(reference: SeedReference): RequiredDataFromCollectionSlug<'references'> {
  const { authors, publishedOn, publishedOnlineOn, updatedOn, accessedOn, ...plain } = reference;
  return {
    ...plain,
    authors: (authors ?? []).map(authorOf),
    publishedOn: dateOf(publishedOn),
    publishedOnlineOn: dateOf(publishedOnlineOn),
    updatedOn: dateOf(updatedOn),
    accessedOn: dateOf(accessedOn),
  };
}

export function symptomData(symptom: SeedSymptom, tools: Tools): RequiredDataFromCollectionSlug<'symptoms'> {
  return { ...symptom, changes: changesOf(symptom), description: tools.richText(symptom.description) };
}

export function conditionData(condition: SeedCondition, tools: Tools): RequiredDataFromCollectionSlug<'conditions'> {
  const { ids, richText } = tools;
  const toCondition = (slug: string) => ids.of('conditions', slug);
  return {
    ...condition,
    picture: ids.of('media', condition.picture),
    whatItIs: richText(condition.whatItIs),
    symptoms: condition.symptoms.map((entry) => ({ ...entry, symptom: ids.of('symptoms', entry.symptom) })),
    causes: richText(condition.causes),
    riskFactors: condition.riskFactors.map((factor) => ({ factor })),
    types: (condition.types ?? []).map(toCondition),
    treatments: condition.treatments.map((entry) => ({ ...entry, treatment: ids.of('treatments', entry.treatment) })),
    whenToGetHelp: condition.whenToGetHelp.map((card) => ({
      ...card,
      reasons: card.reasons.map((reason) => ({ reason })),
    })),
    questions: condition.questions.map(({ question, answer }) => ({ question, answer: richText(answer) })),
    whatWeDoNotKnow: richText(condition.whatWeDoNotKnow),
    relatedConditions: condition.relatedConditions.map(toCondition),
    changes: changesOf(condition),
  };
}

export function treatmentData(treatment: SeedTreatment, tools: Tools): RequiredDataFromCollectionSlug<'treatments'> {
  const { ids, richText } = tools;
  return {
    ...treatment,
    picture: pictureOf(treatment, ids),
    howItWorks: richText(treatment.howItWorks),
    whatHappens: richText(treatment.whatHappens),
    benefits: richText(treatment.benefits),
    risks: richText(treatment.risks),
    whoItMayNotSuit: richText(treatment.whoItMayNotSuit),
    whatWeDoNotKnow: richText(treatment.whatWeDoNotKnow),
    changes: changesOf(treatment),
    howSoon: statementOf(treatment.howSoon, ids),
    mainRisks: statementOf(treatment.mainRisks, ids),
    uses: treatment.uses.map((use) => ({
      ...use,
      condition: ids.of('conditions', use.condition),
      references: use.references.map((slug) => ids.of('references', slug)),
    })),
  };
}

export function pageData(page: SeedPage, { ids, richText }: Tools): RequiredDataFromCollectionSlug<'pages'> {
  return { ...page, picture: pictureOf(page, ids), changes: changesOf(page), body: richText(page.body) };
}

export function settingsData(ids: Ids): Omit<SiteSettings, 'id'> {
  const { settings } = demonstration;
  return {
    ...settings,
    navigation: settings.navigation.map(({ label, section, page }) =>
      page
        ? { label, kind: 'page', page: ids.of('pages', page) }
        : { label, kind: 'section', section: section ?? null },
    ),
  };
}

/** At noon, so that it is the same day wherever it is read. */
function changesOf({ changes }: { changes?: SeedChange[] }): { changedOn: string; note: string }[] {
  return (changes ?? []).map(({ on, note }) => ({ changedOn: `${on}T12:00:00.000Z`, note }));
}

function statementOf(said: SeedStatement | undefined, ids: Ids): CitedStatement {
  return said ? { ...said, references: said.references.map((slug) => ids.of('references', slug)) } : {};
}

function pictureOf({ picture }: { picture?: string }, ids: Ids): string | null {
  return picture === undefined ? null : ids.of('media', picture);
}

/** "de Graaf, RA" and "Zarate, CA, Jr" in the parts that NLM's style needs. */
export function authorOf(name: AuthorName) {
  const [families = '', given = null, suffix = null] = name.split(', ');
  const [, particle = null, family = families] = /^((?:\p{Ll}+ )*\p{Ll}+) (\p{Lu}.*)$/u.exec(families) ?? [];
  return { family, given, particle, suffix };
}

/** "2018-09" in the parts that are known; nothing where there is no date. */
export function dateOf(date: DateText | undefined) {
  const [year = null, month = null, day = null] = date?.split('-').map(Number) ?? [];
  return { year, month, day };
}
