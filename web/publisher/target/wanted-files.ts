/** Which files the bucket should have, with their digests: from what is known already, so that no page is read for it. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { isMissing, listFiles, readIfThere } from '../lib/files.ts';
import type { BundleAsset } from '../rendering/renderer.ts';
import { isImmutable } from '../site/file-headers.ts';
import { fileOf, indexFolder } from '../site/routes.ts';
import type { Store } from '../store/store.ts';

export interface WantedFiles {
  /** File → digest. */
  files: Map<string, string>;
  /** Of pages that are to come or to go: what the bucket has of them stays for now. */
  undecided: Set<string>;
}

/** The digest of a file whose name says what is in it. */
const namedByContent = 'named';

export function createWantedFiles(parts: {
  siteDir: string;
  store: Pick<Store, 'pages'>;
  /** What the bundle brings along. */
  assets: readonly Pick<BundleAsset, 'file'>[];
}) {
  const { siteDir, store, assets } = parts;
  const digests = new Map<string, { version: string; digest: string }>();

  /** Null where the file is not there. It is read only where it is another than the last time. */
  async function digestOf(file: string): Promise<string | null> {
    if (isImmutable(file)) return namedByContent;
    const found = await stat(path.join(siteDir, file)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!found) return null;
    const version = `${found.ino} ${found.size} ${found.mtimeMs}`;
    const known = digests.get(file);
    if (known?.version === version) return known.digest;
    const bytes = await readIfThere(path.join(siteDir, file));
    if (!bytes) return null;
    const digest = sha256(bytes);
    digests.set(file, { version, digest });
    return digest;
  }

  return async function wantedFiles(): Promise<WantedFiles> {
    const files = new Map<string, string>();
    const undecided = new Set<string>();
    const others = assets.map(({ file }) => file);
    // Styles of earlier templates are kept for earlier releases.
    for (const folder of ['_astro/', 'media/', indexFolder]) {
      for (const file of await listFiles(path.join(siteDir, folder))) others.push(folder + file);
    }
    for (const file of others) {
      const digest = await digestOf(file);
      if (digest !== null) files.set(file, digest);
    }
    for (const page of store.pages()) {
      if (page.digest === null) undecided.add(fileOf(page.path));
      else files.set(fileOf(page.path), page.digest);
    }
    return { files, undecided };
  };
}

/** The digest under which bytes that were just read are recorded. */
export function sentDigest(file: string, bytes: Uint8Array): string {
  return isImmutable(file) ? namedByContent : sha256(bytes);
}
