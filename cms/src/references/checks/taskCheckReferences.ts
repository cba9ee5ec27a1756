/** The weekly job that checks every source that a page cites. */
import { createLocalReq, type Payload, type TaskConfig } from 'payload';
import { recordsSlug } from '../../editorial/records/collection.ts';
import type { EditorialRecord } from '../../payload-types.ts';
import { readChecks } from './checks.ts';
import { checkReference } from './taskCheckReference.ts';

const taskSlug = 'checkReferences';
const queue = 'references';
/** Checked less than this long ago is not checked again by the job, in milliseconds. */
const freshFor = 6 * 24 * 60 * 60 * 1000;
/** How many are checked by one job, so that a restart costs little. */
const inOnePiece = 25;

interface CheckReferencesTask {
  /** Without ids: finds out what is due, and leaves it to jobs of a piece each. */
  input: { ids?: string[] | null };
  output: object;
}

export const referenceTasks: TaskConfig<CheckReferencesTask>[] = [
  {
    slug: taskSlug,
    label: 'Check the sources that pages cite',
    inputSchema: [{ name: 'ids', type: 'text', hasMany: true }],
    retries: 1,
    schedule: [
      {
        // Mondays, at night.
        cron: '0 3 * * 1',
        queue,
        hooks: {
          // What failed, or what a stopped process left behind, must not keep the next week from coming.
          beforeSchedule: async ({ queueable, req }) => {
            const { totalDocs } = await req.payload.count({
              collection: 'payload-jobs',
              where: {
                and: [
                  { taskSlug: { equals: taskSlug } },
                  { processing: { not_equals: true } },
                  { hasError: { not_equals: true } },
                  { completedAt: { exists: false } },
                ],
              },
            });
            return {
              shouldSchedule: totalDocs === 0,
              input: {},
              ...(queueable.waitUntil && { waitUntil: queueable.waitUntil }),
            };
          },
        },
      },
    ],
    handler: async ({ input, req }) => {
      const { payload } = req;
      if (input.ids) {
        await checkPiece(payload, input.ids);
        return { output: {} };
      }
      const due = await dueReferences(payload);
      for (let start = 0; start < due.length; start += inOnePiece) {
        const ids = due.slice(start, start + inOnePiece);
        await payload.jobs.queue({ task: taskSlug, queue, input: { ids } });
      }
      return { output: {} };
    },
  },
];

/** Looks every minute whether it is time. */
export const referenceAutoRun = { cron: '* * * * *', queue, limit: 1, silent: { info: true } };

/** Ids of the sources that any document cites and that were not checked of late: first those that never were. */
export async function dueReferences(payload: Payload): Promise<string[]> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.db.find<EditorialRecord>({
    collection: recordsSlug,
    where: { refersTo: { exists: true } },
    select: { refersTo: true },
    limit: 0,
    pagination: false,
    req,
  });
  const prefix = 'references:';
  const keys = docs.flatMap(({ refersTo }) => refersTo ?? []).filter((key) => key.startsWith(prefix));
  const cited = [...new Set(keys.map((key) => key.slice(prefix.length)))];
  const checks = new Map((await readChecks(cited, req)).map((check) => [check.id, check]));
  const lastChecked = (id: string) => {
    const { checkedAt, linkCheckedAt } = checks.get(id) ?? {};
    return new Date(checkedAt ?? linkCheckedAt ?? 0).getTime();
  };
  return cited.filter((id) => lastChecked(id) < Date.now() - freshFor).sort((a, b) => lastChecked(a) - lastChecked(b));
}

async function checkPiece(payload: Payload, ids: readonly string[]): Promise<void> {
  const req = await createLocalReq({}, payload);
  for (const id of ids) {
    try {
      await checkReference(id, req);
    } catch (error) {
      // It may have been deleted in the meantime; the others are checked all the same.
      payload.logger.warn({
        err: error,
        msg: `The source references:${id} could not be checked. The next weekly check tries again.`,
      });
    }
  }
}
