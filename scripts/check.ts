/** `npm run check`: the types of every package and of the scripts. */
import { main } from './lib/main.mjs';
import { printError, step } from './lib/output.mjs';
import { runPackageScript, runTool } from './lib/tools.ts';

main(async () => {
  let failures = 0;
  for (const [name, check] of Object.entries({
    shared: () => runPackageScript('shared', 'check'),
    web: () => runPackageScript('web', 'check'),
    cms: () => runPackageScript('cms', 'check'),
    scripts: () => runTool('tsc', ['-p', 'scripts/tsconfig.json']),
  })) {
    await step(`types: ${name}`, check).catch((error: unknown) => {
      failures += 1;
      printError(error);
    });
  }
  return failures === 0 ? 0 : 1;
});
