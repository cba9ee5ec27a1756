import { z } from 'zod';
import { documentId, instant, line, sitePath } from './fields.ts';
import { documentTarget } from './rich-text.ts';

/** A page that was taken down at once: its address answers 410, and says where to go instead. */
export const withdrawalSchema = z.object({
  id: documentId,
  path: sitePath,
  /** What the page was called. */
  title: line(),
  withdrawnAt: instant,
  /** Null where no page of ours stands in for it. */
  instead: documentTarget.nullable(),
});

export type PublicWithdrawal = z.infer<typeof withdrawalSchema>;
