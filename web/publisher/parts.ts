/** What the publisher is made of; assemble.ts puts it together. */
import type { ContentClient } from './content-client.ts';
import type { Journal } from './journal.ts';
import type { Log } from './log.ts';
import type { Renderer } from './renderer.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { Store } from './store.ts';
import type { Target } from './target/target.ts';

export interface PublisherParts {
  client: ContentClient;
  store: Store;
  renderer: Renderer;
  /** See rendererFingerprint. */
  fingerprint: string;
  journal: Journal;
  search: SearchIndex;
  /** Where the files go besides the folder; null where the folder is all. */
  target: Target | null;
  siteDir: string;
  log: Log;
}
