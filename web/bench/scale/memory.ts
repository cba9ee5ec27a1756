/** How much memory the publisher takes, and the process that makes its search index. Linux only. */
import { readdir, readFile } from 'node:fs/promises';

export interface Peak {
  /** Proportional: what is shared counts in parts. In MB. */
  pss: number;
  /** Resident, in MB. */
  rss: number;
}

export interface Peaks {
  publisher: Peak;
  indexer: Peak;
}

const sampleEveryMs = 250;

/** Watches the processes whose data is in `dataDir`, until `stop`. */
export function watchMemory(dataDir: string): { stop(): Peaks } {
  const peaks: Peaks = { publisher: { pss: 0, rss: 0 }, indexer: { pss: 0, rss: 0 } };
  let isBusy = false;
  const sample = async () => {
    if (isBusy) return;
    isBusy = true;
    const publisher = await findPublisher(dataDir);
    if (publisher !== null) {
      raise(peaks.publisher, await memoryOf(publisher));
      const below = await Promise.all((await descendants(publisher)).map(memoryOf));
      raise(peaks.indexer, sum(below));
    }
    isBusy = false;
  };
  const timer = setInterval(() => void sample().catch(() => {}), sampleEveryMs);
  return {
    stop() {
      clearInterval(timer);
      return peaks;
    },
  };
}

async function findPublisher(dataDir: string): Promise<number | null> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await read(`/proc/${name}/cmdline`);
    if (!command.includes('publisher/main.ts')) continue;
    if ((await read(`/proc/${name}/environ`)).split('\0').includes(`DATA_DIR=${dataDir}`)) return Number(name);
  }
  return null;
}

async function descendants(pid: number): Promise<number[]> {
  const children = (await read(`/proc/${pid}/task/${pid}/children`)).split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(descendants))).flat()];
}

async function memoryOf(pid: number): Promise<Peak> {
  const text = await read(`/proc/${pid}/smaps_rollup`);
  const megabytes = (name: string) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;
  return { pss: megabytes('Pss'), rss: megabytes('Rss') };
}

/** What is of a process that has just ended is nothing. */
function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

function raise(peak: Peak, now: Peak): void {
  peak.pss = Math.max(peak.pss, now.pss);
  peak.rss = Math.max(peak.rss, now.rss);
}

function sum(parts: readonly Peak[]): Peak {
  return parts.reduce((all, part) => ({ pss: all.pss + part.pss, rss: all.rss + part.rss }), { pss: 0, rss: 0 });
}
