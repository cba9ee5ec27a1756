import { carePrefix, symptomAdvice } from '../../wording/careWords.ts';
import type { Alarm } from './alarms.ts';
import { useIsInView } from './useIsInView.ts';

interface Props {
  alarm: Alarm | null;
  chosen: number;
  /** What is led to; where it can be seen already, nothing leads there. */
  results: { readonly current: Element | null };
  onGo: () => void;
}

/** On a phone the results stand below the choices, so the way there stays at the screen's lower edge. */
export function WayToResults({ alarm, chosen, results, onGo }: Props) {
  const isThere = useIsInView(results);
  if (chosen === 0) return null;
  const words = alarm
    ? `${carePrefix(alarm.level)}: ${symptomAdvice(alarm.level).heading.toLowerCase()}`
    : `${chosen} chosen: see what shares ${chosen === 1 ? 'it' : 'them'}`;
  return (
    <p className={alarm ? `explorer-way is-${alarm.level}` : 'explorer-way'} data-is-there={isThere}>
      <button type="button" onClick={onGo}>
        {words}
      </button>
    </p>
  );
}
