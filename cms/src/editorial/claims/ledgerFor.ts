/** The ledger of a stored document: gathers what its sentences are held against, from the database. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest, Where } from 'payload';
import type { PhraseRule, ReferenceCheck, Treatment } from '../../payload-types.ts';
import { readChecks } from '../../references/checks/checks.ts';
import { refersTo } from '../records/refersTo.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';
import { builtInRules } from './builtInRules.ts';
import type { LedgerContext, ReferenceStanding } from './context.ts';
import { exceptionsFor } from './exceptions.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type CompiledRules, compileRules } from './matchPhrases.ts';
import { regulatedUses } from './regulatedUses.ts';
import { textsOfDocument } from './textsOfDocument.ts';

export interface LedgerSubject {
  key: DocumentKey;
  collection: ApprovableCollection;
  /** As it is stored, all of its fields. */
  doc: object;
  req: PayloadRequest;
}

/** Sources speak for themselves: what their titles claim is not our claim. */
const withoutClaims: readonly ApprovableCollection[] = ['references'];

export async function ledgerFor(subject: LedgerSubject): Promise<Ledger> {
  const { collection, doc, req } = subject;
  if (withoutClaims.includes(collection)) return { entries: [], errors: 0, warnings: 0, unsupported: 0 };
  const { fields } = req.payload.collections[collection].config;
  return ledgerOf({ texts: textsOfDocument(fields, doc), context: await contextOf(subject) });
}

/** What the sentences of a document are held against; the editor's warnings use the same. */
export async function contextOf({ key, collection, doc, req }: LedgerSubject): Promise<LedgerContext> {
  const related = refersTo(req.payload.collections[collection].config.fields, doc).map(parseDocumentKey);
  const idsIn = (name: string) => related.flatMap((place) => (place?.collection === name ? [place.id] : []));
  const title = 'title' in doc && typeof doc.title === 'string' ? doc.title : null;
  return {
    rules: await rulesInForce(req),
    exceptions: await exceptionsFor(key, req),
    referenceStanding: await standings(idsIn('references'), req),
    uses: await regulatedUses(isTreatment(collection, doc) ? doc : null, req),
    treatment: collection === 'treatments' ? title : null,
    condition: collection === 'conditions' ? title : null,
  };
}

/** Ours, and those that an admin has added. Made ready once: that takes longer than a page's sentences do. */
async function rulesInForce(req: PayloadRequest): Promise<CompiledRules> {
  const added = await addedRules(req);
  const key = JSON.stringify(added);
  if (compiled?.key !== key) compiled = { key, rules: compileRules(builtInRules, added) };
  return compiled.rules;
}

/** Those that an admin has added. */
export async function addedRules(req: PayloadRequest): Promise<PhraseRule[]> {
  return findAll<PhraseRule>('phrase-rules', {}, req);
}

let compiled: { key: string; rules: CompiledRules } | null = null;

async function standings(cited: readonly string[], req: PayloadRequest): Promise<(id: string) => ReferenceStanding> {
  const found = await findAll<{ id: string }>('references', { id: { in: [...cited] } }, req);
  const checks = new Map((await readChecks(cited, req)).map((check) => [check.id, check]));
  const there = new Set(found.map(({ id }) => String(id)));
  return (id) => {
    if (!there.has(id)) return 'missing';
    return doubtAbout(checks.get(id)) ?? 'fine';
  };
}

/** What speaks against a source; null where nothing does. */
export function doubtAbout(check: ReferenceCheck | undefined): ReferenceStanding | null {
  return check?.standing ?? (check?.link === 'dead' ? 'dead-link' : null);
}

function isTreatment(collection: ApprovableCollection, doc: object): doc is Treatment {
  return collection === 'treatments' && 'uses' in doc;
}

async function findAll<Doc extends { id: string }>(
  collection: 'phrase-rules' | 'references',
  where: Where,
  req: PayloadRequest,
): Promise<Doc[]> {
  const select = collection === 'references' ? { slug: true as const } : undefined;
  const { docs } = await req.payload.db.find<Doc>({
    collection,
    where,
    ...(select && { select }),
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}
