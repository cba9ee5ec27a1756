import type { DocumentState, StateName } from '../../editorial/signOff/state.ts';
import './signOff.css';

/** The state in words, with a shape and a color of its own: no one of the three is needed to tell it. */
export function StatePill({ state }: { state: Pick<DocumentState, 'name' | 'label' | 'tone'> }) {
  return (
    <span className={`sign-off-pill sign-off-pill--${state.tone}`}>
      <span aria-hidden="true" className="sign-off-pill__shape">
        {shapes[state.name]}
      </span>
      {state.label}
    </span>
  );
}

const shapes: Record<StateName, string> = {
  draft: '○',
  'in-review': '◐',
  'changes-asked': '↺',
  approved: '✓',
  published: '●',
  'review-due': '▲',
  withdrawn: '✕',
};
