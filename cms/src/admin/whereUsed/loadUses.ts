import type { Use } from '../../editorial/whereUsed/whereUsed.ts';
import { post } from '../post.ts';

/** What refers to another document; nothing where the server did not answer, which says so itself at the next step. */
export async function loadUses(api: string, key: string): Promise<Use[]> {
  const answer = await post<{ uses: Use[] }>(`${api}/editorial/where-used`, { key }).catch(() => null);
  return answer?.uses ?? [];
}
