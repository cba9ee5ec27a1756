/** Where editorial trust shows itself in the admin: tabs on each document, a field beside it, a column in each list. */
import type { CollectionConfig, Config, UIField } from 'payload';

export type EditViews = NonNullable<
  NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit']
>;

/** Tabs of every document that can be reviewed. */
export const documentTabs = {
  review: {
    Component: '/admin/signOff/SignOffView.tsx#SignOffView',
    path: '/review',
    tab: { label: 'Review', href: '/review', order: 110 },
  },
  claims: {
    Component: '/admin/claims/ClaimsView.tsx#ClaimsView',
    path: '/claims',
    tab: { label: 'Claims', href: '/claims', order: 120 },
  },
  whereUsed: {
    Component: '/admin/whereUsed/WhereUsedView.tsx#WhereUsedView',
    path: '/where-used',
    tab: { label: 'Where used', href: '/where-used', order: 130 },
  },
} satisfies EditViews;

/** What the state of a document is, and the next step: beside its form, and as a column of its list. */
export const signOffField: UIField = {
  name: 'signOff',
  type: 'ui',
  label: 'State',
  admin: {
    position: 'sidebar',
    components: {
      Field: '/admin/signOff/SignOffField.tsx#SignOffField',
      Cell: '/admin/signOff/StateCell.tsx#StateCell',
    },
  },
};

/** How hard the text is to read, beside the form, while it is written. */
export const readingField: UIField = {
  name: 'reading',
  type: 'ui',
  label: 'Claims and reading level',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/claims/ReadingField.tsx#ReadingField' },
  },
};

/** Views of the whole site, the way to them, and what awaits whoever signs in. */
export const siteViews = {
  views: {
    claims: { Component: '/admin/claims/SiteClaimsView.tsx#SiteClaimsView', path: '/claims' },
    auditLog: { Component: '/admin/audit/AuditLogView.tsx#AuditLogView', path: '/audit' },
    importReferences: { Component: '/admin/references/ImportView.tsx#ImportView', path: '/import-references' },
  },
  afterNavLinks: ['/admin/dashboard/EditorialLinks.tsx#EditorialLinks'],
  beforeDashboard: ['/admin/dashboard/EditorialDashboard.tsx#EditorialDashboard'],
} satisfies NonNullable<Config['admin']>['components'];
