import type { DefaultServerCellComponentProps } from 'payload';
import { stateInList } from '../../editorial/signOff/overviewStates.ts';
import { StatePill } from './StatePill.tsx';

/** The state of a document, as a column of its list. All rows are looked up together. */
export async function StateCell({ collectionSlug, payload, rowData }: Partial<DefaultServerCellComponentProps>) {
  // Payload also draws cells that belong to no row, when it prepares the columns of a list to choose from.
  if (!collectionSlug || !payload || !rowData) return null;
  const state = await stateInList({ collection: collectionSlug, id: String(rowData.id) }, payload);
  if (!state) return <span>–</span>;
  return (
    <span className="sign-off-cell" title={state.explanation}>
      <StatePill state={state} />
      {state.live === 'older' && <span className="sign-off-quiet">An older version is live</span>}
    </span>
  );
}
