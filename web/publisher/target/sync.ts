/**
 * Makes a bucket equal to the site's folder by sending the differences alone. What the bucket has is remembered after each
 * answer, and held against its own list at the start and after a failure; so it can end anywhere and begin again.
 */
import path from 'node:path';
import { readIfThere } from '../lib/files.ts';
import { inParallel } from '../lib/in-parallel.ts';
import { isImmutable } from '../site/file-headers.ts';
import { type Bucket, BucketError } from './bucket.ts';
import { addressOf, formOf, type Hosting, hostedObject, markOf, readMark, sendingStage } from './hosted-object.ts';
import type { SentFiles } from './sent-files.ts';
import { sentDigest, type WantedFiles } from './wanted-files.ts';

const requestsAtOnce = 16;
/** So much of what was found in a bucket may go at once; more is nothing that a change of content does. */
const mostFoundToGo = { files: 20, part: 0.2 };

export interface Turn {
  /** Nothing is being published now, so that what the folder lacks is not wanted. */
  isAtRest: boolean;
  /** False ends it before it is done, since something newer is to be sent. */
  goesOn(): boolean;
}

export interface SyncResult {
  isComplete: boolean;
  sent: number;
  removed: number;
}

export function createSync(parts: {
  siteDir: string;
  bucket: Bucket;
  sentFiles: SentFiles;
  hosting: Hosting;
  wantedFiles: () => Promise<WantedFiles>;
  /** Whether somebody is told which addresses changed. */
  remembersPurges: boolean;
}) {
  const { siteDir, bucket, sentFiles, hosting, wantedFiles } = parts;
  const form = formOf(hosting);
  let isTrusted = false;
  /** What an earlier turn did not get to: what changed since overtakes it. */
  let leftOver = new Map<string, string>();

  /** Holds what is remembered against what the bucket says that it has. */
  async function verify(): Promise<void> {
    const unknown = new Map<string, string | null>();
    for await (const { file, etag } of bucket.list()) unknown.set(file, etag);
    for (const { file, etag } of sentFiles.all()) {
      const found = unknown.get(file);
      const isSame = found !== undefined && (found === null || etag === null || found === etag);
      if (isSame) unknown.delete(file);
      else sentFiles.forget(file, null);
    }
    await inParallel([...unknown], {
      limit: requestsAtOnce,
      work: async ([file, etag]) => {
        const mark = readMark(await bucket.markOf(file));
        if (mark) sentFiles.record({ file, ...mark, etag, isFound: true }, null);
      },
    });
    isTrusted = true;
  }

  async function send(file: string): Promise<boolean> {
    const bytes = await readIfThere(path.join(siteDir, file));
    // It went while others were sent; the next turn knows.
    if (!bytes) return false;
    const digest = sentDigest(file, bytes);
    const etag = await bucket.put({ ...hostedObject(hosting, { file, bytes }), mark: markOf({ digest, form }) });
    sentFiles.record({ file, digest, form, etag, isFound: false }, purgeOf(file));
    return true;
  }

  async function remove(file: string): Promise<void> {
    await bucket.remove(file);
    sentFiles.forget(file, purgeOf(file));
  }

  function purgeOf(file: string): string | null {
    return parts.remembersPurges && !isImmutable(file) ? addressOf(hosting.siteUrl, file) : null;
  }

  function isToSend([file, digest]: [string, string]): boolean {
    const sent = sentFiles.get(file);
    return sent?.digest !== digest || sent.form !== form;
  }

  /** What pages need is removed at rest alone, and so is whatever a page that is to come may have there. */
  function toRemove({ files, undecided }: WantedFiles, isAtRest: boolean): string[] {
    const unwanted = sentFiles.all().filter(({ file }) => !files.has(file));
    const going = unwanted.filter(({ file }) => isAtRest || (sendingStage(file) > 0 && !undecided.has(file)));
    const found = going.filter(({ isFound }) => isFound).length;
    if (found > mostFoundToGo.files && found > mostFoundToGo.part * sentFiles.all().length) {
      throw new BucketError(
        `In ${bucket.name} there are ${found} files of a site of Wellcite that this site does not have. Nothing was removed. Check that the CMS and DATA_DIR are the right ones; where the files are to go, remove them from the bucket yourself.`,
      );
    }
    return going.map(({ file }) => file);
  }

  return {
    /** @throws {BucketError} what was sent by then is sent; nothing was removed, unless it was removing that failed */
    async run({ isAtRest, goesOn }: Turn): Promise<SyncResult> {
      const result: SyncResult = { isComplete: false, sent: 0, removed: 0 };
      try {
        if (!isTrusted) await verify();
        const wanted = await wantedFiles();
        const differing = new Map([...wanted.files].filter(isToSend));
        const isOld = (file: string) => Number(leftOver.get(file) === differing.get(file));
        const plan = [...differing.keys()].sort((a, b) => sendingStage(a) - sendingStage(b) || isOld(a) - isOld(b));
        leftOver = differing;
        for (const stage of [0, 1, 2] as const) {
          const files = plan.filter((file) => sendingStage(file) === stage);
          const work = async (file: string) => {
            if (await send(file)) result.sent += 1;
          };
          // What lists the pages is short, and goes out in any case once the pages have.
          const isDone = await inParallel(files, { limit: requestsAtOnce, work, ...(stage < 2 ? { goesOn } : {}) });
          if (!isDone) return result;
        }
        leftOver = new Map();
        const removals = toRemove(wanted, isAtRest);
        await inParallel(removals, { limit: requestsAtOnce, work: remove });
        return { ...result, isComplete: true, removed: removals.length };
      } catch (error) {
        isTrusted = false;
        throw error;
      }
    },
  };
}
