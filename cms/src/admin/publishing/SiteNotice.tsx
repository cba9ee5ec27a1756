import type { ServerProps } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { StopNotice } from './StopNotice.tsx';

/** First on the dashboard of those who write what readers see. */
export function SiteNotice({ user }: ServerProps) {
  return hasContentRole(user) ? <StopNotice isAdmin={user.role === 'admin'} /> : null;
}
