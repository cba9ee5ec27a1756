/** What the publisher and the indexer say to each other. */
import { z } from 'zod';

export const indexerOrder = z.object({
  /** Paths of pages whose files are in place; in the same order they make the same index. */
  paths: z.array(z.string()),
  /** Those of them that are of an earlier release than the store. */
  olderPaths: z.array(z.string()),
  siteDir: z.string(),
  /** Of the publisher's store, which is only read. */
  stateDir: z.string(),
  /** Takes the files that are not in place as they are. Made anew. */
  outDir: z.string(),
});
export type IndexerOrder = z.infer<typeof indexerOrder>;

export const indexerAnswer = z.object({
  /** How many pages and words can be found. */
  records: z.int(),
  /** Every file of the index, relative to the site's folder. */
  files: z.array(z.string()),
});
export type IndexerAnswer = z.infer<typeof indexerAnswer>;
