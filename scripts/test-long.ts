/** `npm run test:long`: the tests that make random edits, with many more of them. */
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { report } from './testing/runners.ts';
import { endToEndTests, integrationTests } from './testing/suites.ts';

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  return report([...(await integrationTests({ steps: 1000 })), ...(await endToEndTests({ steps: 1000 }))]);
});
