import { documentKey } from '@wellcite/shared/content-api';
import type { UIFieldServerProps } from 'payload';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { statesOf } from '../../editorial/signOff/overviewStates.ts';
import { reviewSettings } from '../../editorial/signOff/reviewSettings.ts';
import { SignOffStatus } from './SignOffStatus.tsx';

/** What the state of a document is, beside its form. */
export async function SignOffField({ collectionSlug, id, req }: UIFieldServerProps) {
  if (id === undefined || !isApprovable(collectionSlug)) return null;
  const key = documentKey(collectionSlug, String(id));
  const state = (await statesOf([key], req)).get(key) ?? null;
  const { requiresApproval } = await reviewSettings(req);
  return <SignOffStatus documentKey={key} initial={state} requiresApproval={requiresApproval(collectionSlug)} />;
}
