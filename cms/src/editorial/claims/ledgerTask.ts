/** Derives ledgers again when a rule has changed, a few documents at a time. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, TaskConfig } from 'payload';
import { inTransaction } from '../../database/inTransaction.ts';
import { findRecords } from '../records/records.ts';
import { keepLedger } from './keepLedger.ts';

export const keepLedgers: TaskConfig = {
  slug: 'keepLedgers',
  retries: 2,
  handler: async ({ req }) => {
    for (const { id } of await findRecords({}, req)) {
      await inTransaction(req, () => keepLedger(documentKeySchema.parse(id), req));
    }
    return { output: {} };
  },
};

const queue = (req: PayloadRequest) => req.payload.jobs.queue({ task: 'keepLedgers', input: {}, req });

export const queueLedgers: CollectionAfterChangeHook = async ({ req }) => {
  await queue(req);
};

export const queueLedgersAfterDelete: CollectionAfterDeleteHook = async ({ req }) => {
  await queue(req);
};
