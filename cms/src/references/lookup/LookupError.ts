export type LookupErrorKind =
  /** No connection, or look-ups are switched off. */
  | 'offline'
  | 'timeout'
  | 'too-large'
  /** The answer is of another type than was asked for, or cannot be read as the type it says it is. */
  | 'not-what-was-asked'
  | 'not-found'
  /** The service asks us to wait, or has an error of its own. */
  | 'busy'
  /** The service will not answer this request however often it is sent, or leads to another host. */
  | 'refused';

/** A service could not say anything of a reference. Its message is for editors. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  readonly kind: LookupErrorKind;
  /** One sentence: what happened, and why. */
  readonly happened: string;
  /** One sentence: what to do. */
  readonly advice: string;
  /** How long the service asks us to wait, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(input: {
    kind: LookupErrorKind;
    happened: string;
    advice?: string;
    retryAfterMs?: number | null;
    cause?: unknown;
  }) {
    const advice = input.advice ?? 'Try again later.';
    super(`${input.happened} ${advice}`, { cause: input.cause });
    this.kind = input.kind;
    this.happened = input.happened;
    this.advice = advice;
    this.retryAfterMs = input.retryAfterMs ?? null;
  }
}

/** What was asked for, or null where the service failed, which is kept; a number that it does not know is no failure. */
export async function orFailure<T>(asking: Promise<T | null>, failures: LookupError[]): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    if (error.kind !== 'not-found') failures.push(error);
    return null;
  }
}
