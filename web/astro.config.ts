import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { publisherAdapter } from './adapter/publisher-adapter.ts';
import { liveContent } from './development/live-content.ts';

export default defineConfig({
  output: 'server',
  adapter: publisherAdapter(),
  integrations: [liveContent(), react()],
  // The publisher asks for each page by the one path it has, and `/404` by a name without a slash.
  trailingSlash: 'ignore',
  build: {
    // One stylesheet for every page, named by its digest: fetched once, then kept.
    inlineStylesheets: 'never',
    assets: '_astro',
  },
  // Pictures come ready in their sizes from the CMS.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  prefetch: false,
  devToolbar: { enabled: false },
  // Scripts are files, however small: the policy of the site allows none within a page.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
