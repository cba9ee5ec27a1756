import { noticeLabels } from '@wellcite/shared/vocabulary';
import type { ReferenceStanding } from '../../editorial/claims/context.ts';

export const standingWords: Record<ReferenceStanding, string> = {
  ...noticeLabels,
  fine: 'Fine',
  'dead-link': 'Its link no longer works',
  missing: 'This source is gone',
};
