/**
 * Who may write: one at a time in this process, in the order they asked. SQLite has a single writer, and on MongoDB two
 * transactions that touch one document abort each other; waiting a few milliseconds cures both.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { APIError } from 'payload';

/** Somebody's right to write, from the moment it is asked for. */
export interface Turn {
  isOver: boolean;
}

export interface WriteLane {
  /**
   * Asks for the lane and waits for it. Call it before anything asynchronous: what the caller does from here on counts as
   * part of this turn.
   * @throws {APIError} it would wait for the very turn that it is part of, or somebody's turn does not end
   */
  begin(): Promise<Turn>;
  end(turn: Turn): void;
  /** Runs a single write: within the turn that the caller is part of, or in a turn of its own. */
  write<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** How long to wait while one and the same turn goes on, in milliseconds. */
export interface LanePatience {
  /** For the turn that the asker is itself part of: it could wait for ever. */
  own: number;
  /** For somebody else's. Encoding a large picture takes some seconds. */
  others: number;
}

interface Asking {
  turn: Turn;
  start: () => void;
}

export function createWriteLane(patience: LanePatience = { own: 5_000, others: 60_000 }): WriteLane {
  const context = new AsyncLocalStorage<Turn>();
  const queue: Asking[] = [];
  let holder: Turn | null = null;

  function enter(turn: Turn, own: Turn | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const isNested = own?.isOver === false;
      let seen = holder;
      const timer = setInterval(
        () => {
          if (holder !== seen) {
            seen = holder;
            return;
          }
          clearInterval(timer);
          queue.splice(queue.indexOf(asking), 1);
          turn.isOver = true;
          reject(isNested ? nestedWrite() : endlessWrite());
        },
        isNested ? patience.own : patience.others,
      );
      const asking: Asking = {
        turn,
        start: () => {
          clearInterval(timer);
          resolve();
        },
      };
      queue.push(asking);
      advance();
    });
  }

  function advance(): void {
    if (holder) return;
    const next = queue.shift();
    if (!next) return;
    holder = next.turn;
    next.start();
  }

  function end(turn: Turn): void {
    turn.isOver = true;
    if (holder !== turn) return;
    holder = null;
    advance();
  }

  return {
    begin() {
      const turn: Turn = { isOver: false };
      const own = context.getStore();
      context.enterWith(turn);
      return enter(turn, own).then(() => turn);
    },
    end,
    async write(work) {
      const own = context.getStore();
      if (own && holder === own) return work();
      const turn: Turn = { isOver: false };
      await enter(turn, own);
      try {
        return await work();
      } finally {
        end(turn);
      }
    },
  };
}

function nestedWrite(): APIError {
  return new APIError(
    'A write waited for the transaction that it is itself part of, and was given up. An operation inside a hook was called without "req": pass the hook’s own.',
    500,
  );
}

function endlessWrite(): APIError {
  return new APIError(
    'Somebody else’s change has been going on for so long that this one was given up. Nothing was saved. Try again in a minute.',
    503,
  );
}
