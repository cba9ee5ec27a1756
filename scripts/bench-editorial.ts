/** `npm run bench:editorial`: what an editor waits for, in one table. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { measureImport, measureOpening, measureWithdrawing } from '../web/bench/editorial.ts';
import { row } from '../web/bench/percentile.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { main } from './lib/main.mjs';
import { step } from './lib/output.mjs';
import { root } from './lib/root.mjs';
import { findBrowser } from './testing/browser.ts';
import { startProduct } from './testing/running-product.ts';

interface Timing {
  name: string;
  samples: number[];
}

main(async () => {
  await makeBuilds([cmsBuild, siteBuild]);
  const browser = await findBrowser();
  const inProcess = await step('claims and gates', measureInProcess);
  const product = await step('npm start', startProduct);
  const { cmsUrl, siteUrl, dataDir } = product;
  const target = { cmsUrl, siteUrl, usersFile: path.join(dataDir, 'demo-users.json'), browser };
  try {
    const opening = await step('opening a document', () => measureOpening(target));
    const withdrawing = await step('withdrawing pages', () => measureWithdrawing(target));
    const importing = await step('1,000 references', () => measureImport(target));
    console.table([
      row('click in the list until the form takes what is typed (ms)', opening),
      row('“Withdraw now” until the address answers 410 (ms)', withdrawing),
      row('1,000 references from RIS, read and saved (ms)', [importing]),
      ...inProcess.map(({ name, samples }) => row(name, samples)),
    ]);
  } finally {
    await product.stop();
  }
  return 0;
});

/** In a process of its own: what it imports belongs to the CMS. */
async function measureInProcess(): Promise<Timing[]> {
  const args = [path.join(root, 'cms/bench/editorial.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: path.join(root, 'cms') });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]');
}
