/** Which pages need a reviewer's approval, and for how long it holds. */
import type { GroupField } from 'payload';
import { fieldAccessOf } from '../../access/accessOf.ts';
import { approvableCollections, approvableLabels, approvedByDefault } from '../../editorial/signOff/approvable.ts';
import { usualMonths } from '../../editorial/signOff/reviewSettings.ts';

export const requireApprovalField: GroupField = {
  name: 'requireApproval',
  type: 'group',
  label: 'What a reviewer must approve',
  access: fieldAccessOf('site-settings', 'requireApproval'),
  admin: {
    hideGutter: true,
    description:
      'What is ticked is published only once a reviewer has approved exactly that version. Each change of this is kept in the audit log.',
  },
  fields: approvableCollections.map((collection) => ({
    name: collection,
    type: 'checkbox',
    label: approvableLabels[collection],
    defaultValue: approvedByDefault.includes(collection),
  })),
};

export const reviewMonthsField: GroupField = {
  name: 'reviewMonths',
  type: 'group',
  label: 'How long an approval holds',
  access: fieldAccessOf('site-settings', 'reviewMonths'),
  admin: {
    hideGutter: true,
    description: 'In months. After that the page is due for another look, and stays on the site.',
  },
  fields: [
    {
      type: 'row',
      fields: approvableCollections.map((collection) => ({
        name: collection,
        type: 'number',
        label: approvableLabels[collection],
        min: 1,
        max: 60,
        defaultValue: usualMonths,
        admin: { width: '25%' },
      })),
    },
  ],
};
