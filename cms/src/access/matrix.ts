/**
 * Who may do what: the one table. What the CMS allows is made from it (accessOf.ts), and so are the tests that ask for each
 * line as each role over HTTP (tests/int/roles.test.ts). To change a rule, change it here, and nowhere else.
 *
 * - `update` is any change of what is there: a draft, publishing, taking back, and going back to an older version. Whether a
 *   version may be published is another question, which its approval answers (editorial/signOff).
 * - `trash` is a delete that can be undone, `delete` one that cannot.
 * - An operation that is not named does not exist there.
 */
import type { Role } from './roles.ts';

/** Somebody who asks: a role, or nobody whom we know. */
export type Requester = 'signedOut' | Role;

/** `own`: only what is one's own, such as one's own account. */
export type Answer = 'always' | 'own' | 'never';
export type Rule = Readonly<Record<Requester, Answer>>;

export type Operation = 'create' | 'read' | 'readVersions' | 'update' | 'trash' | 'delete' | 'unlock' | 'admin';
export type FieldOperation = 'create' | 'read' | 'update';
export type Rules = { readonly [key in Operation]?: Rule };
export type FieldRules = { readonly [key in FieldOperation]?: Rule };

const nobody = rule({});
const admins = rule({ admin: 'always' });
const adminsAndOneself = rule({ 'front-desk': 'own', reviewer: 'own', editor: 'own', admin: 'always' });
const contentStaff = rule({ reviewer: 'always', editor: 'always', admin: 'always' });
const contentStaffAndOneself = rule({ 'front-desk': 'own', reviewer: 'always', editor: 'always', admin: 'always' });
const editorsAndAdmins = rule({ editor: 'always', admin: 'always' });
const frontDeskAndAdmins = rule({ 'front-desk': 'always', admin: 'always' });
const oneself = rule({ 'front-desk': 'own', reviewer: 'own', editor: 'own', admin: 'own' });
const reviewersAndAdmins = rule({ reviewer: 'always', admin: 'always' });
const signedIn = rule({ 'front-desk': 'always', reviewer: 'always', editor: 'always', admin: 'always' });

/** What patients read, and what stands behind it. */
const content = {
  create: editorsAndAdmins,
  read: contentStaff,
  readVersions: contentStaff,
  update: editorsAndAdmins,
  trash: editorsAndAdmins,
  delete: admins,
} satisfies Rules;

/** What our own code writes, after checks of its own, and nobody else. */
const system = { create: nobody, read: contentStaff, update: nobody, delete: nobody } satisfies Rules;
const secret = { create: nobody, read: nobody, update: nobody, delete: nobody } satisfies Rules;

export const collectionRules = {
  conditions: content,
  symptoms: content,
  treatments: content,
  pages: content,
  glossary: content,
  references: content,
  people: content,
  media: {
    create: editorsAndAdmins,
    read: contentStaff,
    update: editorsAndAdmins,
    trash: editorsAndAdmins,
    delete: admins,
  },
  users: {
    admin: signedIn,
    create: admins,
    read: contentStaffAndOneself,
    update: adminsAndOneself,
    delete: admins,
    unlock: admins,
  },
  'phrase-rules': { create: admins, read: contentStaff, update: admins, delete: admins },
  'audit-log': { ...system, read: reviewersAndAdmins },
  approvals: system,
  'claim-exceptions': system,
  'editorial-records': system,
  redirects: system,
  'reference-checks': system,
  'review-comments': system,
  withdrawals: system,
  /** What patients write to the clinic. What is in it is sealed, and read by enquiries/records.ts, which notes who did. */
  'sealed-enquiries': { ...system, read: frontDeskAndAdmins },
  'approval-links': secret,
  'preview-links': secret,
  published: secret,
} satisfies Record<string, Rules>;

export const globalRules = {
  'site-settings': { read: contentStaff, readVersions: contentStaff, update: editorsAndAdmins },
  'payload-jobs-stats': { read: nobody, update: nobody },
} satisfies Record<string, Rules>;

/** What Payload keeps for itself. It has rules of its own, and the tests hold it to these. */
export const payloadRules = {
  'payload-jobs': secret,
  'payload-kv': secret,
  /** Who has which document open; the front desk has one, its own account. See withClosedInternals.ts. */
  'payload-locked-documents': {
    create: contentStaff,
    read: contentStaffAndOneself,
    update: contentStaffAndOneself,
    delete: contentStaffAndOneself,
  },
  'payload-migrations': secret,
  'payload-preferences': { create: signedIn, read: oneself, update: oneself, delete: oneself },
} satisfies Record<string, Rules>;

const written = { create: nobody, update: nobody } satisfies FieldRules;
const hidden = { create: nobody, read: nobody, update: nobody } satisfies FieldRules;
const bookkeeping = { publishedAt: written, updatedBy: written } satisfies Record<string, FieldRules>;

/** Fields with rules that are stricter than those of the document that they are in. */
export const fieldRules = {
  conditions: bookkeeping,
  symptoms: bookkeeping,
  treatments: bookkeeping,
  pages: bookkeeping,
  glossary: bookkeeping,
  references: bookkeeping,
  people: bookkeeping,
  media: { sizeDigests: written, updatedBy: written },
  users: {
    role: { create: admins, update: admins },
    person: { create: admins, update: admins },
    /** Whoever can change it can also have a new password sent there. */
    email: { create: admins, update: admins },
    /** Nobody thinks up a password for another: who is invited chooses it. */
    password: { create: nobody, read: nobody, update: adminsAndOneself },
    lastSignedInAt: written,
    sessions: { create: nobody, read: oneself, update: nobody },
    hash: hidden,
    salt: hidden,
    resetPasswordToken: hidden,
    resetPasswordExpiration: hidden,
    resetPasswordRequestedAt: hidden,
    loginAttempts: hidden,
    lockUntil: hidden,
  },
  'sealed-enquiries': { sealed: hidden },
  'site-settings': {
    ...bookkeeping,
    requireApproval: { update: admins },
    reviewMonths: { update: admins },
    enquiryRetentionDays: { update: admins },
  },
} satisfies Record<string, Record<string, FieldRules>>;

export type MatrixCollection = keyof typeof collectionRules;
export type MatrixGlobal = keyof typeof globalRules;

/** Whoever is not named may never. */
function rule(answers: { readonly [key in Role]?: Answer }): Rule {
  return { signedOut: 'never', 'front-desk': 'never', reviewer: 'never', editor: 'never', admin: 'never', ...answers };
}
