/**
 * Renders pages in threads of their own, so that the servers answer while thousands of pages are made. A thread that
 * ends takes nothing with it: its pages are tried once more, each alone, and what ends a thread twice is reported. A page
 * that never ends is reported the first time.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageMaker, PageOutcome } from './page-maker.ts';
import type { RenderAnswer, RenderOrder, RenderThreadData } from './render-messages.ts';

/** Pages that a thread gets at once. */
const pagesPerOrder = 8;
/** A template that has not ended by then never will. */
const longestOrderMs = 20_000;
/** In MB. A thread that may have more takes it, and tidies up the less often. */
const memory = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 };
const stopped = 'The publisher is being stopped.';

/** More would not find the content, the disk and the servers any faster. */
const mostThreads = 4;

/** How many threads this machine has use for. */
export function renderThreads(): number {
  return Math.min(availableParallelism(), mostThreads);
}

interface Task {
  order: RenderOrder;
  tries: number;
  settle: (outcomes: PageOutcome[]) => void;
  fail: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  isReady: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | undefined;
  reason: string | null;
  at: Int32Array<SharedArrayBuffer>;
  /** The page that it was at when its time was over. */
  endless: string | null;
}

export function createRenderPool(options: {
  count: number;
  data: Omit<RenderThreadData, 'at'>;
  /** The thread's program; tests have others. */
  program?: URL;
  longestMs?: number;
}): PageMaker {
  const { count, data, longestMs = longestOrderMs } = options;
  const program = options.program ?? new URL('./render-thread.ts', import.meta.url);
  const threads = new Set<Thread>();
  const queue: Task[] = [];
  let isClosed = false;

  function startThread(): void {
    const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const worker = new Worker(program, { workerData: { ...data, at }, resourceLimits: memory });
    const thread: Thread = { worker, isReady: false, task: null, timer: undefined, reason: null, at, endless: null };
    threads.add(thread);
    worker.on('message', (answer: RenderAnswer) => hear(thread, answer));
    worker.on('error', (error) => {
      thread.reason ??= error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => bury(thread));
  }

  function hear(thread: Thread, answer: RenderAnswer): void {
    switch (answer.type) {
      case 'ready':
        thread.isReady = true;
        break;
      case 'made':
        clearTimeout(thread.timer);
        thread.task?.settle(answer.outcomes.map(withBuffer));
        thread.task = null;
        break;
      case 'broken':
        end(thread, answer.reason);
        break;
      default:
        answer satisfies never;
    }
    handOut();
  }

  function end(thread: Thread, reason: string): void {
    thread.reason ??= reason;
    void thread.worker.terminate();
  }

  function endLate(thread: Thread): void {
    thread.endless = thread.task?.order.paths[Atomics.load(thread.at, 0)] ?? null;
    end(thread, `it was not made within ${longestMs / 1000} s`);
  }

  function bury(thread: Thread): void {
    threads.delete(thread);
    clearTimeout(thread.timer);
    const { task, isReady, endless } = thread;
    const reason = thread.reason ?? 'the thread that rendered it ended by itself';
    if (task) tryAgain(task, { reason, endless });
    // What cannot even start would be started for ever.
    if (!isReady && !isClosed) for (const waiting of queue.splice(0)) waiting.fail(new Error(reason));
    handOut();
  }

  function tryAgain(task: Task, { reason, endless }: { reason: string; endless: string | null }): void {
    const { order, tries, settle, fail } = task;
    if (isClosed) {
      fail(new Error(stopped));
      return;
    }
    const failure = (path: string): PageOutcome[] => [{ page: null, failure: { path, error: reason, reads: [] } }];
    const isLast = order.paths.length === 1 && tries > 1;
    const alone = order.paths.map((path) =>
      isLast || path === endless ? failure(path) : put({ ...order, paths: [path] }, tries + 1),
    );
    Promise.all(alone).then((outcomes) => settle(outcomes.flat()), fail);
  }

  function put(order: RenderOrder, tries = 1): Promise<PageOutcome[]> {
    return new Promise((settle, fail) => queue.push({ order, tries, settle, fail }));
  }

  function handOut(): void {
    if (isClosed) return;
    for (const thread of threads) {
      if (!thread.isReady || thread.task || thread.reason !== null) continue;
      const task = queue.shift();
      if (!task) return;
      thread.task = task;
      Atomics.store(thread.at, 0, 0);
      thread.timer = setTimeout(() => endLate(thread), longestMs);
      thread.worker.postMessage(task.order);
    }
    const starting = [...threads].filter(({ isReady }) => !isReady).length;
    for (let more = Math.min(queue.length - starting, count - threads.size); more > 0; more -= 1) startThread();
  }

  return {
    async make(paths, contentNumber) {
      const orders: Promise<PageOutcome[]>[] = [];
      for (let start = 0; start < paths.length; start += pagesPerOrder) {
        orders.push(put({ paths: paths.slice(start, start + pagesPerOrder), contentNumber }));
      }
      handOut();
      return (await Promise.all(orders)).flat();
    },
    start(): void {
      while (threads.size < count) startThread();
    },
    async close(): Promise<void> {
      isClosed = true;
      for (const { fail } of queue.splice(0)) fail(new Error(stopped));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** What comes from another thread is bytes, and no Buffer any more. */
function withBuffer(outcome: PageOutcome): PageOutcome {
  const { page } = outcome;
  if (!page?.bytes) return outcome;
  const { buffer, byteOffset, byteLength } = page.bytes;
  return { page: { ...page, bytes: Buffer.from(buffer, byteOffset, byteLength) }, failure: null };
}
