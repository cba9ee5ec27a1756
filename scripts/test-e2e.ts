/** `npm run test:e2e`: an editor and a patient with the running product. */
import { main } from './lib/main.mjs';
import { report } from './testing/runners.ts';
import { endToEndTests } from './testing/suites.ts';

main(async () => report(await endToEndTests()));
