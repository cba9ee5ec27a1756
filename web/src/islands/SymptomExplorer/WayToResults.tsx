import { carePrefix, symptomAdvice } from '../../wording/careWords.ts';
import type { Alarm } from './alarms.ts';

interface Props {
  alarm: Alarm | null;
  chosen: number;
  onGo: () => void;
}

/** On a phone the results stand below the choices, so the way there stays at the screen's lower edge. */
export function WayToResults({ alarm, chosen, onGo }: Props) {
  if (chosen === 0) return null;
  const words = alarm
    ? `${carePrefix(alarm.level)}: ${symptomAdvice(alarm.level).heading.toLowerCase()}`
    : `${chosen} chosen: see what shares ${chosen === 1 ? 'it' : 'them'}`;
  return (
    <p className={alarm ? `explorer-way is-${alarm.level}` : 'explorer-way'}>
      <button type="button" onClick={onGo}>
        {words}
      </button>
    </p>
  );
}
