import type { PublicChange } from '../../publishing/extensions.ts';
import { revokeLinksTo } from './previewLinks.ts';

/** What was taken down as harmful is shown to nobody without an account either. */
export async function followPreviewLinks({ key, after, req }: PublicChange): Promise<void> {
  if (after === null && req.context.isWithdrawing) await revokeLinksTo(key, req);
}
