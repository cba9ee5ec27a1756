/** What the publisher says and does on PUBLISHER_PORT, for the CMS, the command line and the clinic's own monitoring. */
import { z } from 'zod';
import { digestSchema, documentKeySchema } from './content-api.ts';
import { instant } from './fields.ts';

/**
 * Addresses, under the publisher's own. Those that say how it is are open on that port, which is private; all others
 * ask for `Authorization: Bearer CONTENT_API_TOKEN`.
 */
export const publisherPaths = {
  health: '/healthz',
  /** `GET` → publisherStatusSchema. */
  status: '/status',
  /** `GET ?key=conditions:1` → documentStatusSchema. */
  document: '/document',
  /** `GET` → releasesSchema. */
  releases: '/releases',
  /** `GET ?release=12` → differenceSchema: what going back to it would change. `POST` rollbackSchema goes back. */
  rollback: '/rollback',
  /** `POST` commandSchema: renders every page again. */
  publish: '/publish',
  /** `POST` commandSchema: nothing is published until it is resumed, but what is withdrawn is taken down. */
  stop: '/stop',
  /** `POST` resumeSchema: what is published now is what readers see again. */
  resume: '/resume',
} as const;

const count = z.int().min(0);

/** Something that follows the pages: the search index, the host that the files are sent to. */
const followerSchema = z.object({
  /** The release that it has; null where it has none. */
  release: count.nullable(),
  isCurrent: z.boolean(),
  /** Why it could not follow, and what to do; null where it could. */
  lastError: z.string().nullable(),
});
export type FollowerStatus = z.infer<typeof followerSchema>;

/** Why publishing stands still. */
export const stopReasons = ['asked', 'went-back', 'content-lost'] as const;

export const publishingStopSchema = z.object({
  reason: z.enum(stopReasons),
  since: instant,
  /** Who asked, by name; null where the publisher stopped by itself. */
  by: z.string().nullable(),
  /** What happened and what to do, in a sentence or two. */
  message: z.string(),
});
export type PublishingStop = z.infer<typeof publishingStopSchema>;

export const releaseSchema = z.object({
  release: count,
  at: instant,
  /** From the first change that was heard of until the last file was in place, in milliseconds. */
  durationMs: z.number().min(0),
  pagesChanged: count,
  /** Some of the paths that changed, at most `pathsShown`. */
  paths: z.array(z.string()),
  /** What made it, in a few words: "content", "templates", "publish everything", "went back to 12". */
  cause: z.string(),
  /** Whether one can go back to it: all that it needs is kept, and it is not the one that is shown. */
  canGoBack: z.boolean(),
});
export type Release = z.infer<typeof releaseSchema>;
export const pathsShown = 5;

/** Newest first. */
export const releasesSchema = z.object({ releases: z.array(releaseSchema) });

const pageFailureSchema = z.object({ path: z.string(), error: z.string() });

export const publisherStatusSchema = z.object({
  /** Counts what was put in place; rises by one each time files change. */
  release: count,
  /** Root digest of the content that the site shows; the CMS's manifest has the same when they are equal. */
  contentVersion: digestSchema,
  /** Pages that are served. */
  pages: count,
  /** What is not yet as it is published. */
  waiting: z.object({ documents: count, pages: count }),
  /** Null while publishing goes on. */
  stopped: publishingStopSchema.nullable(),
  lastPublish: z.object({ at: instant, durationMs: z.number(), pagesChanged: count }).nullable(),
  /** Pages that could not be made and keep their last version. */
  failures: z.array(pageFailureSchema),
  /** Whether what the pages say can be searched. */
  search: followerSchema,
  /** Where the files are sent to, besides the folder; null where the folder is all. */
  target: followerSchema.extend({ name: z.string() }).nullable(),
  /** What is wrong now; null when nothing is. */
  lastError: z.object({ at: instant, message: z.string() }).nullable(),
});
export type PublisherStatus = z.infer<typeof publisherStatusSchema>;

/** Where one document stands. */
export const documentStatusSchema = z.object({
  key: documentKeySchema,
  /** Of the document as the publisher has taken it in; null where to the publisher it is not public. */
  digest: digestSchema.nullable(),
  /** The page of its own; null where it has none. */
  path: z.string().nullable(),
  /** Pages that show it and are still to be made again. */
  pagesWaiting: count,
  /** Pages that show it and could not be made. */
  failures: z.array(pageFailureSchema),
  /** Why the document itself was not taken in; null where it was. */
  refusal: z.string().nullable(),
  /** When the last page that shows its newest change was in place, and how long that took; null while it is under way. */
  live: z.object({ at: instant, durationMs: z.number().min(0) }).nullable(),
});
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const differenceSchema = z.object({
  /** The release that is shown now. */
  from: count,
  to: count,
  pages: z.array(z.object({ path: z.string(), change: z.enum(['added', 'changed', 'removed']) })),
  /** Pages that stay as they are although the earlier release had them: they were withdrawn since, or told of what was. */
  keptWithdrawn: z.array(z.string()),
});
export type Difference = z.infer<typeof differenceSchema>;

/** `by`: who asks, by name; it is shown and logged. */
export const commandSchema = z.object({ by: z.string().min(1).max(200) });
/** `acceptLoss` goes on although most of what was there is gone from the CMS. */
export const resumeSchema = commandSchema.extend({ acceptLoss: z.boolean() });
export const rollbackSchema = commandSchema.extend({ release: count });
