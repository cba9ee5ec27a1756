/** What a test does to the CMS besides REST: steps that have no door of their own yet, and a sudden end at a given point. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import { pagedCollections } from '@wellcite/shared/paths';
import { createLocalReq, type Payload, ValidationError } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../src/database/inTransaction.ts';
import { redirect } from '../../src/editorial/redirects/followAddress.ts';
import { publishTogether } from '../../src/publishing/publishTogether.ts';

const togetherSchema = z.object({ keys: z.array(documentKeySchema) });
const redirectSchema = z.object({ from: z.string(), collection: z.enum(pagedCollections), id: z.string() });
const endSchema = z.object({ at: z.enum(['before the commit', 'after the commit']) });
export type SuddenEnd = z.infer<typeof endSchema>['at'];

/** Null where the request is for somebody else. */
export function createTestEndpoints(payload: Payload): (request: Request) => Promise<Response | null> {
  const endpoints: Record<string, (body: unknown) => Promise<void>> = {
    '/test/publish-together': (body) => publishTogether(payload, togetherSchema.parse(body).keys),

    async '/test/redirect'(body) {
      const { from, ...to } = redirectSchema.parse(body);
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => redirect(from, to, req));
    },

    /** For when a test is over. */
    async '/test/drop-database'() {
      if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase();
    },

    /** The next transaction that tells subscribers of a change is the last thing that this process does. */
    async '/test/end'(body) {
      endAt(payload, endSchema.parse(body).at);
    },
  };

  return async (request) => {
    const endpoint = endpoints[new URL(request.url).pathname];
    if (!endpoint) return null;
    try {
      await endpoint(await request.json());
      return Response.json({}, { status: 200 });
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      return Response.json({ errors: [{ message: error.message, data: error.data }] }, { status: 400 });
    }
  };
}

/** As by `kill -9`: within the transaction when all of it is written, or between its commit and the message that follows it. */
function endAt({ db }: Payload, at: SuddenEnd): void {
  const end = () => process.kill(process.pid, 'SIGKILL');
  const commit = db.commitTransaction.bind(db);
  db.commitTransaction = async (incoming) => {
    const transaction = db.transactions.open.get(await incoming);
    // Only those that have something to announce have work of their own before the commit.
    if (transaction && transaction.beforeCommit.length > 0) {
      if (at === 'before the commit') transaction.beforeCommit.push(async () => void end());
      else transaction.afterCommit.unshift(end);
    }
    await commit(incoming);
  };
}
