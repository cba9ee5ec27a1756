/** `npm run test:int`: the parts together, on SQLite and on MongoDB. */
import { main } from './lib/main.mjs';
import { report } from './testing/runners.ts';
import { integrationTests } from './testing/suites.ts';

main(async () => report(await integrationTests()));
