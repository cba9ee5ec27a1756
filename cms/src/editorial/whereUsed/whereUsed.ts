/** Everything that refers to a document: published pages, drafts, the site's settings, signatures and accounts. */
import { type DocumentKey, documentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import { parsed, type Row, rowsReferringTo } from '../../publishing/rows.ts';
import { findRecords } from '../records/records.ts';
import { type ApprovableCollection, isApprovable } from '../signOff/approvable.ts';
import type { FormFields } from './formFields.ts';
import { mentionsIn } from './mentionsIn.ts';
import { formsOfSettings, type StoredForms, storedForms } from './storedForms.ts';

export interface Place {
  /** The field, as the editor reads it: `Uses › Sources`. */
  label: string;
  count: number;
}

export interface Use {
  title: string;
  /** What it is, such as “Condition”. */
  kind: string;
  /** Where it is edited, below the admin's own address. */
  path: string;
  /** Whether readers see the mention. */
  isPublished: boolean;
  /** Whether a newer draft has it. */
  isInDraft: boolean;
  places: Place[];
  /** What can be made to mention another document instead; null for signatures and accounts, which are facts. */
  document: UsingDocument | null;
}

export type UsingDocument = { collection: ApprovableCollection; id: string } | { collection: 'site-settings' };

/** In the order of their titles, published ones first. What is in the trash is left out, and so are old addresses. */
export async function whereUsed(key: DocumentKey, req: PayloadRequest): Promise<Use[]> {
  const uses = [
    ...(await usesInDocuments(key, req)),
    ...(await usesInSettings(key, req)),
    ...(await accountsSigningAs(key, req)),
  ];
  return uses.sort(
    (one, other) =>
      Number(other.isPublished) - Number(one.isPublished) || one.title.localeCompare(other.title, 'en-US'),
  );
}

async function usesInDocuments(key: DocumentKey, req: PayloadRequest): Promise<Use[]> {
  const rows = new Map((await rowsReferringTo(key, req)).map((row) => [row.key, row]));
  const records = await findRecords({ refersTo: { in: [key] } }, req);
  const users = new Set([...rows.keys(), ...records.map(({ id }) => id)].map(parseDocumentKey));
  const uses = new Map<string, Use[]>();
  for (const user of users) {
    if (!user || !isApprovable(user.collection)) continue;
    const { collection, id } = user;
    const own = documentKey(collection, id);
    if (own === key || uses.has(own)) continue;
    const forms = await storedForms(collection, id, req);
    if (forms) uses.set(own, usesIn({ collection, id, key, forms, row: rows.get(own), req }));
  }
  return [...uses.values()].flat();
}

function usesIn(input: {
  collection: ApprovableCollection;
  id: string;
  key: DocumentKey;
  forms: StoredForms<StoredDocuments[ApprovableCollection]>;
  /** What readers see, where that refers to the document. */
  row: Row | undefined;
  req: PayloadRequest;
}): Use[] {
  const { collection, id, key, forms, row, req } = input;
  const { config } = req.payload.collections[collection];
  const about = {
    title: (forms.draft ?? forms.published)?.title || 'Untitled',
    kind: typeof config.labels.singular === 'string' ? config.labels.singular : collection,
    path: `/collections/${collection}/${id}`,
  };
  const mentions = placesOf({ key, fields: config.fields, forms });
  const uses: Use[] = [];
  if (mentions.isPublished || mentions.isInDraft) uses.push({ ...about, ...mentions, document: { collection, id } });
  if (row && isSignedBy(row, key)) {
    const places = [{ label: 'Signed its review', count: 1 }];
    uses.push({ ...about, isPublished: true, isInDraft: false, places, document: null });
  }
  return uses;
}

function isSignedBy(row: Row, key: DocumentKey): boolean {
  const content = parsed(row)?.content;
  return content !== undefined && 'review' in content && key === `people:${content.review?.reviewedBy}`;
}

async function usesInSettings(key: DocumentKey, req: PayloadRequest): Promise<Use[]> {
  const forms = await formsOfSettings(req);
  const { fields } = req.payload.globals.config.find(({ slug }) => slug === 'site-settings') ?? { fields: [] };
  const mentions = placesOf({ key, fields, forms });
  if (!mentions.isPublished && !mentions.isInDraft) return [];
  const about = { title: 'The site’s menu', kind: 'Site settings', path: '/globals/site-settings' };
  return [{ ...about, ...mentions, document: { collection: 'site-settings' } }];
}

async function accountsSigningAs(key: DocumentKey, req: PayloadRequest): Promise<Use[]> {
  const person = parseDocumentKey(key);
  if (person?.collection !== 'people') return [];
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { person: { equals: person.id } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id, name }) => ({
    title: name,
    kind: 'Account',
    path: `/collections/users/${id}`,
    isPublished: false,
    isInDraft: false,
    places: [{ label: 'Signs with this name', count: 1 }],
    document: null,
  }));
}

/** A place has as many mentions as the form with more of them has. */
function placesOf(input: {
  key: DocumentKey;
  fields: FormFields;
  forms: StoredForms<unknown>;
}): Pick<Use, 'isPublished' | 'isInDraft' | 'places'> {
  const { key, fields, forms } = input;
  const published = countsOf(key, fields, forms.published);
  const draft = countsOf(key, fields, forms.draft);
  const labels = new Set([...published.keys(), ...draft.keys()]);
  const places = [...labels].map((label) => ({
    label,
    count: Math.max(published.get(label) ?? 0, draft.get(label) ?? 0),
  }));
  return { isPublished: published.size > 0, isInDraft: draft.size > 0, places };
}

function countsOf(key: DocumentKey, fields: FormFields, doc: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentionsIn(fields, doc)) {
    if (mention.key === key) counts.set(mention.label, (counts.get(mention.label) ?? 0) + 1);
  }
  return counts;
}
