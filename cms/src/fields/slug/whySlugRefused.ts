import type { PayloadRequest } from 'payload';
import type { SlugRules } from './rules.ts';
import { whoHasSlug } from './whoHasSlug.ts';
import { whyNotThisSlug } from './whyNotThisSlug.ts';

/** Why a document cannot have a slug: what it looks like, or who has it already. Null where it can. */
export async function whySlugRefused(
  query: SlugRules & { value: unknown; exceptId: number | string | undefined; req: PayloadRequest },
): Promise<string | null> {
  const { collection, reserved, value, exceptId, req } = query;
  const reason = whyNotThisSlug(value, reserved);
  if (reason !== null || typeof value !== 'string') return reason;
  const holder = await whoHasSlug({ collection, slug: value, exceptId, req });
  return holder === null ? null : `“${value}” is already used by ${holder}. Choose another one.`;
}
