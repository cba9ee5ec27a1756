import type { Access } from 'payload';
import { isAdmin } from './roles.ts';

export const adminsOrSelf: Access = ({ req: { user } }) => {
  if (isAdmin(user)) return true;
  return user ? { id: { equals: user.id } } : false;
};
