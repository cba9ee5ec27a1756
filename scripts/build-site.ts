/** `npm run build:site`: the whole site once, into web/dist/site, for any host that serves files. */
import path from 'node:path';
import { askManifest } from './lib/ask.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { type ProductEnvironment, prepareEnvironment } from './lib/environment.ts';
import { Failure } from './lib/failure.mjs';
import { main } from './lib/main.mjs';
import { print, step } from './lib/output.mjs';
import { checkMachine } from './lib/prepare.ts';
import { runNode } from './lib/processes.mjs';
import { publisherVariables, startCms } from './lib/product.ts';
import { root } from './lib/root.mjs';

main(async () => {
  const environment = await prepareEnvironment();
  const cmsUrl = await runningCms(environment);
  if (cmsUrl === null) await checkMachine(environment);
  await makeBuilds(cmsUrl === null ? [cmsBuild, siteBuild] : [siteBuild]);
  if (cmsUrl === null) await startCms(environment, 'production');
  const printed = await step('site', () =>
    runNode({
      name: 'The build of the site',
      args: [path.join(root, 'web/publisher/build-site.ts')],
      cwd: path.join(root, 'web'),
      env: publisherVariables(environment, cmsUrl ?? environment.cmsLocalUrl),
    }),
  );
  print(printed.split('\n').at(-1) ?? '');
  return 0;
});

/** Where a CMS answers; null where one has to be started for the purpose. */
async function runningCms(environment: ProductEnvironment): Promise<string | null> {
  const answer = await askManifest(environment, environment.cmsUrl);
  if (typeof answer !== 'string') return environment.cmsUrl;
  if (environment.cmsUrl === environment.cmsLocalUrl) return null;
  // One started here would have other content than the one that was asked for.
  throw new Failure(
    `The CMS at CMS_URL cannot be used: ${answer}. Start it there with this CONTENT_API_TOKEN, or leave CMS_URL out to have one started here.`,
  );
}
