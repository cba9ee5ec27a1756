import type { StandingWords } from './standingWords.ts';
import '../signOff/signOff.css';

export function WebhookPill({ label, tone, shape }: StandingWords) {
  return (
    <span className={`sign-off-pill sign-off-pill--${tone}`}>
      <span aria-hidden="true" className="sign-off-pill__shape">
        {shape}
      </span>
      {label}
    </span>
  );
}
