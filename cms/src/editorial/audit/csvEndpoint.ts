/** `GET /api/editorial/audit.csv`: the audit log, or the part of it that a filter leaves, newest first. */
import { APIError, type Endpoint, headersWithCors, type PayloadRequest, type Where } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import type { AuditLog } from '../../payload-types.ts';
import { auditSlug } from './collection.ts';
import { type AuditLine, byteOrderMark, csvHeader, csvLine } from './csv.ts';
import { readFilter, whereOf } from './filter.ts';

/** Lines that are in memory at a time. */
const pieceSize = 500;

export const auditCsv: Endpoint = {
  path: '/editorial/audit.csv',
  method: 'get',
  handler: async (req) => {
    if (!(await mayReadAudit(req))) {
      throw new APIError('The audit log is for reviewers and admins. Ask one of them for what you need.', 403);
    }
    const headers = new Headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-log-${new Date().toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const parameters = Object.fromEntries(req.searchParams);
    return new Response(streamOf(csvPieces(whereOf(readFilter(parameters)), req)), {
      headers: headersWithCors({ headers, req }),
    });
  },
};

export async function mayReadAudit(req: PayloadRequest): Promise<boolean> {
  return (await accessOf(auditSlug).read?.({ req })) === true;
}

/** Piece by piece from the database. What is added while it is read is newer than all of it, and not in it. */
async function* csvPieces(where: Where, req: PayloadRequest): AsyncGenerator<string> {
  yield byteOrderMark + csvHeader;
  let last: AuditLine | undefined;
  for (;;) {
    const lines = await linesAfter(last, { where, req });
    if (lines.length > 0) yield lines.map(csvLine).join('');
    last = lines.at(-1);
    if (lines.length < pieceSize) return;
  }
}

/** By where the last piece ended, and not by a number of lines to pass over, which gets slower with each piece. */
async function linesAfter(
  last: AuditLine | undefined,
  { where, req }: { where: Where; req: PayloadRequest },
): Promise<AuditLine[]> {
  const after: Where[] = last
    ? [
        {
          or: [
            { createdAt: { less_than: last.createdAt } },
            { and: [{ createdAt: { equals: last.createdAt } }, { id: { less_than: last.id } }] },
          ],
        },
      ]
    : [];
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: auditSlug,
    where: { and: [where, ...after] },
    sort: ['-createdAt', '-id'],
    limit: pieceSize,
    pagination: false,
    req: { payload: req.payload },
  });
  return docs;
}

/** Asks for the next piece when the last one has been taken, and stops when nobody takes them any more. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
