/** What must be approved, and how long enquiries are kept, is an admin's to say, by whatever door, and each change is logged. */
import type { GlobalBeforeChangeHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { isAdmin } from '../../access/roles.ts';
import { retentionIn } from '../../enquiries/retention.ts';
import type { SiteSettings } from '../../payload-types.ts';
import { restoredSettings, storedSettings } from '../../publishing/storedSettings.ts';
import { logStep } from '../audit/log.ts';
import { approvableCollections, approvableLabels, approvedByDefault } from './approvable.ts';
import { forRoles } from './refusals.ts';
import { usualMonths } from './reviewSettings.ts';

/** A draft changes nothing yet; what is saved otherwise is in force at once. */
export const logReviewSettings: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  await logChanges(await inForce(req), { ...originalDoc, ...data }, req);
  return data;
};

/** Payload restores a version past the access of its fields. */
export const guardReviewSettings: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
  const restored = await restoredSettings({ args, operation, req });
  if (!restored) return;
  const before = await inForce(req);
  if (linesOf(before).join() !== linesOf(restored).join() && !isAdmin(req.user)) throw forRoles('an admin');
  await logChanges(before, restored, req);
};

async function logChanges(before: Settings, after: Settings, req: PayloadRequest): Promise<void> {
  const [old, changed] = [linesOf(before), linesOf(after)];
  for (const [index, line] of changed.entries()) {
    if (old[index] === line) continue;
    await logStep(
      { action: 'setting-changed', key: null, title: 'Site settings', before: old[index], after: line },
      req,
    );
  }
}

type Settings = Pick<SiteSettings, 'requireApproval' | 'reviewMonths' | 'enquiryRetentionDays'>;

async function inForce(req: PayloadRequest): Promise<Settings> {
  return (await storedSettings(req)) ?? {};
}

/** A sentence for each setting. */
function linesOf(settings: Settings): string[] {
  const days = retentionIn(settings);
  const approvals = approvableCollections.map((collection) => {
    const isRequired = settings.requireApproval?.[collection] ?? approvedByDefault.includes(collection);
    const months = settings.reviewMonths?.[collection] ?? usualMonths;
    return `${approvableLabels[collection]}: ${isRequired ? 'must be approved' : 'need no approval'}, for ${months} months`;
  });
  return [...approvals, `What patients write: deleted after ${days} days`];
}
