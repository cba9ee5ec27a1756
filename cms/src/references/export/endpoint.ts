/** `GET /api/references-export?format=ris|bibtex|csl-json`: all references, those of `ids`, or those that `page` cites. */
import { type DocumentKey, documentKeySchema } from '@wellcite/shared/content-api';
import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { hasContentRole } from '../../access/roles.ts';
import { forRoles } from '../../editorial/signOff/refusals.ts';
import { fileFormats, isWrittenFormat, writtenFormats } from '../formats/fileFormats.ts';
import { writeReferences } from '../formats/writeReferences.ts';
import { dataOf } from '../import/documentData.ts';
import type { ReferenceData } from '../ReferenceData.ts';
import { citedInOrder } from './citedInOrder.ts';

export const exportEndpoint: Endpoint = {
  path: '/references-export',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in to export references.', 401);
    if (!hasContentRole(req.user)) throw forRoles('those who work on the content');
    const { searchParams } = new URL(req.url ?? '', 'http://localhost');
    const format = searchParams.get('format') ?? '';
    if (!isWrittenFormat(format)) {
      throw new APIError(`There is no format “${format}”. Use one of ${writtenFormats.join(', ')}.`, 400);
    }
    const { mimeType, extension } = fileFormats[format];
    const text = writeReferences(await chosen(searchParams, req), format);
    return new Response(text, {
      headers: {
        'content-type': `${mimeType}; charset=utf-8`,
        'content-disposition': `attachment; filename="references.${extension}"`,
        'cache-control': 'no-store',
      },
    });
  },
};

async function chosen(searchParams: URLSearchParams, req: PayloadRequest): Promise<ReferenceData[]> {
  const page = searchParams.get('page');
  const ids = searchParams.get('ids');
  if (page !== null) return inTheOrderOf(await citedBy(page, req), req);
  if (ids !== null) return inTheOrderOf(ids.split(',').filter(Boolean), req);
  return [...(await newest(req)).values()];
}

async function citedBy(page: string, req: PayloadRequest): Promise<string[]> {
  const key = documentKeySchema.safeParse(page);
  const cited = key.success ? await citedInOrder(key.data satisfies DocumentKey, req) : null;
  if (!cited) throw new APIError(`There is no page “${page}”. Reload the list and try again.`, 404);
  return cited;
}

async function inTheOrderOf(ids: readonly string[], req: PayloadRequest): Promise<ReferenceData[]> {
  const found = await newest(req, { id: { in: [...ids] } });
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** By id, as they are in the newest version; what has no title yet is no reference. */
async function newest(req: PayloadRequest, where?: Where): Promise<Map<string, ReferenceData>> {
  const { docs } = await req.payload.find({
    collection: 'references',
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'title',
    ...(where && { where }),
    req,
  });
  const all = docs.map((doc): [string, ReferenceData] => [doc.id, dataOf(doc)]);
  return new Map(all.filter(([, { title }]) => title !== ''));
}
