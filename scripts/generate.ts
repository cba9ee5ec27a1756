/**
 * `npm run generate`: what is generated from Payload's configuration and committed, types and the import map;
 * `npm run generate -- migration NAME` makes a migration of SQLite's tables besides.
 */
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { runPackageScript } from './lib/tools.ts';

main(async () => {
  await step('generated files of the CMS', () => runPackageScript('cms', 'generate'));
  const [what, name = 'change'] = process.argv.slice(2);
  if (what === 'migration') await step(`migration ${name}`, () => runPackageScript('cms', 'migration', [name]));
  return 0;
});
