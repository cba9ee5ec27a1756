import { lengths, slugPattern } from '@wellcite/shared/vocabulary';
import { slugFrom } from './slugFrom.ts';

/**
 * Why a value cannot be a slug, in words and with one that can; null where it can. The sentences hold no comma:
 * Payload's toast takes a message apart at those.
 */
export function whyNotThisSlug(value: unknown, reserved: readonly string[] = []): string | null {
  if (typeof value !== 'string') return 'This must be text.';
  if (value.length > lengths.slug) {
    return `This is ${value.length} characters long and ${lengths.slug} is the most. Write “${slugFrom(value)}”.`;
  }
  if (!slugPattern.test(value)) {
    const better = slugFrom(value);
    const advice = 'Use lower-case letters and digits with single hyphens between them';
    return `“${value}” cannot be part of an address. ${advice}${better ? `: “${better}”` : ''}.`;
  }
  if (reserved.includes(value)) {
    return `“${value}” is the address of another part of the site. Choose another one such as “about-${value}”.`;
  }
  return null;
}
