import type { ServerProps } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { SiteStandingView } from './SiteStandingView.tsx';

/** After what is to be done, on the dashboard of those who write what readers see. */
export function SiteSection({ user }: ServerProps) {
  return hasContentRole(user) ? <SiteStandingView isAdmin={user.role === 'admin'} /> : null;
}
