import { type AuditFilter, actionOptions, filterParameters } from '../../editorial/audit/filter.ts';

/** A plain form, which needs no script. */
export function AuditFilterForm(props: { filter: AuditFilter; address: string; csvAddress: string }) {
  const { filter, address, csvAddress } = props;
  const parameters = filterParameters(filter);
  const isFiltered = parameters.size > 0;
  return (
    <form className="audit-filter" method="get" action={address}>
      <label className="audit-filter__field">
        Document
        <input name="document" type="search" defaultValue={filter.document} placeholder="A part of its title" />
      </label>
      <label className="audit-filter__field">
        Person
        <input name="person" type="search" defaultValue={filter.person} placeholder="A part of the name" />
      </label>
      <label className="audit-filter__field">
        What happened
        <select name="action" defaultValue={filter.action ?? ''}>
          <option value="">Anything</option>
          {actionOptions.map(({ action, label }) => (
            <option key={action} value={action}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="audit-filter__field">
        From
        <input name="from" type="date" defaultValue={filter.from ?? ''} />
      </label>
      <label className="audit-filter__field">
        To
        <input name="to" type="date" defaultValue={filter.to ?? ''} />
      </label>
      <div className="audit-filter__actions">
        <button className="audit-filter__button" type="submit">
          Show
        </button>
        {isFiltered && <a href={address}>Show everything</a>}
        <a href={isFiltered ? `${csvAddress}?${parameters}` : csvAddress} download>
          Download {isFiltered ? 'these' : 'all'} as CSV
        </a>
      </div>
    </form>
  );
}
