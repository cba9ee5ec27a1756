'use client';

import { Link, NavGroup } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';

/** In the style of Payload's own menu, whose classes these are. */
export function EditorialNavLinks(props: { group: string; links: readonly { href: string; label: string }[] }) {
  const { group, links } = props;
  const pathname = usePathname();
  return (
    <NavGroup label={group}>
      {links.map(({ href, label }) => {
        const isActive = pathname === href || pathname.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            className="nav__link"
            href={href}
            id={`nav-view${href.replaceAll('/', '-')}`}
            prefetch={false}
            {...(isActive && { 'aria-current': 'page' })}
          >
            {isActive && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{label}</span>
          </Link>
        );
      })}
    </NavGroup>
  );
}
