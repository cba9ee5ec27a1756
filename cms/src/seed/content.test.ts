/** The laws that the demonstration content keeps. */
import { reservedPageSlugs } from '@wellcite/shared/paths';
import { lengths, slugPattern } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { demonstration } from './content/index.ts';
import { proseOf, sentencesOf, stringsOf } from './prose.ts';

const { people, pictures, references, glossary, symptoms, conditions, treatments, pages } = demonstration;
const documents = { people, references, glossary, symptoms, conditions, treatments, pages };
const everything = stringsOf(demonstration);
const slugsOf = (list: readonly { slug: string }[]) => new Set(list.map(({ slug }) => slug));
const uses = treatments.flatMap((treatment) => treatment.uses.map((use) => ({ treatment: treatment.slug, ...use })));

test('every address is one that a document may have, once', () => {
  for (const list of Object.values(documents)) {
    expect(list.map(({ slug }) => slug).filter((slug) => !slugPattern.test(slug))).toEqual([]);
    expect(slugsOf(list).size).toBe(list.length);
  }
  expect(pages.filter(({ slug }) => reservedPageSlugs.includes(slug))).toEqual([]);
});

test('every citation names a source that is there, and every source is cited', () => {
  const cited = everything.flatMap((text) => [...text.matchAll(/@([a-z0-9-]+)/g)].map(([, key]) => key ?? ''));
  const inUses = uses.flatMap((use) => use.references);
  expect([...new Set([...cited, ...inUses])].sort()).toEqual([...slugsOf(references)].sort());
});

test('every link and every relation leads to a document that is there', () => {
  const links = everything.flatMap((text) => [...text.matchAll(/\]\(([a-z-]+)\/([a-z0-9-]+)\)/g)]);
  const relations = [
    ...links.map(([, collection, slug]) => `${collection}/${slug}`),
    ...conditions.flatMap((condition) => [
      ...condition.symptoms.map(({ symptom }) => `symptoms/${symptom}`),
      ...condition.treatments.map(({ treatment }) => `treatments/${treatment}`),
      ...[...(condition.types ?? []), ...condition.relatedConditions].map((slug) => `conditions/${slug}`),
    ]),
    ...uses.map(({ condition }) => `conditions/${condition}`),
    ...[...conditions, ...treatments, ...pages].flatMap(({ picture }) => (picture ? [`pictures/${picture}`] : [])),
  ];
  const known = Object.entries({ ...documents, pictures }).flatMap(([collection, list]) =>
    list.map(({ slug }) => `${collection}/${slug}`),
  );
  expect(relations.filter((relation) => !known.includes(relation))).toEqual([]);
});

test('conditions and treatments name each other, and every symptom belongs to a condition', () => {
  const named = conditions.flatMap(({ slug, treatments }) => treatments.map(({ treatment }) => `${slug} ${treatment}`));
  const rated = uses.map(({ condition, treatment }) => `${condition} ${treatment}`);
  expect([...named].sort()).toEqual([...new Set(rated)].sort());
  const used = new Set(conditions.flatMap((condition) => condition.symptoms.map(({ symptom }) => symptom)));
  expect([...slugsOf(symptoms)].filter((slug) => !used.has(slug))).toEqual([]);
});

test('every use has a source, unless all it says is that we do not know', () => {
  const bare = uses.filter(({ references }) => references.length === 0);
  expect(bare.filter(({ certainty, effect }) => certainty !== 'very-low' || effect !== 'unclear')).toEqual([]);
});

test('the words of a use follow from its certainty', () => {
  const words = { high: /^(?!.*\b(?:may|probably|do not know)\b)/, moderate: /\bprobably\b/, low: /\bmay\b/ };
  const unfit = uses.filter(({ certainty, effect, statement }) => {
    if (certainty === 'very-low' || effect === 'unclear') return !statement.startsWith('We do not know if ');
    return !words[certainty].test(statement);
  });
  expect(unfit).toEqual([]);
});

test('nothing is overstated, and no italics are used', () => {
  const banned =
    /\b(?:proven|safe|safely|cures?|cured|resets?|breakthrough|miracle|innovative|promising|powerful|FDA-approved|A[-–]Z)\b/i;
  // Titles of sources are not in our voice.
  const ours = stringsOf({ ...demonstration, references: [] });
  expect(ours.filter((text) => banned.test(text))).toEqual([]);
  expect(everything.filter((text) => /(?<![*\w])[*_](?![*\s])[^*_\n]+[*_](?!\w)/.test(text))).toEqual([]);
});

test('sentences have at most 20 words, and paragraphs at most 3 sentences', () => {
  const prose = proseOf(demonstration);
  expect(prose.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  expect(prose.filter((paragraph) => sentencesOf(paragraph).length > 3)).toEqual([]);
});

test('summaries and lines are as short as the form wants them', () => {
  const summaries = [...people, ...symptoms, ...conditions, ...treatments, ...pages].map(({ summary }) => summary);
  expect(summaries.filter((summary) => summary.length > 240)).toEqual([]);
  expect(pictures.filter(({ alt }) => alt.length > lengths.note)).toEqual([]);
  expect(uses.filter(({ outcome }) => outcome.length > 90)).toEqual([]);
});

test('what makes a symptom dangerous stands in its summary, the first thing that is read', () => {
  const danger = /\b(?:[Cc]all|[Gg]et help)\b[^.]*\b(?:911|988|today|at once|the same day)\b/;
  const calm = symptoms.filter(({ careLevel }) => careLevel !== 'urgent' && careLevel !== 'emergency');
  const late = calm.filter(({ summary, description }) => danger.test(description) && !danger.test(summary));
  expect(late.map(({ slug }) => slug)).toEqual([]);
});
