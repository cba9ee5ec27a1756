/** The steps of sign-off as the desk's tests take them: over HTTP, each by whoever may. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { Condition } from '../../src/payload-types.ts';
import type { Account, Cms } from './cms.ts';
import { newCondition } from './documents.ts';

export interface Steps {
  draft: (data?: Partial<Condition>, as?: Account) => Promise<string>;
  ask: (id: string, options?: { as?: Account; reviewer?: Account; note?: string }) => Promise<void>;
  takeBack: (id: string) => Promise<void>;
  approve: (id: string) => Promise<void>;
  askForChanges: (id: string, note: string) => Promise<void>;
  publish: (id: string) => Promise<void>;
  /** Drafted, asked for, approved and published. */
  published: (data?: Partial<Condition>) => Promise<string>;
}

export const keyOf = (id: string): DocumentKey => `conditions:${id}`;

export async function stepsOf(cms: Cms): Promise<Steps> {
  const { payload, editor, reviewer } = cms;
  const { person } = reviewer.user;
  const signer = String(typeof person === 'object' ? person?.id : person);
  await payload.update({ collection: 'people', id: signer, data: { _status: 'published' } });

  const post = async (path: string, as: Account, body: object) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  };
  const digestOf = async (id: string) =>
    (await payload.findByID({ collection: 'editorial-records', id: keyOf(id) })).digest;

  const steps: Steps = {
    draft: async (data, as = editor) => {
      const made = await payload.create({
        collection: 'conditions',
        draft: true,
        data: newCondition(data),
        user: as.user,
      });
      return made.id;
    },
    ask: (id, { as = editor, reviewer: asked, note } = {}) =>
      post('request-review', as, { key: keyOf(id), reviewer: asked?.user.id ?? null, note: note ?? null }),
    takeBack: (id) => post('take-request-back', editor, { key: keyOf(id) }),
    approve: async (id) => post('approve', reviewer, { key: keyOf(id), digest: await digestOf(id) }),
    askForChanges: async (id, note) =>
      post('ask-for-changes', reviewer, { key: keyOf(id), digest: await digestOf(id), note }),
    publish: async (id) => {
      await payload.update({ collection: 'conditions', id, data: { _status: 'published' } });
    },
    published: async (data) => {
      const id = await steps.draft(data);
      await steps.ask(id);
      await steps.approve(id);
      await steps.publish(id);
      return id;
    },
  };
  return steps;
}
