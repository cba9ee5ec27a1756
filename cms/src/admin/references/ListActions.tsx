'use client';

import { Button, useAuth, useConfig, useListDrawerContext, useSelection } from '@payloadcms/ui';
import { ExportReferences } from './ExportReferences.tsx';
import './references.css';

/** Above the list of references: the ways in and out. Within a drawer it would lead away from what is being written. */
export function ListActions() {
  const { config } = useConfig();
  const { user } = useAuth();
  const { isInDrawer } = useListDrawerContext();
  const { getSelectedIds } = useSelection();
  if (isInDrawer) return null;
  const ids = getSelectedIds().map(String);
  const mayImport = user && 'role' in user && (user.role === 'editor' || user.role === 'admin');
  return (
    <div className="reference-list-actions">
      {mayImport && (
        <Button el="link" to={`${config.routes.admin}/import-references`} size="small" margin={false}>
          Import references
        </Button>
      )}
      {ids.length > 0 ? (
        <ExportReferences label={`Export the ${ids.length === 1 ? 'one' : ids.length} you chose:`} ids={ids} />
      ) : (
        <ExportReferences label="Export all:" />
      )}
    </div>
  );
}
