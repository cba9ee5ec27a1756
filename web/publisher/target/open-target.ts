/** Opens the target that the settings name. */
import type { TargetSettings } from '@wellcite/shared/target-environment';
import type { Log } from '../lib/log.ts';
import type { BundleAsset } from '../rendering/renderer.ts';
import type { Store } from '../store/store.ts';
import type { Bucket } from './bucket.ts';
import { createBucketTarget } from './bucket-target.ts';
import { createFolderTarget } from './folder-target.ts';
import { createHostFiles } from './host-files.ts';
import { createPurge } from './purge.ts';
import { openS3Bucket } from './s3-bucket.ts';
import { openSentFiles } from './sent-files.ts';
import { createSync } from './sync.ts';
import type { Target } from './target.ts';
import { createWantedFiles } from './wanted-files.ts';

/** Null where the folder is all. */
export async function openTarget(parts: {
  settings: TargetSettings;
  siteUrl: string;
  /** As in createSecurityHeaders. */
  cmsUrl: string;
  siteDir: string;
  stateDir: string;
  store: Pick<Store, 'pages' | 'setting'>;
  assets: readonly Pick<BundleAsset, 'file'>[];
  log: Log;
  /** For tests that stand between. */
  wrap?: (bucket: Bucket) => Bucket;
}): Promise<Target | null> {
  const { settings, siteUrl, siteDir, stateDir, store, assets, log, wrap = (bucket) => bucket } = parts;
  const { s3, redirects } = settings;
  const release = () => Number(store.setting('release') ?? 0);
  if (redirects === 'netlify' || redirects === 'cloudflare') {
    const hostFiles = createHostFiles({ host: redirects, siteDir, store, cmsUrl: parts.cmsUrl });
    return createFolderTarget({ host: redirects, siteDir, stateDir, hostFiles, release, log });
  }
  if (!s3) return null;
  const place = `${s3.bucket}/${s3.prefix}`;
  const bucket = wrap(await openS3Bucket(s3));
  const sentFiles = openSentFiles({ stateDir, target: `${s3.endpoint ?? 'aws'} ${place}` });
  const sync = createSync({
    siteDir,
    bucket,
    sentFiles,
    hosting: { redirects, siteUrl },
    wantedFiles: createWantedFiles({ siteDir, store, assets }),
    remembersPurges: settings.purge !== null,
  });
  return createBucketTarget({
    name: `s3://${place}`,
    bucket,
    sync,
    purge: settings.purge && createPurge({ settings: settings.purge, sentFiles, log }),
    sentFiles,
    release,
    log,
  });
}
