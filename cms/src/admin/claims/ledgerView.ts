/** The claim ledger of one document, as its tab shows it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { exceptionsFor } from '../../editorial/claims/exceptions.ts';
import type { LedgerEntry } from '../../editorial/claims/ledger.ts';
import { ledgerFor } from '../../editorial/claims/ledgerFor.ts';
import { newestVersion } from '../../editorial/records/newestVersion.ts';
import { placeOfApprovable } from '../../editorial/signOff/approvable.ts';
import type { ClaimException } from '../../payload-types.ts';
import { type OpenFinding, openFindings } from './openFindings.ts';
import { type Source, sourcesOf } from './sourcesOf.ts';

export interface LedgerView {
  findings: OpenFinding[];
  exceptions: AllowedException[];
  /** Sentences that cite a source. */
  cited: LedgerEntry[];
  sources: Map<string, Source>;
}

export interface AllowedException extends Pick<ClaimException, 'id' | 'reason' | 'allowedByName' | 'updatedAt'> {
  /** As it stands in the text; as it stood there when it was allowed, where it is not there any more. */
  sentence: string;
  /** What is wrong with it; null where that is no longer so. */
  message: string | null;
}

/** Derived here and now, so that it also knows of rules and notices that are newer than the document. */
export async function ledgerView(key: DocumentKey, req: PayloadRequest): Promise<LedgerView | null> {
  const place = placeOfApprovable(key);
  const newest = place && (await newestVersion(place.collection, place.id, req));
  if (!newest) return null;
  const { entries } = await ledgerFor({ key, collection: place.collection, doc: newest.doc, req });
  const cited = entries.filter(({ references }) => references.length > 0);
  return {
    findings: openFindings(entries),
    exceptions: (await exceptionsFor(key, req)).map((exception) => allowed(exception, entries)),
    cited,
    sources: await sourcesOf(cited, req),
  };
}

function allowed(exception: ClaimException, entries: readonly LedgerEntry[]): AllowedException {
  const { id, reason, allowedByName, updatedAt, sentence, rule } = exception;
  const entry = entries.find(({ normalized }) => normalized === sentence);
  const finding = entry?.findings.find((one) => one.rule === rule);
  return {
    id,
    reason,
    allowedByName,
    updatedAt,
    sentence: entry?.text ?? sentence,
    message: finding?.message ?? null,
  };
}
