'use client';

import { SetDocumentStepNav, useConfig } from '@payloadcms/ui';
import type { CollectionSlug } from 'payload';

/** The way back at the top of the page: list, document, this tab. A phone has no room for the tab behind a long name. */
export function TabStep({ collection, id, label }: { collection: CollectionSlug; id: string; label?: string }) {
  const { getEntityConfig } = useConfig();
  const config = getEntityConfig({ collectionSlug: collection });
  return (
    <SetDocumentStepNav
      collectionSlug={collection}
      id={id}
      pluralLabel={config?.labels?.plural}
      useAsTitle={config?.admin?.useAsTitle}
      {...(label && { view: label })}
    />
  );
}
