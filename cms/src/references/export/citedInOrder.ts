/** The references of a page in the order of their numbers on it. */
import { type DocumentKey, documentKeySchema, type PublicDocument } from '@wellcite/shared/content-api';
import { relationsOf } from '@wellcite/shared/relations';
import type { PayloadRequest } from 'payload';
import { newestVersion } from '../../editorial/records/newestVersion.ts';
import { readRecord } from '../../editorial/records/records.ts';
import { placeOfApprovable } from '../../editorial/signOff/approvable.ts';
import { mapForReaders } from '../../publishing/problems.ts';
import { findRows, parsed, rowsReferringTo } from '../../publishing/rows.ts';

/** Ids, each once: of the page as readers see it, or of the draft where they do not see it. Null where there is no such page. */
export async function citedInOrder(key: DocumentKey, req: PayloadRequest): Promise<string[] | null> {
  const document = (await publicForm(key, req)) ?? (await draftForm(key, req));
  if (document) return [...new Set(await inOrder(document, req))];
  // A draft that is not complete has no numbers yet.
  const record = await readRecord(key, req);
  return record && (record.refersTo ?? []).flatMap((other) => idAmongReferences(other) ?? []);
}

async function publicForm(key: DocumentKey, req: PayloadRequest): Promise<PublicDocument | null> {
  const [row] = await findRows([key], req);
  return row ? parsed(row) : null;
}

async function draftForm(key: DocumentKey, req: PayloadRequest): Promise<PublicDocument | null> {
  const place = placeOfApprovable(key);
  const newest = place && (await newestVersion(place.collection, place.id, req));
  if (!newest) return null;
  const { fields } = req.payload.collections[place.collection].config;
  const doc = { ...newest.doc, publishedAt: newest.doc.publishedAt ?? newest.doc.updatedAt };
  return mapForReaders({ collection: place.collection, doc, fields }).document;
}

/** The parts of each kind of page as they are read; what is said of treatments stands where `evidence` does. */
const parts: Partial<Record<PublicDocument['collection'], readonly string[]>> = {
  conditions: ['whatItIs', 'causes', 'evidence', 'questions', 'whatWeDoNotKnow'],
  treatments: [
    'howSoon',
    'mainRisks',
    'evidence',
    'howItWorks',
    'whatHappens',
    'benefits',
    'risks',
    'whoItMayNotSuit',
    'whatWeDoNotKnow',
  ],
  symptoms: ['description'],
  pages: ['body'],
};

async function inOrder(document: PublicDocument, req: PayloadRequest): Promise<string[]> {
  const cited = relationsOf(document).filter(({ collection }) => collection === 'references');
  const evidence = await evidenceOf(document, req);
  return (parts[document.collection] ?? []).flatMap((part) =>
    part === 'evidence' ? evidence : cited.filter(({ path }) => path[0] === part).map(({ id }) => id),
  );
}

async function evidenceOf(document: PublicDocument, req: PayloadRequest): Promise<string[]> {
  const { collection, content } = document;
  if (collection === 'treatments') {
    return [...Map.groupBy(content.uses, ({ condition }) => condition).values()].flat().flatMap(referencesOf);
  }
  if (collection !== 'conditions') return [];
  const rows = await rowsReferringTo(`conditions:${content.id}`, req);
  const treatments = rows
    .map(parsed)
    .flatMap((row) => (row?.collection === 'treatments' ? [row.content] : []))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const named = content.treatments.flatMap(({ treatment }) => treatments.find(({ id }) => id === treatment) ?? []);
  return [...new Set([...named, ...treatments])].flatMap(({ uses, howSoon, mainRisks }) =>
    [...uses.filter(({ condition }) => condition === content.id), howSoon, mainRisks].flatMap(referencesOf),
  );
}

function referencesOf(source: { references: readonly string[] } | null): readonly string[] {
  return source?.references ?? [];
}

function idAmongReferences(key: string): string | null {
  const parsedKey = documentKeySchema.safeParse(key);
  return parsedKey.success && key.startsWith('references:') ? key.slice('references:'.length) : null;
}
