import type { Access } from 'payload';
import { isAdmin, isEditorOrAdmin } from './roles.ts';

/** Payload asks the same question for both doors; only a move to the trash brings `deletedAt` with it. */
export const editorsTrashAdminsDelete: Access = ({ data, req: { user } }) =>
  data?.deletedAt ? isEditorOrAdmin(user) : isAdmin(user);
