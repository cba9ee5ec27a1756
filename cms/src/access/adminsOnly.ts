import type { Access } from 'payload';
import { isAdmin } from './roles.ts';

export const adminsOnly: Access = ({ req: { user } }) => isAdmin(user);
