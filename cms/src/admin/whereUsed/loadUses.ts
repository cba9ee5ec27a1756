import type { Use } from '../../editorial/whereUsed/whereUsed.ts';

/** What refers to another document; nothing where the server did not answer, which says so itself at the next step. */
export async function loadUses(api: string, key: string): Promise<Use[]> {
  try {
    const response = await fetch(`${api}/editorial/where-used`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    if (!response.ok) return [];
    const { uses }: { uses: Use[] } = await response.json();
    return uses;
  } catch {
    return [];
  }
}
