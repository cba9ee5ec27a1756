/** `npm run test:unit`: what needs nothing but the sources. */
import { main } from './lib/main.mjs';
import { report } from './testing/runners.ts';
import { unitTests } from './testing/suites.ts';

main(async () => report(await unitTests()));
