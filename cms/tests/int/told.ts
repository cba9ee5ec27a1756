import { ValidationError } from 'payload';

/** What an editor is told, field by field. */
export async function told(attempt: Promise<unknown>): Promise<string[]> {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.data.errors.map(({ path, label }) => `[${path}] ${String(label)}`);
  }
  throw new Error('It was published.');
}
