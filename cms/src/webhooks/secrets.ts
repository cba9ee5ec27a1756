/** The secrets that a webhook signs with: one, or while it is being changed two. Pure: nothing is stored here. */
import { randomBytes } from 'node:crypto';

export interface Secret {
  /** `whsec_…` */
  value: string;
  madeAt: string;
  /** When it stops signing; null for the newest. */
  retiresAt: string | null;
}

/** How long an older secret goes on signing beside the new one, in milliseconds. */
export const overlap = 24 * 60 * 60 * 1000;

export function newSecret(now: Date): Secret {
  return { value: `whsec_${randomBytes(32).toString('base64')}`, madeAt: now.toISOString(), retiresAt: null };
}

/** Those that sign now, the newest first. */
export function liveSecrets(secrets: readonly Secret[], now: Date): Secret[] {
  return secrets.filter(({ retiresAt }) => retiresAt === null || new Date(retiresAt) > now);
}

/** A new secret before the one that signed until now, which retires by itself. */
export function rotated(secrets: readonly Secret[], now: Date): Secret[] {
  const retiresAt = new Date(now.getTime() + overlap).toISOString();
  const older = liveSecrets(secrets, now).map((secret) => ({ ...secret, retiresAt: secret.retiresAt ?? retiresAt }));
  return [newSecret(now), ...older];
}

/** The newest alone. */
export function withoutOlder(secrets: readonly Secret[]): Secret[] {
  return secrets.filter(({ retiresAt }) => retiresAt === null);
}
