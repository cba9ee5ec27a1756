/** Going back to an earlier release: what it would change, and doing it. What was taken down since stays down, and unsaid. */
import type { Difference, PublishingStop } from '@wellcite/shared/publisher-api';
import { answerOf } from '../site/file-answer.ts';
import { pathOf } from '../site/routes.ts';
import { isWithdrawn } from '../store/routes-of-documents.ts';
import type { Store } from '../store/store.ts';
import { CommandRefused } from './command-refused.ts';
import type { FileChange } from './journal.ts';
import type { FormerFile } from './release-log.ts';
import type { RecordedChange } from './release-record.ts';
import type { Releases } from './releases.ts';

export type Rollback = ReturnType<typeof createRollback>;

interface FormerPage extends FormerFile {
  path: string;
}

export function createRollback({ releases, store }: { releases: Releases; store: Store }) {
  const { log, keep } = releases;

  async function bytesOf({ former }: FormerFile): Promise<Buffer | null> {
    return former === null ? null : keep.read(former);
  }

  async function wasPage(file: FormerFile): Promise<boolean> {
    const bytes = await bytesOf(file);
    return bytes !== null && answerOf(bytes).status === 200;
  }

  /** Whether the page told of one of these: whatever is told of a page leads there. */
  async function named(file: FormerFile, paths: readonly string[]): Promise<boolean> {
    const bytes = paths.length === 0 ? null : await bytesOf(file);
    return bytes !== null && paths.some((path) => bytes.includes(path));
  }

  async function plan(to: number) {
    const id = log.idOf(to);
    if (id === null) {
      throw new CommandRefused(
        `There is no release ${to} to go back to. GET /releases, or \`rollback\` without a number, lists those that are kept.`,
      );
    }
    if (id === log.latestId()) throw new CommandRefused(`Release ${to} is the one that is shown. Nothing was changed.`);
    const pages: FormerPage[] = [];
    const pictures: FormerFile[] = [];
    const keptWithdrawn: string[] = [];
    const files = log.filesSince(id);
    const withdrawn = files.flatMap(({ file, isWithdrawnSince }) => {
      const path = pathOf(file);
      return path !== null && (isWithdrawnSince || isWithdrawn(store, path)) ? [path] : [];
    });
    for (const file of files.filter(({ former, now }) => former !== now)) {
      const path = pathOf(file.file);
      if (path === null) {
        if (file.former !== null && file.now === null) pictures.push(file);
      } else if (withdrawn.includes(path)) {
        if (await wasPage(file)) keptWithdrawn.push(path);
      } else if (await named(file, withdrawn)) {
        keptWithdrawn.push(path);
      } else {
        pages.push({ ...file, path });
      }
    }
    const difference: Difference = {
      from: log.number(),
      to,
      pages: pages.map(({ path, former, now }) => ({ path, change: changeOf(former, now) })).sort(byPath),
      keptWithdrawn: keptWithdrawn.sort(),
    };
    return { difference, pages, pictures };
  }

  /** What puts the earlier files in place. Each is read once, so that a damaged one is found before anything is changed. */
  async function changesFor({ pages, pictures }: { pages: FormerPage[]; pictures: FormerFile[] }) {
    const changes: FileChange[] = [];
    const files: RecordedChange[] = [];
    const shownPictures = new Set<FormerFile>();
    const restore = ({ file, former, now }: FormerFile) =>
      changes.push({
        file,
        bytes: former === null ? null : { from: keep.fileOf(former), digest: former },
        before: now,
      });
    for (const page of pages) {
      if (page.former !== null) {
        const bytes = await keep.read(page.former);
        if (!bytes) throw lost(page.path);
        // Only what these pages show: a picture of a page that was taken down stays away.
        for (const picture of pictures) if (bytes.includes(picture.file)) shownPictures.add(picture);
      }
      restore(page);
      const { file, former, now, owner } = page;
      files.push({ file, before: now, after: former, owner: former === null ? null : owner, isWithdrawal: false });
    }
    for (const picture of shownPictures) {
      restore(picture);
      files.push({ file: picture.file, before: null, after: picture.former, owner: null, isWithdrawal: false });
    }
    for (const record of files) {
      const { file, before } = record;
      // Somebody removed it by hand.
      const bytes = before === null ? null : await keep.add(releases.inSite(file), before);
      if (bytes === null) record.before = null;
      else record.beforeBytes = bytes;
    }
    return { changes, files };
  }

  return {
    /**
     * What going back to that release would change.
     * @throws {CommandRefused} it is not kept
     */
    async difference(to: number): Promise<Difference> {
      return (await plan(to)).difference;
    },

    /**
     * Puts the files of that release in place; publishing is stopped by the same step.
     * @throws {CommandRefused} it is not kept
     */
    async goBack({ to, by }: { to: number; by: string }): Promise<Difference> {
      const { difference, ...former } = await plan(to);
      const { changes, files } = await changesFor(former);
      const since = performance.now();
      releases.beginAnother();
      await releases.putInPlace({
        changes,
        files,
        placing: { cause: `went back to ${to}`, since },
        stop: stopOf(to, by),
      });
      releases.beginAnother();
      return difference;
    },
  };
}

function changeOf(former: string | null, now: string | null): Difference['pages'][number]['change'] {
  if (now === null) return 'added';
  return former === null ? 'removed' : 'changed';
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function stopOf(to: number, by: string): PublishingStop {
  return {
    reason: 'went-back',
    since: new Date().toISOString(),
    by,
    message: `The site shows release ${to} again. Nothing is published until publishing is resumed; then the site shows what is published by that time.`,
  };
}

function lost(what: string): CommandRefused {
  return new CommandRefused(
    `The site cannot go back: what ${what} was is no longer kept as it was. Nothing was changed. Choose another release.`,
  );
}
