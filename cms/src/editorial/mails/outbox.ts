/**
 * Sends each person at most one letter for a stretch of time, also where two runs meet: what is to be sent is claimed in
 * a transaction first. A letter that could not be sent is written anew at the next run, with what has come since.
 */
import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/inTransaction.ts';
import { isTransient } from '../../database/transient.ts';
import type { PayloadKv, User } from '../../payload-types.ts';
import type { Letter } from './letter.ts';

export type Addressee = Pick<User, 'id' | 'role' | 'person' | 'name' | 'email'>;

export interface Due {
  user: Addressee;
  /** What the person has been told of already. */
  from: Date;
}

export interface Outbox {
  /** Under which it is remembered how far everybody has been told. */
  name: string;
  now: Date;
  /** Up to when there is something to tell. */
  to: Date;
  /** By the id of the user; nobody gets a letter who is not in it. Not part of the transaction: it only reads. */
  write: (due: readonly Due[]) => Promise<Map<string, Letter>>;
}

/** How long a run has for its letters before another one takes them up, in milliseconds. */
const claimLasts = 10 * 60 * 1000;

const stateSchema = z.object({
  upTo: z.iso.datetime(),
  /** By the id of the user: those who are behind, because their letter is on its way or could not be sent. */
  behind: z.record(z.string(), z.object({ from: z.iso.datetime(), claimedUntil: z.iso.datetime().nullable() })),
});
type State = z.infer<typeof stateSchema>;

/** At the first run of all, nothing is sent: what was before is no news. */
export async function sendLetters(outbox: Outbox, payload: BasePayload): Promise<void> {
  const { name, now, to } = outbox;
  if (!(await beginLetters({ name, to }, payload))) return;
  for (const { user, letter } of await claim(outbox, payload)) {
    const isSent = await send({ user, letter, payload });
    await settle({ name, user: user.id, to, isSent, at: now }, payload);
  }
}

/** Whether letters of this name had begun. Where they had not, they do now, and what came up to `to` is no news. */
export async function beginLetters({ name, to }: Pick<Outbox, 'name' | 'to'>, payload: BasePayload): Promise<boolean> {
  return hasBegun(name, { upTo: to.toISOString(), behind: {} }, payload);
}

interface Claimed {
  user: Addressee;
  letter: Letter;
}

async function claim(outbox: Outbox, payload: BasePayload): Promise<Claimed[]> {
  const { name, now, to, write } = outbox;
  const req = await createLocalReq({}, payload);
  try {
    return await inTransaction(req, async () => {
      const state = await readState(name, req);
      const users = await everybody(req);
      const due = users.flatMap((user) => {
        const { from, claimedUntil } = state.behind[user.id] ?? { from: state.upTo, claimedUntil: null };
        const isClaimed = claimedUntil !== null && new Date(claimedUntil) > now;
        return isClaimed || new Date(from) >= to ? [] : [{ user, from: new Date(from) }];
      });
      if (due.length === 0) return [];
      const letters = await write(due);
      const behind = { ...state.behind };
      const claimed: Claimed[] = [];
      for (const { user, from } of due) {
        const letter = letters.get(user.id);
        if (letter) {
          claimed.push({ user, letter });
          behind[user.id] = {
            from: from.toISOString(),
            claimedUntil: new Date(now.getTime() + claimLasts).toISOString(),
          };
        } else {
          delete behind[user.id];
        }
      }
      const upTo = new Date(state.upTo) > to ? state.upTo : to.toISOString();
      await writeState(name, { upTo, behind }, req);
      return claimed;
    });
  } catch (error) {
    // Another run is at it in the same moment.
    if (isTransient(error)) return [];
    throw error;
  }
}

/** Why it failed is in the log already. */
async function send({ user, letter, payload }: Claimed & { payload: BasePayload }): Promise<boolean> {
  try {
    await payload.sendEmail({ to: user.email, ...letter });
    return true;
  } catch {
    return false;
  }
}

async function settle(
  { name, user, to, isSent, at }: { name: string; user: string; to: Date; isSent: boolean; at: Date },
  payload: BasePayload,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  const work = () =>
    inTransaction(req, async () => {
      const { upTo, behind } = await readState(name, req);
      const { [user]: own, ...others } = behind;
      const from = isSent ? to.toISOString() : (own?.from ?? at.toISOString());
      const isUpToDate = new Date(from) >= new Date(upTo);
      await writeState(
        name,
        { upTo, behind: isUpToDate ? others : { ...others, [user]: { from, claimedUntil: null } } },
        req,
      );
    });
  await retried(work, 5);
}

async function retried(work: () => Promise<void>, attempts: number): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (attempts <= 1 || !isTransient(error)) throw error;
    await retried(work, attempts - 1);
  }
}

async function everybody(req: PayloadRequest): Promise<Addressee[]> {
  const { docs } = await req.payload.db.find<Addressee>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { role: true, person: true, name: true, email: true },
    req,
  });
  return docs;
}

const kv = 'payload-kv';

/** False where it begins now. */
async function hasBegun(name: string, state: State, payload: BasePayload): Promise<boolean> {
  if (await findRow(name, { payload })) return true;
  try {
    await payload.db.create({ collection: kv, data: { key: name, data: state }, req: { payload }, returning: false });
  } catch (error) {
    // Another run has begun in the same moment.
    if (!(await findRow(name, { payload }))) throw error;
  }
  return false;
}

async function readState(name: string, req: PayloadRequest): Promise<State> {
  const row = await findRow(name, req);
  return stateSchema.parse(row?.data);
}

async function findRow(name: string, req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>) {
  return req.payload.db.findOne<PayloadKv>({ collection: kv, where: { key: { equals: name } }, req });
}

async function writeState(name: string, state: State, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({
    collection: kv,
    where: { key: { equals: name } },
    data: { key: name, data: state },
    req,
    returning: false,
  });
}
