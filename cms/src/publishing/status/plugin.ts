/** Shows what is live, as a plugin: on each document that readers see something of, and on the dashboard. */
import { publicCollections } from '@wellcite/shared/content-api';
import type { CollectionConfig, GlobalConfig, Plugin, UIField } from 'payload';
import { publishingEndpoints } from './endpoints.ts';

const standing = '/admin/publishing/DocumentStanding.tsx#DocumentStanding';

/** Above the form, where something is to be known or done; it takes no room otherwise. */
const noticeField: UIField = {
  name: 'publishingNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/publishing/DocumentNotice.tsx#DocumentNotice' },
  },
};

/** Comes after editorial, around whose part of the dashboard it stands. */
export function publishingStatus(): Plugin {
  return (config) => {
    const { beforeDashboard } = config.admin?.components ?? {};
    return {
      ...config,
      collections: (config.collections ?? []).map(withStanding),
      globals: (config.globals ?? []).map(withGlobalStanding),
      endpoints: [...(config.endpoints ?? []), ...publishingEndpoints],
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [
            '/admin/publishing/SiteNotice.tsx#SiteNotice',
            ...(beforeDashboard ?? []),
            '/admin/publishing/SiteSection.tsx#SiteSection',
          ],
        },
      },
    };
  };
}

function withStanding(collection: CollectionConfig): CollectionConfig {
  const { admin, fields, slug } = collection;
  const isSeen = publicCollections.some((name) => name === slug) && !admin?.hidden;
  if (!isSeen) return collection;
  const { components } = admin ?? {};
  const edit = components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), standing];
  return {
    ...collection,
    fields: [noticeField, ...fields],
    admin: { ...admin, components: { ...components, edit: { ...edit, beforeDocumentControls } } },
  };
}

function withGlobalStanding(global: GlobalConfig): GlobalConfig {
  const { admin, fields, slug } = global;
  if (slug !== 'site-settings') return global;
  const { components } = admin ?? {};
  const elements = components?.elements;
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), standing];
  return {
    ...global,
    fields: [noticeField, ...fields],
    admin: { ...admin, components: { ...components, elements: { ...elements, beforeDocumentControls } } },
  };
}
