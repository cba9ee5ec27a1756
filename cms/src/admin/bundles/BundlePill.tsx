import type { BundleState, BundleStateName } from '../../bundles/bundleState.ts';
import '../signOff/signOff.css';

/** The state in words, with a shape and a color of its own, as those of documents. */
export function BundlePill({ state }: { state: Pick<BundleState, 'name' | 'label' | 'tone'> }) {
  return (
    <span className={`sign-off-pill sign-off-pill--${state.tone}`}>
      <span aria-hidden="true" className="sign-off-pill__shape">
        {shapes[state.name]}
      </span>
      {state.label}
    </span>
  );
}

const shapes: Record<BundleStateName, string> = {
  preparing: '○',
  'in-review': '◐',
  approved: '✓',
  scheduled: '◷',
  published: '●',
  refused: '✕',
};
