import { type AuditFilter, filterParameters } from '../../editorial/audit/filter.ts';

export function AuditPages(props: { filter: AuditFilter; page: number; totalPages: number; address: string }) {
  const { filter, page, totalPages, address } = props;
  if (totalPages <= 1 && page === 1) return null;
  const hrefOf = (to: number) => {
    const parameters = filterParameters(filter);
    if (to > 1) parameters.set('page', String(to));
    return parameters.size > 0 ? `${address}?${parameters}` : address;
  };
  return (
    <nav className="audit-pages" aria-label="Pages of the audit log">
      {page > 1 && <a href={hrefOf(Math.min(page - 1, totalPages))}>← Newer</a>}
      <span>
        Page {page} of {totalPages}
      </span>
      {page < totalPages && <a href={hrefOf(page + 1)}>Older →</a>}
    </nav>
  );
}
