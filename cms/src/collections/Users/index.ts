import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig, FieldAccess } from 'payload';
import { adminsOnly } from '../../access/adminsOnly.ts';
import { adminsOrSelf } from '../../access/adminsOrSelf.ts';
import { isAdmin, roleLabels, roles } from '../../access/roles.ts';
import { signedIn } from '../../access/signedIn.ts';
import { resetEmail } from '../../email/accountEmails.ts';
import { env } from '../../env.ts';
import { notBlank } from '../../fields/notBlank.ts';
import { optionsFrom } from '../../fields/optionsFrom.ts';
import { groups } from '../content.ts';
import { fillPassword, refuseWeakPassword } from './passwords.ts';
import { rememberSignIn } from './rememberSignIn.ts';
import { reviewersHaveOne } from './reviewersHaveOne.ts';
import { sendInvitation } from './sendInvitation.ts';

const admins: FieldAccess = ({ req: { user } }) => isAdmin(user);
const adminsOrSelfField: FieldAccess = ({ id, req: { user } }) => isAdmin(user) || (user !== null && user.id === id);
const nobody: FieldAccess = () => false;

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: {
    admin: ({ req: { user } }) => user !== null,
    create: adminsOnly,
    read: signedIn,
    update: adminsOrSelf,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  defaultSort: 'name',
  auth: {
    // A working day, so that nobody is signed out in the middle of a page. In seconds.
    tokenExpiration: 10 * 60 * 60,
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
    beforeOperation: [refuseWeakPassword],
    beforeValidate: [fillPassword],
    afterChange: [sendInvitation],
    afterLogin: [rememberSignIn],
  },
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
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: optionsFrom(roles, roleLabels),
      access: { create: admins, update: admins },
      admin: { description: 'Editors write and publish. Reviewers read and sign off. Admins also manage users.' },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: 'Person',
      access: { create: admins, update: admins },
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
      access: { create: nobody, update: nobody },
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
      access: { create: nobody, update: adminsOrSelfField },
      admin: { disabled: true },
    },
  ],
};
