import { createLocalReq, type DefaultServerCellComponentProps } from 'payload';
import { bundleOverview } from '../../bundles/overview.ts';
import { BundlePill } from './BundlePill.tsx';

/** The state of a bundle, as a column of the list. */
export async function BundleCell({ payload, rowData }: Partial<DefaultServerCellComponentProps>) {
  // Payload also draws cells that belong to no row, when it prepares the columns of a list to choose from.
  if (!payload || !rowData) return null;
  const { state } = await bundleOverview(String(rowData.id), await createLocalReq({}, payload));
  return (
    <span className="sign-off-cell" title={state.explanation}>
      <BundlePill state={state} />
    </span>
  );
}
