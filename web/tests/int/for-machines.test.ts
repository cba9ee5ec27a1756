/** What every page tells machines, by the real templates: its address, whether to list it, its picture, its graph. */
import { readFile } from 'node:fs/promises';
import { type PublicDocument, publicCollections } from '@wellcite/shared/content-api';
import { searchPath } from '@wellcite/shared/paths';
import { reviewedCollections } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleConditions } from '../fixtures/conditions.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { arbitraryDocument, ids } from '../support/arbitrary-document.ts';
import { nodesOf, problemsOf } from '../support/check-graph.ts';
import { find, graphsOf, listOf, type Node, namesIn, nodesIn, scriptsOf, valuesOf } from '../support/graphs.ts';
import { pagePathsOf } from '../support/page-paths.ts';
import { assets, renderBytes } from '../support/rendered-pages.ts';
import { loadVocabulary } from '../support/vocabulary.ts';

const siteUrl = 'https://clinic.example';
const vocabulary = loadVocabulary();

test('each page has one graph, one address, one picture that is there, and is listed unless it waits for a review', async () => {
  const waiting = new Set(pagePathsOf(sampleDocuments.filter(waitsForReview)).filter((path) => !isFixed(path)));
  expect(waiting.size).toBeGreaterThan(5);
  const files = new Set(assets.map(({ file }) => `${siteUrl}/${file}`));
  const pictures = new Set<string>();
  for (const path of describedPathsOf(sampleDocuments)) {
    const page = await render(path);
    expect(graphsOf(page), path).toHaveLength(1);
    expect(valuesOf(page, /<link rel="canonical" href="([^"]*)"/g), path).toEqual([siteUrl + path]);
    expect(valuesOf(page, /<meta name="robots" content="([^"]*)"/g), path).toEqual(
      waiting.has(path) ? ['noindex'] : [],
    );
    const [picture = '', ...others] = valuesOf(page, /<meta property="og:image" content="([^"]*)"/g);
    expect(others, path).toEqual([]);
    expect(files.has(picture), `${path} has the picture ${picture}`).toBe(true);
    pictures.add(picture);
  }
  expect(pictures.size).toBe(8);
});

test('each picture for those who share a link is a PNG of the size that pages say, and small', async () => {
  const pictures = assets.filter(({ file }) => file.startsWith('og/'));
  expect(pictures).toHaveLength(8);
  for (const { file, source } of pictures) {
    const bytes = await readFile(source);
    expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(bytes.length, file).toBeLessThan(40_000);
  }
});

test('a page that is not there, or was taken down, is not listed and tells nothing else', async () => {
  for (const path of ['/404.html', '/treatments/detox-drip/']) {
    const page = await render(path);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(graphsOf(page), path).toEqual([]);
  }
});

test('every graph of the sample holds to the vocabulary, and every name in it leads to a node', async () => {
  expect(await problemsOfSite(sampleDocuments)).toEqual([]);
});

test('every graph of any documents holds to the vocabulary', async () => {
  const collections = publicCollections.filter((name) => name !== 'redirects' && name !== 'withdrawals');
  const documents = fc
    .tuple(
      ...collections.flatMap((collection) =>
        (collection === 'site-settings' ? ['site-settings'] : ids).map((id) =>
          fc.option(arbitraryDocument(collection, id), { freq: 4 }),
        ),
      ),
    )
    .map((made) => withoutSharedAddress(made.filter((document) => document !== null)));
  await fc.assert(
    fc.asyncProperty(documents, async (made) => {
      expect(await problemsOfSite(made)).toEqual([]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test('tells of a condition what its page says: names, codes, symptoms, causes, risks, and what can help', async () => {
  const graph = await graphOf('/conditions/anxiety/');
  expect(find(graph, 'MedicalWebPage')).toMatchObject({
    '@id': 'https://clinic.example/conditions/anxiety/',
    mainEntity: { '@id': 'https://clinic.example/conditions/anxiety/#condition' },
    lastReviewed: '2026-06-03',
    reviewedBy: { '@id': 'https://clinic.example/people/demonstration-reviewer/#person' },
    dateModified: '2026-11-20T09:00:00.000Z',
    audience: { '@type': 'Patient' },
  });
  expect(find(graph, 'Person')).toMatchObject({
    name: 'Demonstration reviewer',
    hasCredential: { name: 'MD, board-certified psychiatrist' },
  });
  const condition = find(graph, 'MedicalCondition');
  expect(condition).toMatchObject({
    name: 'Anxiety',
    alternateName: expect.arrayContaining(['Anxiety disorders', 'Nerves']),
    code: expect.arrayContaining([{ '@type': 'MedicalCode', codeValue: 'F41.9', codingSystem: 'ICD-10-CM' }]),
    cause: { '@type': 'MedicalCause', url: 'https://clinic.example/conditions/anxiety/#causes' },
  });
  // Deep TMS makes little difference, and nobody has rated hyperbaric oxygen: neither is told as a treatment.
  expect(namesIn(condition, 'possibleTreatment')).toEqual([
    'MedicalTherapy Cognitive behavioral therapy',
    'Drug Antidepressants (SSRIs)',
    'Drug Ketamine-assisted therapy',
  ]);
  expect(namesIn(condition, 'signOrSymptom')).toContain('MedicalSignOrSymptom Racing heart');
});

test('mentions a retracted source with its status, and does not cite it', async () => {
  const page = find(await graphOf('/conditions/anxiety/'), 'MedicalWebPage');
  const [retracted, ...others] = listOf(page.mentions);
  expect(others).toEqual([]);
  expect(retracted).toMatchObject({ '@type': 'MedicalScholarlyArticle', creativeWorkStatus: 'Retracted' });
  expect(listOf(page.citation).length).toBeGreaterThan(2);
  expect(JSON.stringify(page.citation)).not.toContain('"Retracted"');
  expect(find(await graphOf('/references/sample-retracted/'), 'MedicalScholarlyArticle')).toMatchObject({
    creativeWorkStatus: 'Retracted',
  });
});

test('a treatment of any kind can stand as a possible treatment, and its harms are told where the vocabulary has a place', async () => {
  const kinds = ['medicine', 'talking-therapy', 'procedure', 'device', 'other'] as const;
  for (const kind of kinds) {
    const documents = sampleDocuments.map((document): PublicDocument => {
      if (document.collection !== 'treatments') return document;
      return { ...document, content: { ...document.content, kind, isOfferedHere: true } };
    });
    const type = kind === 'medicine' ? 'Drug' : 'MedicalTherapy';
    const graph = await graphOf('/treatments/ssris/', documents);
    expect(find(graph, 'MedicalCondition')).toMatchObject({
      name: 'Anxiety',
      possibleTreatment: { '@id': 'https://clinic.example/treatments/ssris/#treatment' },
    });
    const treatment = find(graph, type);
    if (type === 'Drug') {
      // Where an editor wrote the main risks, their words; else where the page speaks of them.
      expect(treatment.warning).toBe('https://clinic.example/treatments/ssris/#benefits-and-risks');
      expect(find(graph, 'MedicalClinic')).not.toHaveProperty('availableService');
    } else {
      expect(namesIn(treatment, 'adverseOutcome')).toEqual(['MedicalEntity Sleepiness and loss of sexual desire']);
      expect(find(graph, 'MedicalClinic').availableService).toEqual({ '@id': treatment['@id'] });
    }
    expect(await problemsOfSite(documents)).toEqual([]);
  }
});

test('claims no review where there was none, and names nobody who has no page any more', async () => {
  for (const path of ['/conditions/panic-disorder/', '/symptoms/trouble-focusing/', '/about/', '/conditions/']) {
    expect(JSON.stringify(await graphOf(path)), path).not.toMatch(/reviewed/i);
  }
  const page = find(await graphOf('/conditions/depression/'), 'MedicalWebPage');
  expect(page.lastReviewed).toBe('2025-01-31');
  expect(page).not.toHaveProperty('reviewedBy');
});

test('nothing that somebody wrote can end the script element', async () => {
  const title = '</script><script>alert(1)</script><!-- <script> ]]>';
  const [content] = sampleConditions;
  if (!content) throw new Error('The sample has no condition.');
  const documents: PublicDocument[] = [
    ...sampleDocuments.filter((document) => document.content.id !== content.id),
    { collection: 'conditions', content: { ...content, title, summary: title, riskFactors: [title] } },
  ];
  const page = await render('/conditions/anxiety/', documents);
  const [text = ''] = scriptsOf(page);
  expect(text).not.toContain('<');
  expect(find(await graphOf('/conditions/anxiety/', documents), 'MedicalCondition')).toMatchObject({
    name: title,
    riskFactor: [{ '@type': 'MedicalRiskFactor', name: title }],
  });
});

async function render(path: string, documents = sampleDocuments): Promise<string> {
  return (await renderBytes(path, memoryLookup(documents)))?.toString() ?? '';
}

async function graphOf(path: string, documents = sampleDocuments): Promise<Node[]> {
  return nodesIn(await render(path, documents));
}

/** What is wrong with the graphs of all pages, by page; nodes may be named across pages. */
/** The search has nothing to tell before somebody asks, and is never listed; every other page says what it is. */
function describedPathsOf(documents: readonly PublicDocument[]): string[] {
  return pagePathsOf(documents).filter((path) => path !== searchPath);
}

async function problemsOfSite(documents: readonly PublicDocument[]): Promise<string[]> {
  const graphs: [string, unknown][] = [];
  for (const path of describedPathsOf(documents)) {
    const found = graphsOf(await render(path, [...documents]));
    if (found.length !== 1) return [`${path} has ${found.length} graphs`];
    graphs.push([path, found[0]]);
  }
  const otherNodes = new Map(graphs.flatMap(([, graph]) => [...nodesOf(graph).types]));
  return graphs.flatMap(([path, graph]) =>
    problemsOf(graph, { vocabulary, otherNodes }).map((problem) => `${path} ${problem}`),
  );
}

/** Two documents cannot have one address; the CMS sees to it. */
function withoutSharedAddress(documents: readonly PublicDocument[]): PublicDocument[] {
  const taken = new Set<string>();
  return documents.filter(({ collection, content }) => {
    const address = 'slug' in content ? `${collection} ${content.slug}` : content.id;
    return !taken.has(address) && taken.add(address);
  });
}

function waitsForReview({ collection, content }: PublicDocument): boolean {
  return reviewedCollections.some((name) => name === collection) && 'review' in content && content.review === null;
}

function isFixed(path: string): boolean {
  return pagePathsOf([]).includes(path);
}
