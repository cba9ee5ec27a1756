import type { Access } from 'payload';
import { isEditorOrAdmin } from './roles.ts';

export const editorsAndAdmins: Access = ({ req: { user } }) => isEditorOrAdmin(user);
