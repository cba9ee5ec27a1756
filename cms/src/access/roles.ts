/** What somebody may be here, and the questions that access asks about it. */
import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'reviewer'] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Record<Role, string> = { admin: 'Admin', editor: 'Editor', reviewer: 'Reviewer' };

type Requester = PayloadRequest['user'] | undefined;

export function isAdmin(user: Requester): boolean {
  return user?.role === 'admin';
}
