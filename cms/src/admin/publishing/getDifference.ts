import type { ShownDifference } from '../../publishing/status/commands.ts';

export type DifferenceAnswer = { difference: ShownDifference; refusal: null } | { difference: null; refusal: string };

const unreachable = 'The CMS did not answer. Check your connection and choose it again.';

/** What going back to a release would change, or why that cannot be told. `api` is Payload's prefix. */
export async function getDifference(api: string, release: number): Promise<DifferenceAnswer> {
  try {
    const response = await fetch(`${api}/publishing/difference?release=${release}`, { credentials: 'include' });
    if (response.ok) return { difference: await response.json(), refusal: null };
    const { errors }: { errors?: { message?: string }[] } = await response.json();
    return { difference: null, refusal: errors?.[0]?.message ?? unreachable };
  } catch {
    return { difference: null, refusal: unreachable };
  }
}
