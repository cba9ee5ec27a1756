import { conditionSchema } from '@wellcite/shared/condition';
import { imageSchema } from '@wellcite/shared/image';
import { referenceSchema } from '@wellcite/shared/reference';
import { siteSettingsSchema } from '@wellcite/shared/site';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Conditions } from '../collections/Conditions/index.ts';
import { Media } from '../collections/Media/index.ts';
import { References } from '../collections/References/index.ts';
import { SiteSettings } from '../globals/SiteSettings/index.ts';
import { explain } from './explain.ts';
import { type Place, placeOf } from './place.ts';

/** The sentences for a value, each with where it belongs. */
function sentences(schema: z.ZodObject, value: Record<string, unknown>, fields = Conditions.fields): string[] {
  const { error } = schema.partial().safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const place = placeOf(fields, issue.path);
    const found = issue.path.reduce<unknown>((inner, part) => Object(inner)[part], value);
    return `${place.label}: ${explain(issue, found, place)}`;
  });
}

test('of a condition', () => {
  expect(
    sentences(conditionSchema, {
      title: '',
      slug: 'Anxiety Disorder',
      summary: 'x'.repeat(450),
      codes: ['F41.1', 'anxious'],
      picture: '',
      whatItIs: [],
      symptoms: [{ symptom: '', note: 'x'.repeat(301) }],
      causes: [
        { type: 'paragraph', children: [{ type: 'citation', references: [], locator: 'x'.repeat(121) }] },
        { type: 'care-card', card: { level: null, heading: '', reasons: [], advice: 'x'.repeat(2001) } },
        { type: 'marquee' },
      ],
      riskFactors: [' '],
      whenToGetHelp: [{ level: null, heading: '', reasons: [], advice: null }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Web address: “Anxiety Disorder” is not an address. Use small letters and digits with single hyphens between them.",
      "Title: This is empty. Fill it in before you publish.",
      "ICD-10-CM codes › 2: “anxious” is not an ICD-10-CM code. Write it as in F41.1.",
      "Summary: This is 450 characters long and 400 is the most. Shorten it by 50.",
      "Picture: Nothing is chosen here. Pick one before you publish.",
      "What it is: This is empty. Fill it in before you publish.",
      "Symptoms › 1 › Symptom: Nothing is chosen here. Pick one before you publish.",
      "Symptoms › 1 › How it shows in this condition: This is 301 characters long and 300 is the most. Shorten it by 1.",
      "Causes: A citation in this text names no source. Pick one for it or delete the citation.",
      "Causes: A citation in this text says at too much length where in the source. Shorten it.",
      "Causes: A care card in this text does not say how urgent it is. Pick that on the card.",
      "Causes: A care card in this text has no line that says what to do or one that is too long. Correct that on the card.",
      "Causes: A care card in this text has no lines that say when. Add one on the card or more.",
      "Causes: A care card in this text has too long an advice. Shorten it on the card.",
      "Causes: Something in this text cannot be shown on a page. Write it as plain text.",
      "Risk factors › 1: This is empty. Fill it in before you publish.",
      "When to get help › 1 › How urgent: Nothing is chosen here. Pick one before you publish.",
      "When to get help › 1 › What to do: This is empty. Fill it in before you publish.",
      "When to get help › 1 › When: There is nothing here yet. Add at least one before you publish.",
    ]
  `);
});

test('of a reference', () => {
  expect(
    sentences(
      referenceSchema,
      {
        kind: null,
        authors: [{ family: '', given: null, particle: 'x'.repeat(21), suffix: null }],
        publishedOn: { year: 1, month: 13, day: 1.5 },
        doi: 'https://doi.org/10.1/x',
        pmid: 'PMID 1',
        pmcid: '123',
        url: 'ftp://example.org',
      },
      References.fields,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Kind of source: Nothing is chosen here. Pick one before you publish.",
      "Authors › 1 › Last name: This is empty. Fill it in before you publish.",
      "Authors › 1 › Particle: This is 21 characters long and 20 is the most. Shorten it by 1.",
      "Published › Year: 1 is too small. It must be 1500 or more.",
      "Published › Month: 13 is too large. It must be 12 or less.",
      "Published › Day: This is not something that pages can show. Change it or remove it.",
      "DOI: “https://doi.org/10.1/x” is not a DOI. It begins with 10. as in 10.1038/s41386-018-0136-3.",
      "PubMed number (PMID): “PMID 1” is not a PubMed number. It has digits only as in 29967368.",
      "PubMed Central number (PMCID): “123” is not a PubMed Central number. It begins with PMC as in PMC6129149.",
      "Web address: “ftp://example.org” is not a web address. Begin it with https://",
    ]
  `);
});

test('of the site settings', () => {
  expect(
    sentences(siteSettingsSchema, { telephone: 'call us', crisisLines: [] }, SiteSettings.fields),
  ).toMatchInlineSnapshot(`
    [
      "Telephone: “call us” is not a telephone number. Use digits and spaces as in (424) 555-0100.",
      "Crisis lines: There is nothing here yet. Add at least one before you publish.",
    ]
  `);
});

test('of a picture whose file nothing could be made of', () => {
  expect(sentences(imageSchema, { width: 0, sources: [] }, Media.fields)).toMatchInlineSnapshot(`
    [
      ": This file could not be made ready for the site. Upload it again.",
      ": This file could not be made ready for the site. Upload it again.",
    ]
  `);
});

test('no sentence has a comma: the admin’s message would take itself apart at it', () => {
  const place: Place = { path: '', label: '', type: 'text', isWithin: false };
  const issues = conditionSchema.safeParse({}).error?.issues ?? [];
  expect(issues.map((issue) => explain(issue, undefined, place)).filter((sentence) => /,/.test(sentence))).toEqual([]);
});
