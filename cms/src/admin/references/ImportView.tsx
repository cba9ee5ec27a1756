/** Paste references, see what they are, and add them. */
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { ImportPanel } from './ImportPanel.tsx';
import './references.css';

export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import-references`)}`);
  const mayImport = req.user.role === 'editor' || req.user.role === 'admin';
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
    >
      <SetStepNav nav={[{ label: 'References', url: '/collections/references' }, { label: 'Import references' }]} />
      <Gutter className="reference-import">
        <h1 className="reference-import__heading">Import references</h1>
        {mayImport ? (
          <ImportPanel />
        ) : (
          <p>Editors and admins import references. Ask one of them, or send them the list.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
