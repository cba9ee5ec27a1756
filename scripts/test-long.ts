/** `npm run test:long`: the integration tests with many more random edits. */
import { main } from './lib/main.mjs';
import { report } from './testing/runners.ts';
import { integrationTests } from './testing/suites.ts';

main(async () => report(await integrationTests({ steps: 2000 })));
