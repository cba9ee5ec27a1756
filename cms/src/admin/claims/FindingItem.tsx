import type { ReactNode } from 'react';
import { type OpenFinding, severityWords } from './openFindings.ts';

/** One finding: the sentence, why, and what to write instead. Without `onGoTo` the sentence is just shown. */
export function FindingItem(props: {
  finding: OpenFinding;
  onGoTo?: () => void;
  where?: string;
  children?: ReactNode;
}) {
  const { finding, onGoTo, where, children } = props;
  const { severity, message, instead, entry } = finding;
  return (
    <li className={`claims-list__item claims-list__item--${severity}`}>
      <span className={`claims-list__kind claims-list__kind--${severity}`}>{severityWords[severity]}</span>
      {where !== undefined && <span className="claims-list__where">{where}</span>}
      {onGoTo ? (
        <button type="button" className="claims-list__sentence" onClick={onGoTo}>
          {entry.text}
        </button>
      ) : (
        <q className="claims-list__quote">{entry.text}</q>
      )}
      <p>{message}</p>
      <p className="claims-list__instead">{instead}</p>
      {children}
    </li>
  );
}
