'use client';

import { SetDocumentStepNav, useConfig } from '@payloadcms/ui';
import type { ApprovableCollection } from '../../editorial/signOff/approvable.ts';

/** The way back at the top of the page: list, document, this tab. */
export function TabStep({ collection, id, label }: { collection: ApprovableCollection; id: string; label: string }) {
  const { getEntityConfig } = useConfig();
  const config = getEntityConfig({ collectionSlug: collection });
  return (
    <SetDocumentStepNav
      collectionSlug={collection}
      id={id}
      pluralLabel={config?.labels?.plural}
      useAsTitle={config?.admin?.useAsTitle}
      view={label}
    />
  );
}
