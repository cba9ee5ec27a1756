/** The CMS's answer to a GET; null where it gave none, or none that helps. */
export async function getJson<Answer>(url: string): Promise<Answer | null> {
  try {
    const response = await fetch(url, { credentials: 'include' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Shown in place of an answer. */
export const noAnswer = 'The CMS does not answer. Check your connection, and that you are still signed in.';
