/** What becomes of a field that somebody sends, or asks for, who may not. */

import { type Answer, type FieldOperation, type FieldRules, fieldRules } from '../../src/access/matrix.ts';
import { bundleStates } from '../../src/bundles/collection.ts';
import type { Account, Cms } from './cms.ts';
import { type Desk, isContent, nobodysId, samples, webhookSample } from './rolesDesk.ts';

/** Of a field, for each operation that has a rule of its own. */
export type FieldAnswers = { [key in FieldOperation]?: Answer };

interface Bench {
  cms: Cms;
  desk: Desk;
  slug: string;
  /** Undefined: signed out. */
  account: Account | undefined;
}

type Document = Record<string, unknown>;

export async function fieldAnswers(bench: Bench): Promise<Record<string, FieldAnswers>> {
  const rules = Object.entries(fieldRulesOf(bench.slug));
  const fieldsWith = (operation: FieldOperation) => rules.filter(([, rule]) => rule[operation]).map(([field]) => field);
  const taken = await takenOnCreate(bench, fieldsWith('create'));
  const answers = {
    create: (field: string): Answer => (taken.includes(field) ? 'always' : 'never'),
    read: await answersOf(bench, fieldsWith('read'), shown),
    update: await answersOf(bench, fieldsWith('update'), takenOnUpdate),
  };
  const operations = ['create', 'read', 'update'] as const;
  return Object.fromEntries(
    rules.map(([field, rule]) => [
      field,
      Object.fromEntries(operations.filter((key) => rule[key]).map((key) => [key, answers[key](field)])),
    ]),
  );
}

export function fieldRulesOf(slug: string): Record<string, FieldRules> {
  const rules: Record<string, Record<string, FieldRules>> = fieldRules;
  return rules[slug] ?? {};
}

/** Of these fields, those that were taken, or shown. */
type Try = (bench: Bench, id: string, fields: string[]) => Promise<string[]>;

/** At another's document first, and, for what was in vain there, at one's own. */
async function answersOf(bench: Bench, fields: string[], attempt: Try): Promise<(field: string) => Answer> {
  const { desk, slug, account } = bench;
  const isOfUsers = slug === 'users';
  const anothers = await attempt(bench, isOfUsers ? desk.spare.id : (desk.ids[slug] ?? nobodysId), fields);
  const left = fields.filter((field) => !anothers.includes(field));
  const own = isOfUsers && account ? await attempt(bench, account.user.id, left) : [];
  return (field) => {
    if (anothers.includes(field)) return 'always';
    return own.includes(field) ? 'own' : 'never';
  };
}

const shown: Try = async ({ cms, slug, account }, id, fields) => {
  if (!account) return [];
  const select = fields.map((field) => `select[${field}]=true`).join('&');
  const addresses = [`/api/${slug}/${id}`, `/api/${slug}/${id}?showHiddenFields=true&${select}`];
  const documents = await Promise.all(
    addresses.map(async (address): Promise<Document> => (await cms.api(address, { as: account })).json()),
  );
  // Of a list that may not be seen Payload shows an empty one.
  const isShown = (value: unknown) => value !== undefined && sameness(value) !== '[]';
  return fields.filter((field) => documents.some((document) => isShown(document[field])));
};

async function takenOnCreate(bench: Bench, fields: string[]): Promise<string[]> {
  const { cms, slug, account } = bench;
  if (fields.length === 0) return [];
  made += 1;
  const sent = attempts(bench, {}, fields);
  const body = JSON.stringify({ ...newOne(slug), ...sent });
  const answer = await cms.api(`/api/${slug}`, { method: 'POST', body, ...(account && { as: account }) });
  if (!answer.ok) return [];
  const after = await stored(bench, (await answer.json()).doc.id);
  const signIn = JSON.stringify({ email: after.email, password: sent.password });
  const opens = fields.includes('password') && (await cms.api('/api/users/login', { method: 'POST', body: signIn })).ok;
  return fields.filter((field) => (field === 'password' ? opens : holds(after[field], sent[field])));
}

function newOne(slug: string): object {
  if (isContent(slug)) return samples[slug]();
  if (slug === 'webhooks') return webhookSample;
  return { name: 'Nina New', email: `nina${made}@example.org`, role: 'editor' };
}

/** By any of the ways to change a document. */
const takenOnUpdate: Try = async (bench, id, fields) => {
  const { cms, slug, account } = bench;
  const isGlobal = slug === 'site-settings';
  const address = isGlobal ? `/api/globals/${slug}` : `/api/${slug}/${id}`;
  const addresses = [address];
  if (isGlobal || isContent(slug)) addresses.push(`${address}?draft=true`);
  if (!isGlobal) addresses.push(`/api/${slug}?where[id][equals]=${id}`);
  const taken = new Set<string>();
  for (const path of addresses) {
    const before = await stored(bench, id);
    const sent = attempts(bench, before, fields);
    const method = isGlobal ? 'POST' : 'PATCH';
    await cms.api(path, { method, body: JSON.stringify(sent), ...(account && { as: account }) });
    const after = await stored(bench, id);
    for (const field of fields) {
      // What is stored of a password is its hash.
      const isTaken = field === 'password' ? after.hash !== before.hash : holds(after[field], sent[field]);
      if (isTaken) taken.add(field);
    }
  }
  return [...taken];
};

/** The newest version, with all that is hidden. */
async function stored({ cms: { payload }, slug }: Bench, id: string): Promise<Document> {
  if (slug === 'site-settings') return { ...(await payload.findGlobal({ slug, draft: true, depth: 0 })) };
  const collection = payload.config.collections.find((config) => config.slug === slug)?.slug;
  if (!collection) throw new Error(`There is no collection ${slug}.`);
  return { ...(await payload.findByID({ collection, id, draft: true, depth: 0, showHiddenFields: true })) };
}

function attempts({ desk }: Bench, now: Document, fields: string[]): Document {
  return Object.fromEntries(fields.map((field) => [field, attemptAt(field, now[field], desk)]));
}

/** Of a list, the id of its row; of a group, its part. */
function holds(value: unknown, attempt: unknown): boolean {
  if (Array.isArray(attempt)) return sameness(value).includes(sameness(attempt[0]?.id));
  return sameness(value).includes(sameness(attempt).replace(/^\{|\}$/g, ''));
}

/** The two databases give dates back in their own ways. */
function sameness(value: unknown): string {
  return JSON.stringify(value instanceof Date ? value.toISOString() : (value ?? null));
}

let made = 0;

/** Something that could stand there, and does not yet. */
function attemptAt(field: string, now: unknown, { ids, spare }: Desk): unknown {
  made += 1;
  switch (field) {
    case 'role':
      return now === 'admin' ? 'editor' : 'admin';
    case 'person':
      return now === ids.people ? null : ids.people;
    case 'email':
      return `other${made}@example.org`;
    case 'password':
      return `A long pass phrase ${made}!`;
    case 'updatedBy':
      return spare.id;
    case 'sessions':
      return [{ id: `guessed-${made}`, createdAt: new Date().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z' }];
    case 'loginAttempts':
      return 1000 + made;
    case 'sizeDigests':
      return { guessed: `digest ${made}` };
    case 'requireApproval':
      return { glossary: glossaryOf(now) !== true };
    case 'reviewMonths':
      return { glossary: glossaryOf(now) === 24 ? 36 : 24 };
    case 'enquiryRetentionDays':
      return now === 31 ? 62 : 31;
    case 'kind':
      return now === 'deploy-hook' ? 'signed' : 'deploy-hook';
    case 'state':
      return otherStateThan(now);
    case 'sealed':
    case 'disabledReason':
      return `guessed ${made}`;
    case 'scheduledBy':
    case 'publishedBy':
    case 'refusal':
      return `guessed ${made}`;
    case 'publishAt':
    case 'publishedAt':
    case 'failingSince':
    case 'disabledAt':
    case 'lastSignedInAt':
    case 'lockUntil':
    case 'resetPasswordExpiration':
    case 'resetPasswordRequestedAt':
      return new Date(Date.UTC(2001, 1, 3) + made * 1000).toISOString();
    case 'hash':
    case 'salt':
    case 'resetPasswordToken':
      return `guessed ${made}`;
    default:
      throw new Error(`What could somebody send for the field ${field}? Add it here.`);
  }
}

/** Webhooks and release bundles have a state each. */
function otherStateThan(now: unknown): string {
  const states = bundleStates.some((state) => state === now) ? ['refused', 'published'] : ['disabled', 'failing'];
  return states.find((state) => state !== now) ?? '';
}

/** Of a group with a field for each collection. */
function glossaryOf(group: unknown): unknown {
  return typeof group === 'object' && group !== null && 'glossary' in group ? group.glossary : undefined;
}
