/** The schedule as tests use it: put on it over HTTP, and run by the product's own jobs at a time that the test says. */
import { _internal_jobSystemGlobals } from 'payload';
import { vi } from 'vitest';
import { scheduleQueue } from '../../src/scheduling/names.ts';
import type { ScheduleState } from '../../src/scheduling/state.ts';
import type { Account, Cms } from './cms.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

export interface Schedule {
  /** Puts a document on it, in an hour; answers with that time, or with what was refused. */
  put: (key: string, options?: { as?: Account; type?: 'publish' | 'unpublish'; at?: Date }) => Promise<string>;
  post: (path: string, body: object, as: Account) => Promise<string>;
  state: (key: string) => Promise<ScheduleState>;
  /** Runs what is due at that time, as the timer does, until nothing of it is left. */
  runAt: (time: Date | string) => Promise<void>;
  letters: Letter[];
}

export const hour = 60 * 60_000;

export function scheduleOf(cms: Cms): Schedule {
  const letters: Letter[] = [];
  vi.spyOn(cms.payload, 'sendEmail').mockImplementation(async ({ to, subject, text }) => {
    letters.push({ to: String(to), subject: String(subject), text: String(text) });
  });
  const post: Schedule['post'] = async (path, body, as) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    const { errors } = await answer.clone().json();
    return errors ? `${answer.status} ${errors[0].message}` : String(answer.status);
  };
  return {
    letters,
    post,
    put: async (key, { as = cms.editor, type = 'publish', at = new Date(Date.now() + hour) } = {}) => {
      const answer = await post('schedule', { key, type, at: at.toISOString() }, as);
      return answer === '200' ? at.toISOString() : answer;
    },
    state: async (key) => {
      const body = JSON.stringify({ key });
      return (await cms.api('/api/editorial/schedule-state', { method: 'POST', as: cms.editor, body })).json();
    },
    runAt: async (time) => {
      const now = _internal_jobSystemGlobals.getCurrentDate;
      // What is tried again waits two seconds for it, and what failed a minute: both have passed by the next run.
      let clock = new Date(time).getTime();
      _internal_jobSystemGlobals.getCurrentDate = () => new Date(clock);
      try {
        for (let run = 0; run < 8; run += 1) {
          await cms.payload.jobs.run({ queue: scheduleQueue, limit: 50, silent: true });
          clock += 10_000;
        }
      } finally {
        _internal_jobSystemGlobals.getCurrentDate = now;
      }
    },
  };
}
