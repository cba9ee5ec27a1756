/** The demonstration keeps the rules that its own CMS enforces. */
import { expect, test } from 'vitest';
import { Conditions } from '../collections/Conditions/index.ts';
import { Glossary } from '../collections/Glossary/index.ts';
import { Pages } from '../collections/Pages/index.ts';
import { People } from '../collections/People/index.ts';
import { Symptoms } from '../collections/Symptoms/index.ts';
import { Treatments } from '../collections/Treatments/index.ts';
import { builtInRules } from '../editorial/claims/builtInRules.ts';
import { type LedgerEntry, ledgerOf } from '../editorial/claims/ledger.ts';
import { compileRules } from '../editorial/claims/matchPhrases.ts';
import type { RegulatedUse } from '../editorial/claims/regulatory.ts';
import { textsOfDocument } from '../editorial/claims/textsOfDocument.ts';
import { demonstration } from './content/index.ts';
import { conditionData, pageData, symptomData, type Tools, treatmentData } from './documents.ts';
import { createIds } from './ids.ts';
import { createMarkdownConverter } from './markdown.ts';
import { testEditorConfig } from './testEditorConfig.ts';

const { people, glossary, symptoms, conditions, treatments, pages } = demonstration;

test('no document of the demonstration has a finding that keeps it from being published', async () => {
  const all = await ledgers();
  const claims = all.flatMap(({ entries }) => entries.filter(({ claim }) => claim !== null));
  // It does make claims, and the ledger knows them.
  expect(claims.length).toBeGreaterThan(50);
  const errors = all.flatMap(({ slug, entries }) =>
    entries.flatMap(({ path, text, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message }) => `${slug} ${path}: ${rule}: ${text} (${message})`),
    ),
  );
  expect(errors).toEqual([]);
});

async function ledgers(): Promise<{ slug: string; entries: LedgerEntry[] }[]> {
  const tools = await makeTools();
  const rules = compileRules(builtInRules);
  const shared = { uses: usesOfDemo(), rules, exceptions: [], referenceStanding: () => 'fine' as const };
  const nowhere = { treatment: null, condition: null };
  const documents = [
    ...symptoms.map((item) => ({
      slug: item.slug,
      texts: textsOfDocument(Symptoms.fields, symptomData(item, tools)),
      ...nowhere,
    })),
    ...conditions.map((item) => ({
      slug: item.slug,
      texts: textsOfDocument(Conditions.fields, conditionData(item, tools)),
      treatment: null,
      condition: item.title,
    })),
    ...treatments.map((item) => ({
      slug: item.slug,
      texts: textsOfDocument(Treatments.fields, treatmentData(item, tools)),
      treatment: item.title,
      condition: null,
    })),
    ...glossary.map((item) => ({ slug: item.slug, texts: textsOfDocument(Glossary.fields, item), ...nowhere })),
    ...people.map((item) => ({ slug: item.slug, texts: textsOfDocument(People.fields, item), ...nowhere })),
    ...pages.map((item) => ({
      slug: item.slug,
      texts: textsOfDocument(Pages.fields, pageData(item, tools)),
      ...nowhere,
    })),
  ];
  return documents.map(({ slug, texts, treatment, condition }) => ({
    slug,
    entries: ledgerOf({ texts, context: { ...shared, treatment, condition } }).entries,
  }));
}

function usesOfDemo(): RegulatedUse[] {
  return treatments.flatMap((treatment) =>
    treatment.uses.map(({ condition, regulatoryStatus: status }) => {
      const named = conditions.find(({ slug }) => slug === condition);
      return { treatment: namesOf(treatment), condition: named ? namesOf(named) : [], status };
    }),
  );
}

function namesOf(item: { title: string; medicalName?: string; otherNames?: readonly string[] }): string[] {
  return [item.title, ...(item.medicalName ? [item.medicalName] : []), ...(item.otherNames ?? [])];
}

async function makeTools(): Promise<Tools> {
  const ids = createIds();
  const { pictures, references } = demonstration;
  const lists = { media: pictures, references, symptoms, conditions, treatments, pages };
  for (const collection of ['media', 'references', 'symptoms', 'conditions', 'treatments', 'pages'] as const) {
    for (const { slug } of lists[collection]) ids.set(collection, slug, `id-of-${slug}`);
  }
  return { ids, richText: createMarkdownConverter({ editorConfig: await testEditorConfig(), idOf: ids.of }) };
}
