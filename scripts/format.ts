/** `npm run format`: formats every file and orders its imports. */
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { runTool } from './lib/tools.ts';

main(async () => {
  await step('formatting', () => runTool('biome', ['check', '--write', '--linter-enabled=false', '.']));
  return 0;
});
