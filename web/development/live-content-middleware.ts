import path from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { publisherEnvironment } from '../publisher/env.ts';
import { openForReading } from '../publisher/store/lookup.ts';
import { createReader } from '../src/content/reader.ts';

const { dataDir, siteUrl, cmsUrl } = publisherEnvironment();
const lookup = openForReading(path.join(dataDir, 'publisher'));

export const onRequest: MiddlewareHandler = (context, next) => {
  context.locals.content = createReader(lookup);
  context.locals.siteUrl = siteUrl;
  context.locals.cmsUrl = cmsUrl;
  return next();
};
