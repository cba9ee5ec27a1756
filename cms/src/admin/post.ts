/** Sends JSON to an endpoint of ours. */

/** Why it was refused, or that nobody answered: a sentence for whoever waits. */
export class PostError extends Error {
  override name = 'PostError';
}

/** @throws {PostError} */
export async function post<Answer>(url: string, body: object): Promise<Answer> {
  const response = await answerOf(url, body);
  const failure = `The server answered ${response.status}. Try again in a minute: nothing you wrote is lost.`;
  try {
    if (response.ok) return await response.json();
    throw new PostError(messageOf(await response.json()) ?? failure);
  } catch (error) {
    throw error instanceof PostError ? error : new PostError(failure);
  }
}

export function wordsOf(error: unknown): string {
  if (error instanceof PostError) return error.message;
  throw error;
}

async function answerOf(url: string, body: object): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new PostError('The server did not answer. Check your connection and try again: nothing you wrote is lost.');
  }
}

function messageOf(answer: unknown): string | null {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : null;
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : null;
}
