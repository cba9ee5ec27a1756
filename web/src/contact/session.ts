/** Asks the CMS for the token that goes with a form, and sends the form when the token is old enough to be taken. */
import type { EnquiryProblem } from '@wellcite/shared/enquiry';
import { enquiryTimes } from '@wellcite/shared/enquiry-times';
import type { EnquiryTrouble } from '@wellcite/shared/enquiry-words';

export type Outcome =
  | { kind: 'sent' }
  | { kind: 'problems'; problems: readonly EnquiryProblem[] }
  | { kind: 'trouble'; trouble: Trouble };

/** `waitMs`: until it can be sent again. */
export type Trouble = { kind: EnquiryTrouble } | { kind: 'too-many'; waitMs: number };

export interface Session {
  /** Asks for a token, where there is none that is good for a while. */
  begin: () => Promise<void>;
  send: (values: Record<string, string>) => Promise<Outcome>;
}

interface Token {
  text: string;
  /** From when on it can be sent, and until when, in milliseconds since the epoch. */
  from: number;
  until: number;
}

/** Somewhat shorter than the CMS takes a token, so that there is time to send it. */
const tokenLasts = enquiryTimes.most * 0.875;
/** Where a proxy refused it, which says nothing of how long. */
const usualWaitMs = 10 * 60 * 1000;
/** The two clocks need not agree to the tick. */
const margin = 250;

/** `start` and `send` are addresses of the CMS. */
export function openSession({ start, send }: { start: string; send: string }): Session {
  let token: Token | null = null;

  async function begin(): Promise<void> {
    if (token && token.until > Date.now()) return;
    const response = await fetch(start, { credentials: 'omit', cache: 'no-store' });
    token = tokenIn(await response.json());
  }

  async function post(values: Record<string, string>, isAgain: boolean): Promise<Outcome> {
    await begin();
    if (!token) return { kind: 'trouble', trouble: { kind: 'failed' } };
    const { text, from } = token;
    await new Promise((resolve) => setTimeout(resolve, from - Date.now()));
    const response = await fetch(send, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...values, token: text }),
    });
    if (response.ok) return { kind: 'sent' };
    const answer: unknown = await response.json().catch(() => null);
    if (response.status === 409 && !isAgain) {
      token = tokenIn(answer);
      return post(values, true);
    }
    const problems = response.status === 400 ? problemsIn(answer) : [];
    return problems.length > 0
      ? { kind: 'problems', problems }
      : { kind: 'trouble', trouble: troubleOf(response.status, answer) };
  }

  return {
    begin,
    send: async (values) => {
      try {
        return await post(values, false);
      } catch {
        return { kind: 'trouble', trouble: { kind: 'offline' } };
      }
    },
  };
}

function troubleOf(status: number, answer: unknown): Trouble {
  const waitMs = member(answer, 'waitMs');
  if (status === 429) return { kind: 'too-many', waitMs: typeof waitMs === 'number' ? waitMs : usualWaitMs };
  return { kind: status === 413 ? 'too-long' : 'failed' };
}

function tokenIn(answer: unknown): Token | null {
  const [text, waitMs] = [member(answer, 'token'), member(answer, 'waitMs')];
  if (typeof text !== 'string' || typeof waitMs !== 'number') return null;
  const now = Date.now();
  return { text, from: now + waitMs + margin, until: now + tokenLasts };
}

function problemsIn(answer: unknown): EnquiryProblem[] {
  const errors = member(answer, 'errors');
  return Array.isArray(errors) ? errors.filter(isProblem) : [];
}

function isProblem(error: unknown): error is EnquiryProblem {
  return typeof member(error, 'field') === 'string' && typeof member(error, 'message') === 'string';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
