/** What an editor is told of a reference that could not be saved. */
import { APIError, type PayloadRequest, ValidationError } from 'payload';

/** A sentence for each reason. An error that nobody foresaw is logged. */
export function whyNotSaved(error: unknown, req: PayloadRequest): string[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ label, message }) => {
      const text = typeof label === 'string' && label.includes(' – ') ? label : message;
      return text.replace(' – ', ': ');
    });
  }
  if (error instanceof APIError && error.status < 500) return [error.message];
  req.payload.logger.error({ err: error, msg: 'A reference could not be imported.' });
  return ['The CMS had an error of its own, which is in its log. Try it again.'];
}
