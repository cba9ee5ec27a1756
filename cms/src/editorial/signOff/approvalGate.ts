/** The gate of sign-off: what must be approved is published only in exactly the version that was approved. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { Problem } from '../../publishing/explain.ts';
import type { Gate } from '../../publishing/extensions.ts';
import { readRecord } from '../records/records.ts';
import { isApprovable } from './approvable.ts';
import { approvalOf, lastApproval } from './approvals.ts';
import { medicalDigest } from './medicalDigest.ts';
import { reviewSettings } from './reviewSettings.ts';

export const approvalGate: Gate = async ({ document, req }) => {
  const { collection, content } = document;
  if (!isApprovable(collection)) return [];
  const { requiresApproval } = await reviewSettings(req);
  if (!requiresApproval(collection)) return [];
  const key = documentKey(collection, content.id);
  if (await approvalOf(key, medicalDigest(document), req)) return [];
  return [refusal(await whyNot(key, req))];
};

/** The admin makes a list of what stands after a colon, between commas, so there are none. */
async function whyNot(key: DocumentKey, req: PayloadRequest): Promise<string> {
  const record = await readRecord(key, req);
  if (record?.requestState === 'in-review')
    return 'A reviewer is still looking at this version. Publish it once it is approved.';
  if (record?.requestState === 'changes-asked') {
    return 'The reviewer has asked for changes. Make them and ask for another review.';
  }
  const last = await lastApproval(key, req);
  if (last) {
    const [name] = last.signature.split(', ');
    return `It was changed after ${name} approved it. Ask for a review of this version.`;
  }
  return 'No reviewer has approved it yet. Ask for a review first.';
}

function refusal(message: string): Problem {
  return { path: '', label: 'Sign-off', type: null, isWithin: false, message };
}
