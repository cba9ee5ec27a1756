/** Who is told what changed, besides the publisher: an admin enters them, and what is secret about one is sealed. */
import { publicCollections } from '@wellcite/shared/content-api';
import { lengths } from '@wellcite/shared/vocabulary';
import { contentEventTypes } from '@wellcite/shared/webhook';
import type { CollectionConfig } from 'payload';
import { accessOf, fieldAccessOf } from '../access/accessOf.ts';
import { groups } from '../collections/content.ts';
import { notBlank } from '../fields/notBlank.ts';
import { keepAddress, logChange, logRemoval, refuseAddress, takeId } from './collectionHooks.ts';
import { webhooksSlug } from './slugs.ts';
import {
  collectionLabels,
  contentEventLabels,
  webhookKindLabels,
  webhookKinds,
  webhookStateLabels,
  webhookStates,
} from './words.ts';

const written = (field: 'sealed' | 'state' | 'failingSince' | 'disabledAt' | 'disabledReason') => ({
  access: fieldAccessOf(webhooksSlug, field),
});

export const Webhooks: CollectionConfig = {
  slug: webhooksSlug,
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: accessOf(webhooksSlug),
  defaultSort: 'name',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Other systems that are told when something public changes. How to receive messages: docs/webhooks.md.',
    defaultColumns: ['name', 'standing', 'kind', 'url'],
    listSearchableFields: ['name', 'url'],
    pagination: { defaultLimit: 25 },
    components: {
      beforeListTable: ['/admin/webhooks/BuiltInPublisher.tsx#BuiltInPublisher'],
      views: {
        edit: {
          deliveries: {
            Component: '/admin/webhooks/DeliveriesView.tsx#DeliveriesView',
            path: '/deliveries',
            tab: { label: 'Deliveries', href: '/deliveries', order: 110 },
          },
        },
      },
    },
  },
  hooks: {
    beforeValidate: [takeId, refuseAddress],
    beforeChange: [keepAddress],
    afterChange: [logChange],
    afterDelete: [logRemoval],
  },
  fields: [
    /** Ours, so that what is sealed can be bound to it before the row is there. */
    { name: 'id', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'standing',
      type: 'ui',
      label: 'State',
      admin: {
        components: {
          Field: '/admin/webhooks/StandingField.tsx#StandingField',
          Cell: '/admin/webhooks/StateCell.tsx#StateCell',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'What you call it here, such as “Search of the intranet”.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'What is sent',
      required: true,
      defaultValue: 'signed',
      options: webhookKinds.map((value) => ({ value, label: webhookKindLabels[value] })),
      access: fieldAccessOf(webhooksSlug, 'kind'),
      admin: {
        isClearable: false,
        description:
          'Signed messages are for systems of your own. A deploy hook is what hosts such as Netlify, Vercel or Cloudflare give you: several changes in a row are one call. This cannot be changed later.',
      },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      required: true,
      maxLength: lengths.url,
      admin: {
        description:
          'Begins with https://. That of a deploy hook is a secret: it is stored encrypted, and shown shortened once it is saved. To change it, enter the whole new one.',
      },
    },
    {
      name: 'events',
      type: 'select',
      label: 'Events',
      hasMany: true,
      options: contentEventTypes.map((value) => ({ value, label: contentEventLabels[value] })),
      admin: { condition: ({ kind }) => kind !== 'deploy-hook', description: 'Leave it empty for all of them.' },
    },
    {
      name: 'collections',
      type: 'select',
      label: 'Collections',
      hasMany: true,
      options: publicCollections.map((value) => ({ value, label: collectionLabels[value] })),
      admin: { description: 'Only changes of these are told. Leave it empty for all of them.' },
    },
    {
      name: 'isOn',
      type: 'checkbox',
      label: 'On',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'While it is off, nothing is sent, and what happens meanwhile is not told later.',
      },
    },
    {
      name: 'secrets',
      type: 'ui',
      label: 'Secret',
      admin: {
        disableListColumn: true,
        condition: ({ kind }) => kind !== 'deploy-hook',
        components: { Field: '/admin/webhooks/SecretsField.tsx#SecretsField' },
      },
    },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      defaultValue: 'healthy',
      options: webhookStates.map((value) => ({ value, label: webhookStateLabels[value] })),
      ...written('state'),
      admin: { hidden: true },
    },
    { name: 'failingSince', type: 'date', ...written('failingSince'), admin: { hidden: true } },
    { name: 'disabledAt', type: 'date', ...written('disabledAt'), admin: { hidden: true } },
    { name: 'disabledReason', type: 'text', ...written('disabledReason'), admin: { hidden: true } },
    /** See subscribers.ts. */
    { name: 'sealed', type: 'textarea', hidden: true, ...written('sealed') },
  ],
};
