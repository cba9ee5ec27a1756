/** `npm run lint`: rules, formatting and the order of imports. `npm run format` mends the last two. */
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { runTool } from './lib/tools.ts';

main(async () => {
  await step('rules and formatting', () =>
    runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  );
  return 0;
});
