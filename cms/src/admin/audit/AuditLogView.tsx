/** Who did what, when, to which version: newest first, for reviewers and admins. */
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { auditSlug } from '../../editorial/audit/collection.ts';
import type { AuditLine } from '../../editorial/audit/csv.ts';
import { mayReadAudit } from '../../editorial/audit/csvEndpoint.ts';
import { type AuditFilter, readFilter, whereOf } from '../../editorial/audit/filter.ts';
import { recordsSlug } from '../../editorial/records/collection.ts';
import { SiteView } from '../SiteView.tsx';
import { AuditFilterForm } from './AuditFilterForm.tsx';
import { AuditLines, type ExistingDocuments } from './AuditLines.tsx';
import { AuditPages } from './AuditPages.tsx';
import './audit.css';

const pageSize = 50;

export async function AuditLogView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props;
  const { req } = initPageResult;
  const { routes } = req.payload.config;
  if (!req.user) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}/audit`)}`);
  return (
    <SiteView view={props} steps={[{ label: 'Audit log' }]} className="audit">
      <h1 className="audit__heading">Audit log</h1>
      {(await mayReadAudit(req)) ? (
        <AuditLog filter={readFilter(searchParams ?? {})} page={pageOf(searchParams?.page)} req={req} />
      ) : (
        <p>The audit log is for reviewers and admins. Ask one of them for what you would like to know.</p>
      )}
    </SiteView>
  );
}

async function AuditLog({ filter, page, req }: { filter: AuditFilter; page: number; req: PayloadRequest }) {
  const { routes } = req.payload.config;
  const { docs, totalDocs, totalPages } = await req.payload.db.find<AuditLine>({
    collection: auditSlug,
    where: whereOf(filter),
    sort: ['-createdAt', '-id'],
    limit: pageSize,
    page,
    pagination: true,
    req: { payload: req.payload },
  });
  return (
    <>
      <p className="audit__intro">
        Every step of a review, and what readers saw because of it. Lines are added by the CMS, and nobody can change or
        remove one. Times are in UTC.
      </p>
      <AuditFilterForm
        filter={filter}
        address={`${routes.admin}/audit`}
        csvAddress={`${routes.api}/editorial/audit.csv`}
      />
      <AuditLines lines={docs} existing={await existingAmong(docs, req)} total={totalDocs} admin={routes.admin} />
      <AuditPages filter={filter} page={page} totalPages={totalPages} address={`${routes.admin}/audit`} />
    </>
  );
}

/** By key, what those documents are called now that are still there: the others have no page to lead to. */
async function existingAmong(lines: readonly AuditLine[], req: PayloadRequest): Promise<ExistingDocuments> {
  const keys = [...new Set(lines.flatMap(({ document }) => document ?? []))];
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; title?: string | null }>({
    collection: recordsSlug,
    where: { id: { in: keys } },
    limit: keys.length,
    pagination: false,
    select: { title: true },
    req: { payload: req.payload },
  });
  return new Map(docs.map(({ id, title }) => [id, title || null]));
}

function pageOf(value: unknown): number {
  const page = Number(value);
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1;
}
