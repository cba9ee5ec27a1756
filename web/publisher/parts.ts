/** What the publisher is made of; assemble.ts puts it together. */
import type { ContentClient } from './content-client.ts';
import type { DocumentStatuses } from './document-status.ts';
import type { Log } from './log.ts';
import type { Releases } from './releases.ts';
import type { Renderer } from './renderer.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { Store } from './store.ts';

export interface PublisherParts {
  client: ContentClient;
  store: Store;
  renderer: Renderer;
  /** See rendererFingerprint. */
  fingerprint: string;
  releases: Releases;
  documents: DocumentStatuses;
  search: SearchIndex;
  siteDir: string;
  log: Log;
}
