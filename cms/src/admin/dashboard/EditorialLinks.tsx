/** The way to the views of the whole site, for whom each is. */
import type { ServerProps } from 'payload';
import { contentRoles, enquiryRoles, type Role } from '../../access/roles.ts';
import { EditorialNavLinks } from './EditorialNavLinks.tsx';

interface SiteView {
  group: string;
  path: `/${string}`;
  label: string;
  roles: readonly Role[];
}

const checks = 'Checks and imports';

const siteViews: readonly SiteView[] = [
  { group: 'From patients', path: '/enquiries', label: 'Enquiries', roles: enquiryRoles },
  { group: checks, path: '/claims', label: 'Claims', roles: contentRoles },
  { group: checks, path: '/import-references', label: 'Import references', roles: ['admin', 'editor'] },
  { group: checks, path: '/audit', label: 'Audit log', roles: ['admin', 'reviewer'] },
];

export function EditorialLinks({ payload, user }: ServerProps) {
  const views = siteViews.filter(({ roles }) => roles.some((role) => role === user?.role));
  return [...new Set(views.map(({ group }) => group))].map((group) => {
    const links = views
      .filter((view) => view.group === group)
      .map(({ path, label }) => ({ href: `${payload.config.routes.admin}${path}`, label }));
    return <EditorialNavLinks key={group} group={group} links={links} />;
  });
}
