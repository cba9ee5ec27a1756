import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf, fieldAccessOf } from '../../access/accessOf.ts';
import { roleLabels, roles } from '../../access/roles.ts';
import { resetEmail } from '../../email/accountEmails.ts';
import { env } from '../../env.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { groups } from '../content.ts';
import { forgotPassword } from './forgotPassword.ts';
import { answerAlike, lockOut, tryAlike } from './lockOut.ts';
import { fillPassword, forgetLinks, refuseWeakPassword } from './passwords.ts';
import { rememberSignIn } from './rememberSignIn.ts';
import { reviewersHaveOne } from './reviewersHaveOne.ts';
import { sendInvitation } from './sendInvitation.ts';
import { endOfRenewal, tokenExpiration, withoutEndedSessions } from './sessionEnd.ts';

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: accessOf('users'),
  defaultSort: 'name',
  auth: {
    tokenExpiration,
    ...lockOut,
    cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https://') },
    forgotPassword: {
      generateEmailSubject: () => resetEmail.subject,
      generateEmailHTML: (args) => resetEmail.html({ token: args?.token ?? '' }),
    },
  },
  admin: {
    group: groups.settings,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    description: 'Who can sign in here, and what each may do.',
    defaultColumns: ['name', 'email', 'role', 'lastSignedInAt'],
    listSearchableFields: ['name', 'email'],
  },
  hooks: {
    beforeOperation: [tryAlike, refuseWeakPassword],
    beforeValidate: [fillPassword],
    beforeChange: [forgetLinks],
    afterChange: [sendInvitation],
    afterRead: [withoutEndedSessions],
    afterLogin: [rememberSignIn],
    refresh: [endOfRenewal],
    afterError: [answerAlike],
  },
  endpoints: [forgotPassword],
  fields: [
    {
      name: 'invitation',
      type: 'ui',
      admin: { components: { Field: '/admin/InvitationNotice.tsx#InvitationNotice' } },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: lengths.name,
      validate: notBlank,
      admin: { description: 'How colleagues know this person.' },
    },
    {
      // Payload's own field. Naming it lets an access rule stand before it.
      name: 'email',
      type: 'email',
      access: fieldAccessOf('users', 'email'),
    },
    // The same; Payload itself would let whoever makes an account give it a session.
    { name: 'sessions', type: 'array', fields: [], access: fieldAccessOf('users', 'sessions') },
    {
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: optionsFrom(roles, roleLabels),
      access: fieldAccessOf('users', 'role'),
      admin: {
        description:
          'Editors write and publish. Reviewers read and sign off. The front desk answers what patients write, and sees nothing else. Admins also manage users.',
      },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: 'Person',
      access: fieldAccessOf('users', 'person'),
      validate: reviewersHaveOne,
      admin: {
        allowEdit: false,
        description: 'Whose name and credentials readers see. A reviewer needs one, because the name signs.',
      },
    },
    {
      name: 'lastSignedInAt',
      type: 'date',
      label: 'Last signed in',
      access: fieldAccessOf('users', 'lastSignedInAt'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Empty until the invitation is used.',
      },
    },
    {
      // No column of its own: naming the field is how Payload lets an access rule stand before it.
      name: 'password',
      type: 'text',
      label: 'Password',
      virtual: true,
      access: fieldAccessOf('users', 'password'),
      admin: { disabled: true },
    },
  ],
};
