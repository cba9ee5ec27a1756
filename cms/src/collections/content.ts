/** What all collections of content have in common. */
import type { CollectionConfig } from 'payload';

/** Often enough that nothing is lost, seldom enough that typing is not disturbed. In milliseconds. */
const autosaveInterval = 1500;

export const contentVersions = {
  // The drawer offers every five minutes; any minute can be typed.
  drafts: { autosave: { interval: autosaveInterval }, schedulePublish: { timeFormat: 'h:mm aa', timeIntervals: 5 } },
  maxPerDoc: 50,
} satisfies CollectionConfig['versions'];

/** A collection of content spreads this, and names what is its own beside it. */
export const contentCollection = {
  versions: contentVersions,
  trash: true,
  defaultSort: 'title',
} satisfies Partial<CollectionConfig>;

/** The same for its `admin`. */
export const contentAdmin = {
  hideAPIURL: true,
  pagination: { defaultLimit: 25 },
  useAsTitle: 'title',
} satisfies CollectionConfig['admin'];

export const groups = {
  patients: 'What patients read',
  sources: 'What stands behind it',
  publishing: 'Publishing',
  settings: 'Settings',
} as const;
