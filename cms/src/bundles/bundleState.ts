/** The state of a bundle as people see it, and what happens next: every word about it is in this file. */
import type { Tone } from '../editorial/signOff/state.ts';
import type { BundleDocument } from './bundleDocument.ts';
import type { StoredBundleState } from './collection.ts';

export type BundleStateName = 'preparing' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'refused';

export interface BundleState {
  name: BundleStateName;
  label: string;
  tone: Tone;
  /** What it means, what happens next, and who does it. */
  explanation: string;
}

type Facts = Pick<BundleDocument, 'change' | 'isApproved' | 'needsApproval' | 'obstacles' | 'state'>;

const labels: Record<BundleStateName, string> = {
  preparing: 'Being prepared',
  'in-review': 'In review',
  approved: 'Ready',
  scheduled: 'Scheduled',
  published: 'Published',
  refused: 'Refused',
};

const tones: Record<BundleStateName, Tone> = {
  preparing: 'gray',
  'in-review': 'blue',
  approved: 'green',
  scheduled: 'blue',
  published: 'green',
  refused: 'red',
};

export function bundleStateOf(input: {
  stored: StoredBundleState;
  publishing: readonly Facts[];
  leaving: readonly Facts[];
}): BundleState {
  const { stored, publishing, leaving } = input;
  const name = stored === 'open' ? openName(publishing, leaving) : stored;
  return { name, label: labels[name], tone: tones[name], explanation: explanationOf(name, publishing, leaving) };
}

function openName(publishing: readonly Facts[], leaving: readonly Facts[]): BundleStateName {
  if (publishing.some(({ state }) => state?.name === 'in-review')) return 'in-review';
  const all = [...publishing, ...leaving];
  const isReady = all.some(({ change }) => change !== 'none') && all.every(({ obstacles }) => obstacles.length === 0);
  return isReady ? 'approved' : 'preparing';
}

function explanationOf(name: BundleStateName, publishing: readonly Facts[], leaving: readonly Facts[]): string {
  const all = [...publishing, ...leaving];
  switch (name) {
    case 'preparing':
      return preparing(all);
    case 'in-review':
      return 'A reviewer reads what is in it, and approves it or asks for changes.';
    case 'approved':
      return 'Nothing would stop it. An editor publishes it now, or chooses a time.';
    case 'scheduled': {
      const stopped = all.filter(({ obstacles }) => obstacles.length > 0).length;
      return stopped === 0
        ? 'All of it goes live at its time, in one moment.'
        : 'As it stands it would be refused at its time, and nothing of it would go live. See what would stop it, at each document.';
    }
    case 'published':
      return 'All of it went live in one moment. This is kept as a record.';
    case 'refused':
      return 'It was due, and nothing of it went live. Put right what stopped it, then publish it or choose another time.';
    default:
      return name satisfies never;
  }
}

function preparing(all: readonly Facts[]): string {
  if (all.length === 0) return 'There is nothing in it yet. Add documents in its form, under “Edit”.';
  if (all.every(({ change }) => change === 'none')) {
    return 'Everything in it is on the site as it is already. Edit what is to change, and save it as a draft.';
  }
  const unapproved = all.filter(({ isApproved, needsApproval }) => needsApproval && !isApproved).length;
  if (unapproved > 0) return 'Ask for a review of all of it when it is ready. A reviewer can approve it in one press.';
  return 'Something would stop it still. See what, at each document.';
}
