import type { CrisisLine } from '@wellcite/shared/site';
import type { CareLevel } from '@wellcite/shared/vocabulary';

/** Read before a card's heading, so that its weight does not depend on seeing it. */
export function carePrefix(level: CareLevel): string {
  switch (level) {
    case 'self-care':
      return 'Self-care';
    case 'see-someone-soon':
      return 'See someone soon';
    case 'urgent':
      return 'Urgent';
    case 'emergency':
      return 'Emergency';
    default:
      return level satisfies never;
  }
}

/** What to do about a symptom that somebody has alone. */
export function symptomAdvice(level: CareLevel): { heading: string; advice: string } {
  switch (level) {
    case 'self-care':
      return {
        heading: 'You can often look after this yourself',
        advice: 'Talk to a doctor or therapist if it lasts, gets worse, or worries you.',
      };
    case 'see-someone-soon':
      return {
        heading: 'Make an appointment to talk about this',
        advice: 'Call a doctor or therapist in the next few days. Get help sooner if it gets worse.',
      };
    case 'urgent':
      return {
        heading: 'Get help today',
        advice: 'Call your doctor or an urgent care clinic today. Do not wait for a routine appointment.',
      };
    case 'emergency':
      return {
        // Without a number: chest pain needs another one than thoughts of suicide, and each stands below with what it is for.
        heading: 'Get emergency help now',
        advice: 'Do not wait to see if it passes. Do not drive yourself.',
      };
    default:
      return level satisfies never;
  }
}

/** Whether help for this symptom cannot wait. */
export function isAlarmSign({ careLevel }: { careLevel: CareLevel }): boolean {
  return careLevel === 'emergency' || careLevel === 'urgent';
}

/** Those for which help cannot wait come before the others; both stay in their order. */
export function alarmSignsFirst<Item>(
  items: readonly Item[],
  symptomOf: (item: Item) => { careLevel: CareLevel },
): Item[] {
  const [signs = [], others = []] = [true, false].map((wanted) =>
    items.filter((item) => isAlarmSign(symptomOf(item)) === wanted),
  );
  return [...signs, ...others];
}

/** What rescues a life comes first where a life may be in danger; the rest stays in its order. */
export function emergencyLinesFirst(lines: readonly CrisisLine[]): CrisisLine[] {
  return [...lines.filter(isEmergencyNumber), ...lines.filter((line) => !isEmergencyNumber(line))];
}

/** Of emergency services: North America, Europe and much of the world, the United Kingdom, Australia, New Zealand. */
const emergencyNumbers: ReadonlySet<string> = new Set(['911', '112', '999', '000', '111']);

function isEmergencyNumber({ telephone }: Pick<CrisisLine, 'telephone'>): boolean {
  return emergencyNumbers.has(telephone.trim());
}

/** A card's heading leads into its list: "Call 911 now if" → "Call 911 now if:". */
export function leadIn(heading: string): string {
  const text = heading.trimEnd();
  return /[.:?!…]$/.test(text) ? text : `${text}:`;
}
