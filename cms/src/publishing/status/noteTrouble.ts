import type { Payload } from 'payload';
import type { Trouble } from './askPublisher.ts';

const troubled = new WeakSet<Payload>();

/** Logs once that the publisher does not say how it stands, and once that it does again. A refusal is an answer. */
export function noteTrouble(trouble: Trouble | null, payload: Payload): void {
  const isTroubled = trouble !== null && trouble.kind !== 'refused';
  if (isTroubled === troubled.has(payload)) return;
  if (isTroubled) {
    troubled.add(payload);
    payload.logger.warn(
      `The admin cannot show what is live. ${trouble.detail} Check that the publisher runs at PUBLISHER_URL, is of the same version, and has the same CONTENT_API_TOKEN.`,
    );
  } else {
    troubled.delete(payload);
    payload.logger.info('The publisher says again what is live.');
  }
}
