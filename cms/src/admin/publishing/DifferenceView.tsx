import type { PathList, ShownDifference } from '../../publishing/status/commands.ts';
import { countInWords } from '../../publishing/status/spans.ts';

export function changeCount({ added, changed, removed }: ShownDifference): number {
  return added.total + changed.total + removed.total;
}

/** Which pages going back to a release would change. */
export function DifferenceView({ difference }: { difference: ShownDifference }) {
  const { added, changed, removed, keptWithdrawn } = difference;
  if (changeCount(difference) === 0) {
    return (
      <>
        <p>It would change nothing: readers see the same pages now.</p>
        <Paths list={keptWithdrawn} title="would stay as it is: withdrawn since, or telling of what was" />
      </>
    );
  }
  return (
    <>
      <Paths list={changed} title="would be as before" />
      <Paths list={added} title="would come back" />
      <Paths list={removed} title="would leave the site" />
      <Paths list={keptWithdrawn} title="would stay as it is: withdrawn since, or telling of what was" />
    </>
  );
}

function Paths({ list: { total, paths }, title }: { list: PathList; title: string }) {
  if (total === 0) return null;
  return (
    <details className="go-back__paths" open={total <= 12}>
      <summary>
        {countInWords(total, 'page')} {title}
      </summary>
      <ul>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      {total > paths.length && <p>And {countInWords(total - paths.length, 'more page', 'more pages')}.</p>}
    </details>
  );
}
