/** What is put in place together, and the release that it makes: the journal carries it until it is a row. */
import { z } from 'zod';

const fileChangeSchema = z.object({
  file: z.string(),
  before: z.string().nullable(),
  /** Size of what was there before and is kept. */
  beforeBytes: z.int().optional(),
  after: z.string().nullable(),
  /** The document whose page the new file is; null where it is none's. */
  owner: z.string().nullable(),
  /** The page was taken down by this. */
  isWithdrawal: z.boolean(),
});
export type RecordedChange = z.infer<typeof fileChangeSchema>;

/** What is put in place together, as the journal carries it. */
export const recordSchema = z.object({
  /** The release that it belongs to. */
  id: z.int(),
  /** Null where no page changed: the release stays as it was said to be. */
  row: z.object({ number: z.int(), at: z.string(), durationMs: z.number(), cause: z.string() }).nullable(),
  files: z.array(fileChangeSchema),
  /** JSON of the stop that goes with it: going back stops publishing. */
  stop: z.string().nullable(),
});
export type ReleaseRecord = z.infer<typeof recordSchema>;
