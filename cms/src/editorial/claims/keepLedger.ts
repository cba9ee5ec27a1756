/** Keeps the ledgers in the rows about documents true where something else than the document has changed. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { newestVersion } from '../records/newestVersion.ts';
import { saveRecord } from '../records/records.ts';
import { placeOfApprovable } from '../signOff/approvable.ts';
import type { Ledger } from './ledger.ts';
import { ledgerFor } from './ledgerFor.ts';

/** Derives the ledger of the newest version again. Takes part in the transaction of `req`. */
export async function keepLedger(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const place = placeOfApprovable(key);
  const newest = place && (await newestVersion(place.collection, place.id, req));
  if (!newest) return;
  await saveRecord(key, ledgerData(await ledgerFor({ key, collection: place.collection, doc: newest.doc, req })), req);
}

/** A ledger as the row about a document holds it. */
export function ledgerData({ entries, errors }: Ledger) {
  return { claims: entries.map((entry) => ({ ...entry })), unsupportedClaims: errors };
}
