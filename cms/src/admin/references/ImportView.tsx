/** Paste references, see what they are, and add them. */
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { SiteView } from '../SiteView.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import './references.css';

export function ImportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import-references`)}`);
  const mayImport = req.user.role === 'editor' || req.user.role === 'admin';
  return (
    <SiteView
      view={props}
      steps={[{ label: 'References', url: '/collections/references' }, { label: 'Import references' }]}
      className="reference-import"
    >
      <h1 className="reference-import__heading">Import references</h1>
      {mayImport ? (
        <ImportPanel />
      ) : (
        <p>Editors and admins import references. Ask one of them, or send them the list.</p>
      )}
    </SiteView>
  );
}
