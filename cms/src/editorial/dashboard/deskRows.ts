/** Rows about documents, as far as the desk needs them. */
import type { Where } from 'payload';
import type { EditorialRecord } from '../../payload-types.ts';
import { recordsSlug } from '../records/collection.ts';
import type { DeskItem, DeskList, DeskQuestion, DeskRequest } from './deskLists.ts';

/** Everything of a row but the claims and what the document refers to, which can be long. */
const columns = {
  kind: true,
  documentId: true,
  title: true,
  digest: true,
  requestState: true,
  requestedBy: true,
  requestedAt: true,
  requestNote: true,
  nextReviewOn: true,
  needsReview: true,
  unsupportedClaims: true,
} as const;

export type DeskRow = Pick<EditorialRecord, 'id' | keyof typeof columns>;

export async function findDeskRows(
  { where, sort, limit }: { where: Where; sort: string; limit: number },
  req: DeskRequest,
): Promise<{ total: number; rows: DeskRow[] }> {
  const { docs, totalDocs } = await req.payload.db.find<DeskRow>({
    collection: recordsSlug,
    where,
    sort: [sort, 'id'],
    limit,
    // Named, because without it MongoDB counts only what it answers with.
    pagination: true,
    select: columns,
    req,
  });
  return { total: totalDocs, rows: docs };
}

/** A list whose every item is a row. */
export async function listOf(
  input: { where: Where; sort: string; tab: DeskTab; detail: (row: DeskRow) => string },
  { limit, req }: DeskQuestion,
): Promise<DeskList> {
  const { where, sort, tab, detail } = input;
  const { total, rows } = await findDeskRows({ where, sort, limit }, req);
  return { total, items: rows.map((row) => itemOf(row, tab, detail(row))) };
}

/** The tab of the document that shows what is to be done; empty for its form. */
export type DeskTab = '' | '/review' | '/claims' | '/where-used';

export function itemOf(
  { id, kind: collection, documentId, title }: Pick<DeskRow, 'id' | 'kind' | 'documentId' | 'title'>,
  tab: DeskTab,
  detail: string,
): DeskItem {
  return { key: id, title: title || 'Without a title', path: `/collections/${collection}/${documentId}${tab}`, detail };
}
