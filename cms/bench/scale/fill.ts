/**
 * Fills the database of the environment with the site of `npm run bench:scale`: real documents, their versions, and the
 * rows that readers are served from, through Payload's own adapter but past the hooks, which would take an hour. What a
 * document's row holds is made by the product's own mappers and held against the contract.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import { relationsOf } from '@wellcite/shared/relations';
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload';
import { type Role, roleLabels } from '../../src/access/roles.ts';
import { randomPassword } from '../../src/collections/Users/passwords.ts';
import { inTransaction } from '../../src/database/inTransaction.ts';
import { joinFacts } from '../../src/editorial/joinFacts.ts';
import { recordsSlug } from '../../src/editorial/records/collection.ts';
import { refersTo } from '../../src/editorial/records/refersTo.ts';
import { isApprovable } from '../../src/editorial/signOff/approvable.ts';
import { addApproval, type Signature } from '../../src/editorial/signOff/approvals.ts';
import { medicalDigest } from '../../src/editorial/signOff/medicalDigest.ts';
import { env } from '../../src/env.ts';
import config from '../../src/payload.config.ts';
import { mapForReaders } from '../../src/publishing/problems.ts';
import { rowOf } from '../../src/publishing/rows.ts';
import { settings } from '../../src/seed/content/site-settings.ts';
import { documentsOf, type Made } from './documents.ts';
import { fullSize, tenthSize } from './plan.ts';

const reviewedOn = '2026-01-15T12:00:00.000Z';
/** So many documents are kept together. */
const perTransaction = 500;
const roles: readonly Role[] = ['admin', 'editor'];

const payload = await getPayload({ config });
payload.logger.level = 'silent';
if (process.argv.includes('--drop')) {
  await dropDatabase(payload);
} else {
  await addUsers(payload);
  await addSettings(payload);
  await addDocuments(payload, await addReviewer(payload));
}
await payload.destroy();
process.exit(0);

async function addDocuments({ db }: Payload, signature: Signature): Promise<void> {
  // Ids that are the same at each run; and a condition may name a treatment that comes after it.
  Object.assign(db, { allowIDOnCreate: true });
  if (db.name !== 'mongoose') await db.drizzle.$client.execute('PRAGMA foreign_keys = OFF');
  const size = process.argv.includes('--tenth') ? tenthSize : fullSize;
  let batch: Made[] = [];
  for (const made of documentsOf(size, db.name === 'mongoose' ? 'mongoose' : 'sqlite')) {
    batch.push(made);
    if (batch.length < perTransaction) continue;
    await addBatch(batch, signature);
    batch = [];
  }
  await addBatch(batch, signature);
  if (db.name === 'mongoose') return;
  const { rows } = await db.drizzle.$client.execute('PRAGMA foreign_key_check');
  if (rows.length > 0) throw new Error(`${rows.length} rows refer to rows that are not there.`);
}

/** SQLite's goes with its folder. */
async function dropDatabase({ db }: Payload): Promise<void> {
  if (db.name === 'mongoose') await db.connection.dropDatabase();
}

async function addBatch(batch: readonly Made[], signature: Signature): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    for (const made of batch) await add(made, signature, req);
  });
}

async function add({ collection, doc }: Made, signature: Signature, req: PayloadRequest): Promise<void> {
  const { db, collections } = payload;
  const { id, createdAt, updatedAt, ...data } = structuredClone(doc);
  await db.create({ collection, data: { ...data, id, createdAt, updatedAt }, returning: false, req });
  await db.createVersion({
    collectionSlug: collection,
    autosave: false,
    createdAt,
    updatedAt,
    parent: id,
    versionData: { ...data, createdAt, updatedAt },
    returning: false,
    req,
  });
  const { document, problems } = mapForReaders({ collection, doc, fields: collections[collection].config.fields });
  if (!document) throw new Error(`${collection}:${id} does not hold to the contract: ${JSON.stringify(problems)}`);
  const isReviewed = isApprovable(collection);
  if (isReviewed) await approve(document, signature, req);
  const joined = isReviewed ? await joinFacts(document, req) : document;
  await keepRecord({ collection, doc }, joined, req);
  const { key, digest, content } = rowOf(joined);
  const refersTo = [...new Set(relationsOf(document).map((to) => documentKey(to.collection, to.id)))];
  await db.create({
    collection: 'published',
    data: { id: key, digest, content, refersTo, files: [] },
    returning: false,
    req,
  });
}

/** As the CMS keeps it, but for the ledger of claims, which is made when the document is next saved. */
async function keepRecord({ collection, doc }: Made, document: PublicDocument, req: PayloadRequest): Promise<void> {
  const data = {
    requestState: 'none' as const,
    title: doc.title,
    digest: medicalDigest(document),
    isComplete: true,
    isDraft: false,
    isPublic: true,
    refersTo: refersTo(payload.collections[collection].config.fields, doc),
    contributors: [],
    claims: [],
    unsupportedClaims: 0,
    nextReviewOn: 'review' in document.content ? (document.content.review?.nextReviewOn ?? null) : null,
  };
  const row = { ...data, id: documentKey(collection, doc.id), kind: collection, documentId: doc.id };
  await payload.db.create({ collection: recordsSlug, data: row, returning: false, req });
}

async function approve(document: PublicDocument, signature: Signature, req: PayloadRequest): Promise<void> {
  const key = documentKey(document.collection, document.content.id);
  const digest = medicalDigest(document);
  await addApproval({ ...signature, key, digest, document, months: 24, on: new Date(reviewedOn) }, req);
}

/** Whoever signs them all. */
async function addReviewer({ create }: Payload): Promise<Signature> {
  const { id } = await create({
    collection: 'people',
    data: {
      slug: 'reviewer',
      title: 'Ada Example',
      role: 'Medical reviewer',
      summary: 'Made up.',
      _status: 'published',
    },
  });
  return { user: null, person: id, signature: 'Ada Example' };
}

/** Their passwords are where those of the demonstration would be. */
async function addUsers({ create }: Payload): Promise<void> {
  const users = roles.map((role) => ({ role, email: `${role}@bench.example`, password: randomPassword() }));
  await writeFile(path.join(env.dataDir, 'demo-users.json'), JSON.stringify(users), { mode: 0o600 });
  for (const user of users) {
    await create({ collection: 'users', data: { ...user, name: `Bench ${roleLabels[user.role].toLowerCase()}` } });
  }
}

async function addSettings({ updateGlobal }: Payload): Promise<void> {
  const navigation = settings.navigation.flatMap(({ label, section }) =>
    section ? [{ label, kind: 'section' as const, section }] : [],
  );
  await updateGlobal({ slug: 'site-settings', data: { ...settings, navigation, _status: 'published' } });
}
