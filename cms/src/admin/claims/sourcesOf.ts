/** The sources that ledgers name, as the views show them. */
import type { PayloadRequest } from 'payload';
import type { LedgerEntry } from '../../editorial/claims/ledger.ts';
import { readChecks } from '../../references/checks/checks.ts';
import { type NamedSource, sourceAddress, sourceName } from './sourceName.ts';

export interface Source {
  name: string;
  /** Where it can be read; null where nobody knows. */
  address: string | null;
  /** Where its notice can be read; null where there is none. */
  noticeUrl: string | null;
}

/** By id. Those that are gone are not in it. */
export async function sourcesOf(entries: readonly LedgerEntry[], req: PayloadRequest): Promise<Map<string, Source>> {
  const ids = [...new Set(entries.flatMap(({ references }) => references.map(({ id }) => id)))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<NamedSource & { id: string }>({
    collection: 'references',
    where: { id: { in: ids } },
    select,
    limit: 0,
    pagination: false,
    req,
  });
  const checks = new Map((await readChecks(ids, req)).map((check) => [check.id, check]));
  return new Map(
    docs.map((source) => {
      const id = String(source.id);
      const noticeUrl = checks.get(id)?.noticeUrl ?? null;
      return [id, { name: sourceName(source), address: sourceAddress(source), noticeUrl }];
    }),
  );
}

const select = {
  title: true,
  authors: true,
  collectiveAuthor: true,
  journal: true,
  journalAbbreviation: true,
  publisher: true,
  publishedOn: true,
  doi: true,
  pmid: true,
  url: true,
} as const;
