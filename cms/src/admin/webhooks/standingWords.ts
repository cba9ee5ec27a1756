/** How a webhook stands, in words, and with a color and a shape that say the same. */
import { type WebhookState, webhookStateLabels } from '../../webhooks/words.ts';

export interface StandingWords {
  label: string;
  tone: 'gray' | 'green' | 'amber' | 'red';
  shape: string;
}

export function standingWords({ isOn, state }: { isOn: boolean; state: WebhookState }): StandingWords {
  if (state === 'disabled') return { label: webhookStateLabels.disabled, tone: 'red', shape: '✕' };
  if (!isOn) return { label: 'Off', tone: 'gray', shape: '○' };
  return state === 'failing'
    ? { label: webhookStateLabels.failing, tone: 'amber', shape: '▲' }
    : { label: webhookStateLabels.healthy, tone: 'green', shape: '●' };
}
