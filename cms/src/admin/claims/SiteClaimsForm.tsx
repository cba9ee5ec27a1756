import { approvableLabels } from '../../editorial/signOff/approvable.ts';
import { claimCollections, type SiteFilter, sourceStates } from './siteFilter.ts';
import { standingWords } from './standingWords.ts';

/** A plain form: what it asks for is in the address, so that it can be kept and sent to others. */
export function SiteClaimsForm({ filter, action }: { filter: SiteFilter; action: string }) {
  const { show, collection, state, text } = filter;
  return (
    <form className="claims-view__filter" action={action} method="get">
      <label>
        Show
        <select name="show" defaultValue={show}>
          <option value="open">What to put right</option>
          <option value="all">Every sentence with a source</option>
        </select>
      </label>
      <label>
        Among
        <select name="collection" defaultValue={collection ?? ''}>
          <option value="">Everything</option>
          {claimCollections.map((name) => (
            <option key={name} value={name}>
              {approvableLabels[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        With a source that is
        <select name="state" defaultValue={state ?? ''}>
          <option value="">in any state</option>
          {sourceStates.map((name) => (
            <option key={name} value={name}>
              {standingWords[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        With the words
        <input type="search" name="text" defaultValue={text} />
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        Show
      </button>
    </form>
  );
}
