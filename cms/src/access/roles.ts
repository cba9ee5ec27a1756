/** What somebody may be here, and the questions that access asks about it. */
import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'reviewer', 'front-desk'] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Record<Role, string> = {
  admin: 'Admin',
  editor: 'Editor',
  reviewer: 'Reviewer',
  'front-desk': 'Front desk',
};

/** Those who work on what patients read. The front desk answers patients, and sees nothing of it but the site. */
export const contentRoles = ['admin', 'editor', 'reviewer'] as const satisfies readonly Role[];
export type ContentRole = (typeof contentRoles)[number];

/** Those who may read what patients write. */
export const enquiryRoles = ['front-desk', 'admin'] as const satisfies readonly Role[];

type Requester = PayloadRequest['user'] | undefined;

export function isAdmin(user: Requester): boolean {
  return user?.role === 'admin';
}

export function hasContentRole<User extends { role: Role }>(
  user: User | null | undefined,
): user is User & { role: ContentRole } {
  return contentRoles.some((role) => role === user?.role);
}

export function mayReadEnquiries(user: { role: Role } | null | undefined): boolean {
  return enquiryRoles.some((role) => role === user?.role);
}
