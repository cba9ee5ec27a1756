/** Transactions one at a time, and what is to happen before and after each commit, on either database. */
import type { BaseDatabaseAdapter } from 'payload';
import type { Turn, WriteLane } from './writeLane.ts';

export interface OpenTransaction {
  /** How many transactions had been committed when this one was asked for: what came later, its caller had not seen. */
  startedAfter: number;
  beforeCommit: (() => Promise<void>)[];
  afterCommit: (() => void)[];
  /** The last one first, and waited for before anybody else writes; they never reject. */
  afterRollback: (() => Promise<void>)[];
  /** Why it must not be committed, whatever the operation that began it thinks. */
  refusal: Error | null;
}

/** Kept on the adapter, not in a module: Next bundles modules more than once, while there is one adapter. */
export interface Transactions {
  commits: number;
  open: Map<number | string, OpenTransaction>;
}

declare module 'payload' {
  export interface DatabaseAdapter {
    transactions: Transactions;
  }
}

type Transactional = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>;

/** Wraps the adapter's three methods, in place. */
export function superviseTransactions(db: Transactional, lane: WriteLane): Transactions {
  const begin = db.beginTransaction.bind(db);
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);
  const turns = new Map<number | string, Turn>();
  const state: Transactions = { commits: 0, open: new Map() };

  async function beginInTurn(asked: Promise<Turn>, options: Parameters<typeof begin>[0]) {
    const startedAfter = state.commits;
    const turn = await asked;
    let id: number | string | null = null;
    try {
      id = await begin(options);
    } finally {
      if (id === null) lane.end(turn);
    }
    if (id !== null) {
      turns.set(id, turn);
      state.open.set(id, { startedAfter, beforeCommit: [], afterCommit: [], afterRollback: [], refusal: null });
    }
    return id;
  }

  function over(id: number | string): void {
    state.open.delete(id);
    const turn = turns.get(id);
    turns.delete(id);
    if (turn) lane.end(turn);
  }

  async function undo(id: number | string): Promise<void> {
    const callbacks = state.open.get(id)?.afterRollback ?? [];
    try {
      await rollback(id);
    } finally {
      for (const callback of callbacks.toReversed()) await callback();
      over(id);
    }
  }

  // Not an async function: the lane must be asked before the caller's first await.
  db.beginTransaction = (options) => beginInTurn(lane.begin(), options);

  db.commitTransaction = async (incoming) => {
    const id = await incoming;
    const transaction = state.open.get(id);
    // Payload also commits what was rolled back.
    if (!transaction) return commit(id);
    try {
      // An array's iterator also comes to what a callback adds.
      for (const callback of transaction.beforeCommit) await callback();
      if (transaction.refusal) throw transaction.refusal;
      await commit(id);
    } catch (error) {
      await undo(id);
      throw error;
    }
    state.commits += 1;
    over(id);
    for (const callback of transaction.afterCommit) callback();
  };

  db.rollbackTransaction = async (incoming) => undo(await incoming);

  return state;
}
