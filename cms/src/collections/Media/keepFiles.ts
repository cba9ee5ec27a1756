/**
 * Payload removes a picture's files as soon as it begins to replace or delete it, whatever comes of that. Here each file has
 * a second name until it is decided: with the commit that name goes, and without one the file is put back under its own.
 */
import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { CollectionBeforeOperationHook, Payload, PayloadRequest, Where } from 'payload';
import { afterCommit, afterRollback } from '../../database/afterCommit.ts';
import type { Media } from '../../payload-types.ts';

type Picture = Pick<Media, 'id' | 'filename' | 'sizes' | 'sizeDigests'>;

/** Within the folder of the pictures, so that a file can have two names. */
const folderOfKept = '.kept';

export const keepFiles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isChange = operation === 'update' || operation === 'updateByID' || operation === 'delete';
  if (!isChange) return args;
  for (const picture of await picturesOf(args, req)) {
    const folder = await keep(picture, req.payload);
    await afterCommit(req, () => forget(folder));
    await afterRollback(req, () => putBackAll(folder, req.payload));
  }
  return args;
};

/** For what was under way when the process ended: puts back what the database still speaks of. */
export async function restoreKeptFiles(payload: Payload): Promise<void> {
  const all = path.join(mediaDirOf(payload), folderOfKept);
  for (const name of await namesIn(all)) {
    const id = path.parse(name).name;
    const picture = await payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: id } } });
    if (picture) await putBackOwn(picture, path.join(all, name), payload);
    await forget(path.join(all, name));
  }
}

async function picturesOf(args: object, req: PayloadRequest): Promise<Picture[]> {
  const where: Where | null =
    'id' in args && args.id !== undefined
      ? { id: { equals: args.id } }
      : 'where' in args && args.where
        ? (args.where as Where)
        : null;
  if (!where) return [];
  const { docs } = await req.payload.db.find<Media>({ collection: 'media', where, pagination: false, limit: 0, req });
  return docs;
}

/** Returns the folder that they are in, which is this change's own. */
async function keep(picture: Picture, payload: Payload): Promise<string> {
  const folder = path.join(mediaDirOf(payload), folderOfKept, `${picture.id}.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  for (const { name } of filesOf(picture)) {
    const [from, to] = [path.join(mediaDirOf(payload), name), path.join(folder, name)];
    // Not every file system has second names.
    await link(from, to).catch(() => copyFile(from, to).catch(ignoreMissing));
  }
  return folder;
}

async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function putBackAll(folder: string, payload: Payload): Promise<void> {
  for (const name of await namesIn(folder)) await rename(path.join(folder, name), path.join(mediaDirOf(payload), name));
  await forget(folder);
}

/** Not what came of a change that was committed, which may have the same names. */
async function putBackOwn(picture: Picture, folder: string, payload: Payload): Promise<void> {
  const kept = await namesIn(folder);
  for (const { name, digest } of filesOf(picture)) {
    if (!kept.includes(name)) continue;
    const [from, to] = [path.join(folder, name), path.join(mediaDirOf(payload), name)];
    const isOwn = digest === undefined ? !(await isThere(to)) : sha256(await readFile(from)) === digest;
    if (isOwn) await rename(from, to);
  }
}

/** The original has no digest. */
function filesOf({ filename, sizes, sizeDigests }: Picture): { name: string; digest: string | undefined }[] {
  const made = Object.entries(sizes ?? {}).map(([size, { filename: name }]) => ({ name, digest: sizeDigests?.[size] }));
  const named = [{ name: filename, digest: undefined }, ...made];
  // A small picture's sizes share their files.
  const files = new Map(named.flatMap(({ name, digest }) => (name ? [[path.basename(name), digest] as const] : [])));
  return [...files].map(([name, digest]) => ({ name, digest }));
}

function mediaDirOf(payload: Payload): string {
  return payload.collections.media.config.upload.staticDir ?? 'media';
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(ignoreMissing)) ?? [];
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(ignoreMissing)) !== undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
