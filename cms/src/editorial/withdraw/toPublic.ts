import type { PublicWithdrawal } from '@wellcite/shared/withdrawal';
import type { Withdrawal } from '../../payload-types.ts';
import { instant, requiredId, requiredText } from '../../publishing/values.ts';

export function toPublicWithdrawal(doc: Withdrawal): PublicWithdrawal {
  const { instead } = doc;
  return {
    id: doc.id,
    path: doc.path,
    title: requiredText(doc.title),
    withdrawnAt: instant(doc.withdrawnAt),
    instead: instead ? { collection: instead.relationTo, id: requiredId(instead.value) } : null,
  };
}
