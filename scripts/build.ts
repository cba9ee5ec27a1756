/** `npm run build`: the CMS and the site's bundle, each where its sources changed. */
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  return 0;
});
