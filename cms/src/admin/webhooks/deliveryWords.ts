/** A delivery and its tries in words. */
import type { Delivery, NamedKey, Try } from '../../webhooks/deliveries.ts';
import { type DeliveryState, deliveryStateLabels } from '../../webhooks/words.ts';
import type { StandingWords } from './standingWords.ts';

const looks: Record<DeliveryState, Pick<StandingWords, 'tone' | 'shape'>> = {
  waiting: { tone: 'amber', shape: '↺' },
  sending: { tone: 'gray', shape: '◐' },
  taken: { tone: 'green', shape: '✓' },
  'given-up': { tone: 'red', shape: '✕' },
};

/** One that was never tried waits for its first try, such as a deploy hook for quiet. */
export function deliveryLook({ state, tries }: Pick<Delivery, 'state' | 'tries'>): StandingWords {
  if (state === 'waiting' && tries.length === 0) return { label: 'Waiting', tone: 'gray', shape: '◐' };
  return { label: deliveryStateLabels[state], ...looks[state] };
}

export function eventInWords(event: string): string {
  return event === 'deploy-hook' ? 'Call of the deploy hook' : event;
}

/** "Anxiety, Panic and 3 more". Null where it is about no document. */
export function documentsInWords(documents: readonly NamedKey[], count: number): string | null {
  const names = documents.map(({ key, title }) => title || key);
  if (names.length === 0) return null;
  const more = count - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "It answered 503, after 31 ms." */
export function tryInWords({ status, failure, durationMs }: Pick<Try, 'status' | 'failure' | 'durationMs'>): string {
  const what = failure === null ? `Taken: it answered ${status}` : capitalized(failure.replace(/\.$/, ''));
  return `${what}, after ${durationMs < 10_000 ? `${durationMs} ms` : `${Math.round(durationMs / 1000)} s`}.`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
