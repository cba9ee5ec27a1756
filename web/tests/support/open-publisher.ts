import path from 'node:path';
import { assemblePublisher } from '../../publisher/assemble.ts';
import { contentApiToken, type FakeContentApi } from './content-api.ts';

/** A publisher over `folder`, recovered and ready, that follows `api`. */
export async function openPublisher(api: FakeContentApi, folder: string) {
  const siteDir = path.join(folder, 'site');
  const stateDir = path.join(folder, 'state');
  const problems: string[] = [];
  const notes: string[] = [];
  const parts = await assemblePublisher({
    siteUrl: 'https://clinic.example',
    cmsUrl: api.url,
    token: contentApiToken,
    siteDir,
    stateDir,
    log: { info: (message) => notes.push(message), error: (message) => problems.push(message) },
  });
  await parts.publisher.recover();
  return { ...parts, siteDir, stateDir, problems, notes };
}
