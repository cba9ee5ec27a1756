import { z } from 'zod';

/** A draft of which no page can be made, whatever is put in its place. Its message holds nothing of what is in it. */
export class UnshowableDraft extends Error {
  override name = 'UnshowableDraft';

  constructor(cause: unknown) {
    super(`No page can be made of this draft: ${whyNot(cause)}`, { cause });
  }
}

/** Where it is, not what it is. */
function whyNot(cause: unknown): string {
  if (cause instanceof z.ZodError)
    return cause.issues.map(({ code, path }) => `${path.join('.')} (${code})`).join(', ');
  return cause instanceof Error && cause.stack ? cause.stack : String(cause);
}
