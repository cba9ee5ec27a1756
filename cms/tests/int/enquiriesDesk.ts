/** How the tests of enquiries send forms, and read what came in. */
import { vi } from 'vitest';
import type { Account, Cms } from './cms.ts';

export const form = {
  name: 'Quentin Testperson',
  reachBy: 'telephone',
  telephone: '(424) 555-0199',
  email: '',
  time: 'morning',
  topic: 'cost',
  message: '',
  consent: 'yes',
};

type Sent = Record<string, string | undefined>;

export type EnquiriesDesk = ReturnType<typeof enquiriesDesk>;

let clients = 0;

export function enquiriesDesk(cms: Cms) {
  const { api, payload } = cms;

  /** Each as from an address of its own, so that no test is held up by what another has sent. */
  const headers = (type = 'application/json', more: Record<string, string> = {}) => {
    clients += 1;
    return { 'content-type': type, 'x-forwarded-for': `10.0.${clients >> 8}.${clients & 255}`, ...more };
  };

  /** As if the time had come. */
  async function later<Result>(work: () => Promise<Result>, milliseconds = 4_000): Promise<Result> {
    vi.setSystemTime(Date.now() + milliseconds);
    try {
      return await work();
    } finally {
      vi.useRealTimers();
    }
  }

  const post = (path: string, body: object, as: Account) =>
    api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });

  return {
    headers,
    later,
    post,
    sendJson: (body: unknown) =>
      api('/api/enquiries', { method: 'POST', body: JSON.stringify(body), headers: headers() }),
    sendForm: (fields: Sent, more: Record<string, string> = {}) => {
      const sent = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, value]],
      );
      return api('/api/enquiries', {
        method: 'POST',
        body: new URLSearchParams(sent).toString(),
        headers: headers('application/x-www-form-urlencoded', more),
      });
    },
    /** As a page gets it that was opened some seconds ago; or just now. */
    token: async ({ isFresh = false } = {}): Promise<string> => {
      const ask = async () => (await (await api('/api/enquiries/start')).json()).token;
      return isFresh ? ask() : later(ask, -10_000);
    },
    count: async () => (await payload.count({ collection: 'sealed-enquiries' })).totalDocs,
    newest: async (): Promise<string> => {
      const { docs } = await payload.find({ collection: 'sealed-enquiries', sort: '-receivedAt', limit: 1 });
      return docs[0]?.id ?? '';
    },
    readNewest: async (as: Account): Promise<unknown> => {
      const { docs } = await payload.find({ collection: 'sealed-enquiries', sort: '-receivedAt', limit: 1 });
      return (await post('enquiry-read', { id: docs[0]?.id }, as)).json();
    },
  };
}
