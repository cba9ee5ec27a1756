/** A thread that renders pages of the content in the store, and nothing else; see render-pool.ts. */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf, type PageOutcome } from './page-maker.ts';
import type { RenderAnswer, RenderOrder, RenderThreadData } from './render-messages.ts';
import { loadRenderer } from './renderer.ts';
import { openForRendering } from './rendering-lookup.ts';

/** Characters of JSON that each thread keeps of the content: as objects they take about three times as many bytes. */
const keptCharacters = 8_000_000;
/** Less than the CMS and the site's server, more than the search indexer. */
const niceness = constants.priority.PRIORITY_BELOW_NORMAL / 2;

async function serve(port: NonNullable<typeof parentPort>, data: RenderThreadData): Promise<void> {
  const answer = (message: RenderAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  const renderer = await loadRenderer(data);
  const { lookup, forget } = openForRendering(data.stateDir, keptCharacters);
  let contentNumber: number | null = null;

  async function make(order: RenderOrder): Promise<void> {
    if (order.contentNumber !== contentNumber) forget();
    contentNumber = order.contentNumber;
    const outcomes: PageOutcome[] = [];
    for (const [index, pagePath] of order.paths.entries()) {
      Atomics.store(data.at, 0, index);
      outcomes.push(await outcomeOf(pagePath, () => renderer.render(pagePath, lookup)));
    }
    answer({ type: 'made', outcomes }, outcomes.flatMap(ownBuffer));
  }

  port.on('message', (order: RenderOrder) => {
    make(order).catch((error: unknown) => {
      answer({ type: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
  });
  answer({ type: 'ready' });
}

/** What can be handed over without a copy: memory that holds the page and nothing else. */
function ownBuffer({ page }: PageOutcome): ArrayBuffer[] {
  const bytes = page?.bytes;
  if (!bytes || bytes.byteLength !== bytes.buffer.byteLength || !(bytes.buffer instanceof ArrayBuffer)) return [];
  return [bytes.buffer];
}

/** An editor's request comes before a full render. Only Linux has priorities of threads, under numbers like processes. */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), niceness);
}

if (parentPort) {
  stepBack();
  await serve(parentPort, workerData);
}
