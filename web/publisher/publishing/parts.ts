/** What the publisher is made of; assemble.ts puts it together. */
import type { ContentClient } from '../intake/content-client.ts';
import type { Log } from '../lib/log.ts';
import type { Releases } from '../releases/releases.ts';
import type { PageMaker } from '../rendering/page-maker.ts';
import type { Renderer } from '../rendering/renderer.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { DocumentStatuses } from '../store/document-status.ts';
import type { Store } from '../store/store.ts';
import type { Target } from '../target/target.ts';

export interface PublisherParts {
  client: ContentClient;
  store: Store;
  renderer: Renderer;
  pages: PageMaker;
  /** See rendererFingerprint. */
  fingerprint: string;
  releases: Releases;
  documents: DocumentStatuses;
  search: SearchIndex;
  /** Where the files go besides the folder; null where the folder is all. */
  target: Target | null;
  siteDir: string;
  log: Log;
}
