/** Puts the publisher's parts together, for the resident process, for a build from nothing and for tests. */
import path from 'node:path';
import type { TargetSettings } from '@wellcite/shared/target-environment';
import { createContentClient } from './intake/content-client.ts';
import type { Log } from './lib/log.ts';
import { createPreviewServer } from './preview/preview-server.ts';
import { createPublisher } from './publishing/publisher.ts';
import type { WritingFileSystem } from './releases/journal.ts';
import { createReleases } from './releases/releases.ts';
import { makePagesHere } from './rendering/page-maker.ts';
import { createRenderPool } from './rendering/render-pool.ts';
import { loadRenderer, rendererFingerprint } from './rendering/renderer.ts';
import { searchFingerprint } from './search/search-fingerprint.ts';
import { createSearchIndex } from './search/search-index.ts';
import { fixedPaths } from './site/routes.ts';
import { openDocumentStatuses } from './store/document-status.ts';
import { openRows } from './store/lookup.ts';
import { openStore } from './store/store.ts';
import { openTarget } from './target/open-target.ts';

const webDir = path.resolve(import.meta.dirname, '..');
const sharedDir = path.resolve(webDir, '../shared/src');

/** Where `astro build` puts the templates. */
export const bundleDir = path.join(webDir, 'dist');

export async function assemblePublisher(options: {
  siteUrl: string;
  /** The CMS as readers reach it: their forms go there. */
  cmsUrl: string;
  /** The CMS as the publisher reaches it. */
  cmsInternalUrl: string;
  token: string;
  siteDir: string;
  stateDir: string;
  /** Where the files go besides the folder. */
  target?: TargetSettings;
  log: Log;
  /** Instead of the real one, for tests. */
  fs?: WritingFileSystem;
  /** Threads that render; without any, pages are rendered in this one. */
  renderThreads?: number;
  /** Other templates than those of this release. */
  templatesDir?: string | undefined;
}) {
  const { siteUrl, cmsUrl, siteDir, stateDir, log, fs, renderThreads = 0, templatesDir = bundleDir } = options;
  const code = ['server', 'client'].map((part) => path.join(templatesDir, part));
  const [renderer, fingerprint] = await Promise.all([
    loadRenderer({ bundleDir: templatesDir, siteUrl, cmsUrl }),
    rendererFingerprint([...code, path.join(webDir, 'src/content'), sharedDir], [siteUrl, cmsUrl]),
  ]);
  const store = openStore(stateDir, fixedPaths);
  const { assets } = renderer;
  const settings = options.target;
  const target = settings
    ? await openTarget({ settings, siteUrl, cmsUrl, siteDir, stateDir, store, assets, log })
    : null;
  const search = createSearchIndex({
    siteDir,
    stateDir,
    store,
    fingerprint: await searchFingerprint(),
    log,
    onPlaced: () => target?.update('publishing'),
  });
  const publisher = createPublisher({
    client: createContentClient({ cmsUrl: options.cmsInternalUrl, token: options.token }),
    releases: createReleases({ siteDir, stateDir, store, ...(fs && { fs }) }),
    documents: openDocumentStatuses(store),
    store,
    search,
    target,
    renderer,
    pages:
      renderThreads > 0
        ? createRenderPool({ count: renderThreads, data: { bundleDir: templatesDir, siteUrl, cmsUrl, stateDir } })
        : makePagesHere(renderer, store),
    fingerprint,
    siteDir,
    log,
  });
  const preview = createPreviewServer({ renderer, openStore: () => openRows(stateDir), token: options.token });
  return { publisher, search, target, store, preview };
}
