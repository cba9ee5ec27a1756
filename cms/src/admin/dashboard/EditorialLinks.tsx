/** The way to the views of the whole site, for whom each is. */
import type { ServerProps } from 'payload';
import type { Role } from '../../access/roles.ts';
import { EditorialNavLinks } from './EditorialNavLinks.tsx';

interface SiteView {
  path: `/${string}`;
  label: string;
  roles: readonly Role[];
}

const siteViews: readonly SiteView[] = [
  { path: '/claims', label: 'Claims', roles: ['admin', 'editor', 'reviewer'] },
  { path: '/import-references', label: 'Import references', roles: ['admin', 'editor'] },
  { path: '/audit', label: 'Audit log', roles: ['admin', 'reviewer'] },
];

export function EditorialLinks({ payload, user }: ServerProps) {
  const links = siteViews
    .filter(({ roles }) => roles.some((role) => role === user?.role))
    .map(({ path, label }) => ({ href: `${payload.config.routes.admin}${path}`, label }));
  return links.length > 0 && <EditorialNavLinks links={links} />;
}
