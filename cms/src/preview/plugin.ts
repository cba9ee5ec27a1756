/** Previews, as a plugin: Payload's live preview of each collection with a page, and links for people without an account. */
import { documentKey } from '@wellcite/shared/content-api';
import type { CollectionConfig, GlobalConfig, LivePreviewConfig, Plugin } from 'payload';
import { env } from '../env.ts';
import { previewLinkEndpoints } from './links/endpoints.ts';
import { PreviewLinks } from './links/linksCollection.ts';
import { isPreviewable, type PreviewableCollection, placeOfPreview } from './previewable.ts';
import { documentPreviewPath } from './previewPaths.ts';

const controls = '/admin/preview/PreviewControls.tsx#PreviewControls';

/** In CSS pixels. Beside them Payload offers the width that there is. */
const breakpoints: NonNullable<LivePreviewConfig['breakpoints']> = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
  { name: 'desktop', label: 'Desktop', width: 1350, height: 900 },
];

export function previews(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []).map(withPreview), PreviewLinks],
    globals: (config.globals ?? []).map(withGlobalPreview),
    endpoints: [...(config.endpoints ?? []), ...previewLinkEndpoints],
  });
}

function withPreview(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection;
  if (!isPreviewable(slug)) return collection;
  const { components } = admin ?? {};
  const before = components?.edit?.beforeDocumentControls ?? [];
  return {
    ...collection,
    admin: {
      ...admin,
      ...previewsOf(slug),
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls: [...before, controls] } },
    },
  };
}

function withGlobalPreview(global: GlobalConfig): GlobalConfig {
  const { admin, slug } = global;
  if (!isPreviewable(slug)) return global;
  const { components } = admin ?? {};
  const before = components?.elements?.beforeDocumentControls ?? [];
  return {
    ...global,
    admin: {
      ...admin,
      ...previewsOf(slug),
      components: {
        ...components,
        elements: { ...components?.elements, beforeDocumentControls: [...before, controls] },
      },
    },
  };
}

/** The frame beside the form, and the button that opens the same in a tab of its own. */
function previewsOf(collection: PreviewableCollection) {
  const pathOf = ({ id, slug }: Record<string, unknown>, query = ''): string | null => {
    const place = placeOfPreview(
      documentKey(collection, collection === 'site-settings' ? collection : String(id ?? '')),
    );
    // All words of the glossary are on one page.
    const hash = collection === 'glossary' && typeof slug === 'string' ? `#${slug}` : '';
    return place && `${documentPreviewPath(place)}${query}${hash}`;
  };
  return {
    livePreview: {
      breakpoints,
      url: ({ data }) => pathOf(data ?? {}, '?live'),
    } satisfies LivePreviewConfig,
    preview: (doc: Record<string, unknown>) => {
      const path = pathOf(doc);
      return path && `${env.cmsUrl}${path}`;
    },
  };
}
