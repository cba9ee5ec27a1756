/** What the site's settings say about approvals: as they are in force, not as somebody may be drafting them. */
import type { PayloadRequest } from 'payload';
import { storedSettings } from '../../publishing/storedSettings.ts';
import { type ApprovableCollection, approvedByDefault } from './approvable.ts';

/** In months, where nothing is set. */
export const usualMonths = 12;

export interface ReviewSettings {
  requiresApproval: (collection: ApprovableCollection) => boolean;
  /** How long an approval holds. */
  months: (collection: ApprovableCollection) => number;
}

export async function reviewSettings(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<ReviewSettings> {
  const stored = await storedSettings(req);
  return {
    requiresApproval: (collection) => stored?.requireApproval?.[collection] ?? approvedByDefault.includes(collection),
    months: (collection) => stored?.reviewMonths?.[collection] ?? usualMonths,
  };
}
