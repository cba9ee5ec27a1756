import path from 'node:path';
import { assemblePublisher } from '../../publisher/assemble.ts';

/** Where a publisher has its content from: a content API in memory, or that of a running CMS. */
export interface ContentSource {
  /** Where the CMS answers. */
  url: string;
  /** Its public address, which forms are sent to. */
  publicUrl?: string;
  /** CONTENT_API_TOKEN */
  token: string;
}

/** A publisher over `folder`, recovered and ready, that follows `source`. Without threads it renders where it runs. */
export async function openPublisher(
  source: ContentSource,
  folder: string,
  options: {
    siteUrl?: string;
    renderThreads?: number;
    /** Other templates than the bundle's. */
    templatesDir?: string | undefined;
  } = {},
) {
  const siteDir = path.join(folder, 'site');
  const stateDir = path.join(folder, 'state');
  const problems: string[] = [];
  const notes: string[] = [];
  const parts = await assemblePublisher({
    siteUrl: options.siteUrl ?? 'https://clinic.example',
    templatesDir: options.templatesDir,
    cmsUrl: source.publicUrl ?? 'https://cms.example',
    cmsInternalUrl: source.url,
    token: source.token,
    siteDir,
    stateDir,
    renderThreads: options.renderThreads ?? 0,
    log: { info: (message) => notes.push(message), error: (message) => problems.push(message) },
  });
  await parts.publisher.recover();
  return { ...parts, siteDir, stateDir, problems, notes };
}
