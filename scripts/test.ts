/** `npm test`: everything, and one line at the end that says how it went. */
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { report, runCheck } from './testing/runners.ts';
import { endToEndTests, integrationTests, unitTests } from './testing/suites.ts';

main(async () => {
  const builds = await runCheck('builds', () => makeBuilds([cmsBuild, siteBuild]));
  return report([builds, ...(await unitTests()), ...(await integrationTests()), ...(await endToEndTests())]);
});
