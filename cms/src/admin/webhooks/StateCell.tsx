import type { DefaultServerCellComponentProps } from 'payload';
import { webhookStates } from '../../webhooks/words.ts';
import { standingWords } from './standingWords.ts';
import { WebhookPill } from './WebhookPill.tsx';

/** How a webhook stands, as a column of the list. */
export function StateCell({ rowData }: Partial<DefaultServerCellComponentProps>) {
  // Payload also draws cells that belong to no row, when it prepares the columns of a list to choose from.
  const state = webhookStates.find((one) => one === rowData?.state);
  return state ? <WebhookPill {...standingWords({ isOn: rowData?.isOn === true, state })} /> : null;
}
