/** What the site's settings say about approvals: as they are in force, not as somebody may be drafting them. */
import type { PayloadRequest } from 'payload';
import type { SiteSettings } from '../../payload-types.ts';
import { type ApprovableCollection, approvedByDefault } from './approvable.ts';

/** In months, where nothing is set. */
export const usualMonths = 12;

export interface ReviewSettings {
  requiresApproval: (collection: ApprovableCollection) => boolean;
  /** How long an approval holds. */
  months: (collection: ApprovableCollection) => number;
}

export async function reviewSettings(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<ReviewSettings> {
  const stored = await req.payload.db.findGlobal<Pick<SiteSettings, keyof SiteSettings>>({
    slug: 'site-settings',
    req,
  });
  return {
    requiresApproval: (collection) => stored?.requireApproval?.[collection] ?? approvedByDefault.includes(collection),
    months: (collection) => stored?.reviewMonths?.[collection] ?? usualMonths,
  };
}
