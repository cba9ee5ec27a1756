/** Whether a link to drafts works (still), and why not. */
import type { PayloadRequest } from 'payload';
import type { Role } from '../../access/roles.ts';
import type { PreviewLink, User } from '../../payload-types.ts';

/** Who may share drafts. */
export const sharingRoles: readonly Role[] = ['editor', 'admin'];

/** `unshared`: whoever made it has no account any more, or may no longer share. */
export type LinkState = 'works' | 'revoked' | 'ended' | 'unshared';

export async function stateOf(
  { revokedAt, expiresAt, createdBy }: PreviewLink,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<LinkState> {
  if (revokedAt) return 'revoked';
  if (new Date(expiresAt) <= new Date()) return 'ended';
  const maker = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: createdBy } }, req });
  return maker && sharingRoles.includes(maker.role) ? 'works' : 'unshared';
}
