/** Several documents that go live at one moment, or not at all. */
import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig, Field } from 'payload';
import { accessOf, fieldAccessOf } from '../access/accessOf.ts';
import { groups } from '../collections/content.ts';
import { approvableCollections } from '../editorial/signOff/approvable.ts';
import { notBlank } from '../fields/notBlank.ts';
import { dropScheduleOf, keepAsItIs } from './hooks.ts';
import { notInBoth } from './notInBoth.ts';

export const bundlesSlug = 'release-bundles';

/** What is kept of it; whether it is in review or approved is told by its documents. */
export const bundleStates = ['open', 'scheduled', 'published', 'refused'] as const;
export type StoredBundleState = (typeof bundleStates)[number];

/** Of what is written by the steps of a bundle (steps.ts), and by nobody else. */
const hidden = { hidden: true, readOnly: true, disableBulkEdit: true } as const;
const writtenFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    options: [...bundleStates],
    defaultValue: 'open',
    index: true,
    access: fieldAccessOf(bundlesSlug, 'state'),
    admin: hidden,
  },
  { name: 'publishAt', type: 'date', access: fieldAccessOf(bundlesSlug, 'publishAt'), admin: hidden },
  /** Id of the user who scheduled it. */
  { name: 'scheduledBy', type: 'text', access: fieldAccessOf(bundlesSlug, 'scheduledBy'), admin: hidden },
  { name: 'publishedAt', type: 'date', access: fieldAccessOf(bundlesSlug, 'publishedAt'), admin: hidden },
  /** Name of who published it, as it was then. */
  { name: 'publishedBy', type: 'text', access: fieldAccessOf(bundlesSlug, 'publishedBy'), admin: hidden },
  /** Why it was not published when it was due: a sentence a line. */
  { name: 'refusal', type: 'textarea', access: fieldAccessOf(bundlesSlug, 'refusal'), admin: hidden },
];

export const ReleaseBundles: CollectionConfig = {
  slug: bundlesSlug,
  labels: { singular: 'Release bundle', plural: 'Release bundles' },
  access: accessOf(bundlesSlug),
  // A copy would say that it was published, too.
  disableDuplicate: true,
  defaultSort: '-updatedAt',
  admin: {
    group: groups.publishing,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    description:
      'Several documents that are approved together, and go live at one moment or not at all. Create one, add its documents, save, and go on under “Release”.',
    defaultColumns: ['name', 'release', 'updatedAt'],
    listSearchableFields: ['name', 'note'],
    components: {
      views: {
        edit: {
          release: {
            Component: '/admin/bundles/BundleView.tsx#BundleView',
            path: '/release',
            tab: { label: 'Release', href: '/release', order: 110 },
          },
        },
      },
    },
  },
  hooks: { beforeChange: [keepAsItIs], afterDelete: [dropScheduleOf] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'Such as “Spring update of the anxiety pages”. Readers do not see it.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'What it is about',
      maxLength: lengths.paragraph,
      admin: { description: 'For the reviewers: what is new, and why it belongs together. You can leave it empty.' },
    },
    {
      name: 'documents',
      type: 'relationship',
      label: 'To be published',
      relationTo: [...approvableCollections],
      hasMany: true,
      maxRows: 200,
      admin: {
        description:
          'The newest version of each goes live. They may refer to each other: among themselves they count as published.',
      },
    },
    {
      name: 'siteSettings',
      type: 'checkbox',
      label: 'The site settings, too',
      defaultValue: false,
      admin: { description: 'Such as a new entry of the menu, which must not be there before its page.' },
    },
    {
      name: 'unpublish',
      type: 'relationship',
      label: 'To be taken off the site',
      relationTo: [...approvableCollections],
      hasMany: true,
      maxRows: 200,
      validate: notInBoth,
      admin: { description: 'At the same moment, such as a page that a new one takes the place of.' },
    },
    ...writtenFields,
    {
      name: 'release',
      type: 'ui',
      label: 'State',
      admin: {
        position: 'sidebar',
        components: {
          Field: '/admin/bundles/BundleField.tsx#BundleField',
          Cell: '/admin/bundles/BundleCell.tsx#BundleCell',
        },
      },
    },
  ],
};
