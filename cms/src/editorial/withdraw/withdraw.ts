/** Takes a harmful page down at once, whatever depends on it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PagedCollection } from '@wellcite/shared/paths';
import type { PayloadRequest } from 'payload';
import { dependentsOf } from '../../publishing/dependents.ts';
import { findRows, parsed } from '../../publishing/rows.ts';
import { logStep } from '../audit/log.ts';
import { saveRecord } from '../records/records.ts';
import { addressOf, pathsLeadingTo } from '../redirects/followAddress.ts';
import { isApprovable } from '../signOff/approvable.ts';
import { voidApprovals } from '../signOff/approvals.ts';
import { candidateOf } from '../signOff/candidate.ts';
import { refused } from '../signOff/refusals.ts';
import { withdrawalsSlug } from './collection.ts';

export interface WithdrawalOrder {
  key: DocumentKey;
  /** For the staff and the audit log; readers are not shown it. */
  reason: string;
  /** Where readers are sent instead; null where there is nothing to put in its place. */
  instead: { collection: PagedCollection; id: string } | null;
}

/** Takes part in the transaction of `req`. */
export async function withdraw({ key, reason, instead }: WithdrawalOrder, req: PayloadRequest): Promise<void> {
  const { collection, id, title, version } = await candidateOf(key, req);
  const [row] = await findRows([key], req);
  const document = row ? parsed(row) : null;
  if (!row || !document) throw refused('It is not on the site, so there is nothing to take down.');
  if (instead && `${instead.collection}:${instead.id}` === key) {
    throw refused('Choose another page to lead to: this is the one that goes.');
  }
  const dependents = await dependentsOf(key, req);
  req.context.isWithdrawing = true;
  try {
    // As the admin's own button asks for it: a newer draft may be incomplete, and need not hold anything up.
    await req.payload.update({ collection, id, data: { _status: 'draft' }, unpublishAllLocales: true, depth: 0, req });
  } finally {
    req.context.isWithdrawing = false;
  }
  const address = addressOf(document);
  // Whoever comes by an address that it had before is told the same.
  const paths = address ? [address.path, ...(await pathsLeadingTo(address, req))] : [];
  for (const path of paths) {
    await req.payload.create({
      collection: withdrawalsSlug,
      data: {
        document: key,
        path,
        title,
        reason,
        instead: instead && { relationTo: instead.collection, value: instead.id },
        withdrawnAt: new Date().toISOString(),
      },
      depth: 0,
      req,
    });
  }
  await voidApprovals(key, req);
  await saveRecord(key, { isWithdrawn: true, requestState: 'none', needsReview: null }, req);
  for (const dependent of dependents) await askForReview(dependent.key, title, req);
  await logStep({ action: 'withdrawn', key, title, version, reason }, req);
}

/** What mentioned the page still stands, with plain words where the link was; somebody should read it again. */
async function askForReview(key: DocumentKey, title: string, req: PayloadRequest): Promise<void> {
  const [collection = ''] = key.split(':');
  if (!isApprovable(collection)) return;
  await saveRecord(key, { needsReview: `“${title}”, which it mentions, was withdrawn.` }, req);
}
