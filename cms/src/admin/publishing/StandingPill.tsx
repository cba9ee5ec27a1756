import type { StandingTone } from '../../publishing/status/standing.ts';
import './standing.css';

interface Props {
  label: string;
  tone: StandingTone;
  /** Shown to whoever points at it. */
  explanation: string | null;
  /** Where readers see it. */
  url: string | null;
}

/** How a document stands, in words, with a shape and a color of its own: no one of the three is needed to tell it. */
export function StandingPill({ label, tone, explanation, url }: Props) {
  const content = (
    <>
      <span aria-hidden="true" className="standing-pill__shape">
        {shapes[tone]}
      </span>
      <span className="standing-pill__label">{label}</span>
    </>
  );
  const className = `standing-pill standing-pill--${tone}`;
  if (!url) {
    return (
      <span className={className} title={explanation ?? undefined}>
        {content}
      </span>
    );
  }
  return (
    <a className={className} href={url} rel="noreferrer" target="_blank" title={explanation ?? undefined}>
      {content}
      <span className="standing-pill__hidden">, open the page</span>
      <span aria-hidden="true">↗</span>
    </a>
  );
}

const shapes: Record<StandingTone, string> = { gray: '○', blue: '◐', green: '●', amber: '▲', red: '✕' };
