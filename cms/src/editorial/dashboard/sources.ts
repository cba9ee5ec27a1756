/** Sources that are cited though something is wrong with them. */
import { documentKey } from '@wellcite/shared/content-api';
import type { EditorialRecord, ReferenceCheck } from '../../payload-types.ts';
import { checksSlug } from '../../references/checks/collection.ts';
import { recordsSlug } from '../records/collection.ts';
import type { DeskItem, DeskList, DeskQuestion, DeskRequest } from './deskLists.ts';
import { itemOf } from './deskRows.ts';
import { counted } from './deskWords.ts';

/** More than these are not looked at: whoever has so many has enough to do. */
const mostSources = 300;

interface CitedSource {
  check: ReferenceCheck;
  /** How many documents cite it. */
  count: number;
  /** What one of them is called. */
  example: string | null;
}

/** Retracted ones first, then expressions of concern, then links that lead nowhere. */
export async function doubtfulSources({ limit, req }: DeskQuestion): Promise<DeskList> {
  const checks = await doubtfulChecks(req);
  const sources = await Promise.all(checks.map((check) => citationsOf(check, req)));
  const cited = sources
    .filter(({ count }) => count > 0)
    .sort((a, b) => gravity(a.check) - gravity(b.check) || b.count - a.count);
  const shown = cited.slice(0, limit);
  const titles = await titlesOf(shown, req);
  return { total: cited.length, items: shown.map((source) => sourceItem(source, titles)) };
}

async function doubtfulChecks(req: DeskRequest): Promise<ReferenceCheck[]> {
  const { docs } = await req.payload.db.find<ReferenceCheck>({
    collection: checksSlug,
    where: {
      or: [{ standing: { in: ['retracted', 'expression-of-concern'] } }, { link: { equals: 'dead' } }],
    },
    limit: mostSources,
    pagination: false,
    req,
  });
  return docs;
}

/** One small query a source: SQLite is slow to say what each of many documents refers to. */
async function citationsOf(check: ReferenceCheck, req: DeskRequest): Promise<CitedSource> {
  const { docs, totalDocs } = await req.payload.db.find<Pick<EditorialRecord, 'id' | 'title'>>({
    collection: recordsSlug,
    where: { refersTo: { equals: documentKey('references', check.id) } },
    sort: 'title',
    limit: 1,
    pagination: true,
    select: { title: true },
    req,
  });
  return { check, count: totalDocs, example: docs[0]?.title ?? null };
}

/** By key. */
async function titlesOf(
  sources: readonly CitedSource[],
  req: DeskRequest,
): Promise<ReadonlyMap<string, string | null | undefined>> {
  if (sources.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Pick<EditorialRecord, 'id' | 'title'>>({
    collection: recordsSlug,
    where: { id: { in: sources.map(({ check }) => documentKey('references', check.id)) } },
    limit: sources.length,
    pagination: false,
    select: { title: true },
    req,
  });
  return new Map(docs.map(({ id, title }) => [id, title]));
}

function sourceItem(
  { check, count, example }: CitedSource,
  titles: ReadonlyMap<string, string | null | undefined>,
): DeskItem {
  const key = documentKey('references', check.id);
  const by = count === 1 && example ? example : counted(count, 'document');
  return itemOf(
    { id: key, kind: 'references', documentId: check.id, title: titles.get(key) ?? null },
    '/where-used',
    `${wrongWith(check)}, cited by ${by}`,
  );
}

function wrongWith({ standing }: ReferenceCheck): string {
  if (standing === 'retracted') return 'retracted';
  return standing === 'expression-of-concern' ? 'expression of concern' : 'its link is dead';
}

function gravity({ standing }: ReferenceCheck): number {
  if (standing === 'retracted') return 0;
  return standing === 'expression-of-concern' ? 1 : 2;
}
