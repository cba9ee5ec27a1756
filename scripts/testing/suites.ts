/** The three kinds of tests, each over all packages. */
import { print } from '../lib/output.mjs';
import { findBrowser } from './browser.ts';
import { checkCompose } from './compose.ts';
import { findMongo } from './mongodb.ts';
import { runCheck, runPlaywright, runVitest } from './runners.ts';
import { type RunningProduct, startProduct } from './running-product.ts';
import { findSwift } from './swift.ts';
import type { Tally } from './tally.ts';

/** What needs nothing but the sources. */
export async function unitTests(): Promise<Tally[]> {
  return [
    await runVitest({ name: 'unit: shared', folder: 'shared' }),
    await runVitest({ name: 'unit: scripts', folder: 'scripts' }),
    await runVitest({ name: 'unit: web', folder: 'web', project: 'unit' }),
    await runVitest({ name: 'unit: cms', folder: 'cms', project: 'unit' }),
    ...(await checkCompose()),
  ];
}

/** What needs a database or the builds. `steps`: how many random edits the oracle makes; its own number where left out. */
export async function integrationTests({ steps }: { steps?: number } = {}): Promise<Tally[]> {
  const mongo = await findMongo();
  const swift = await findSwift();
  const variables = {
    TEST_SWIFT_PYTHON: swift ?? undefined,
    TEST_MONGODB_URI: mongo ?? undefined,
    ORACLE_STEPS: steps === undefined ? undefined : String(steps),
  };
  return [
    await runVitest({ name: 'int: cms', folder: 'cms', project: 'int', variables }),
    await runVitest({ name: 'int: web', folder: 'web', project: 'int', variables }),
  ];
}

/** What a person does with the running product. `steps`: as above. */
export async function endToEndTests({ steps }: { steps?: number } = {}): Promise<Tally[]> {
  const running: Running[] = [];
  const starts = await runCheck('e2e: npm start', async () => {
    running.push({ browser: await findBrowser(), product: await startProduct() });
  });
  const uses = await Promise.all(running.map((each) => testRunning({ ...each, steps })));
  return [starts, ...uses.flat()];
}

interface Running {
  /** Null: Playwright's own. */
  browser: string | null;
  product: RunningProduct;
}

async function testRunning({ browser, product, steps }: Running & { steps: number | undefined }): Promise<Tally[]> {
  const variables = {
    CHROMIUM_PATH: browser ?? undefined,
    E2E_SITE_URL: product.siteUrl,
    E2E_CMS_URL: product.cmsUrl,
    E2E_PUBLISHER_URL: product.publisherUrl,
    E2E_DATA_DIR: product.dataDir,
    ORACLE_STEPS: steps === undefined ? undefined : String(steps),
  };
  const read = await runPlaywright({ name: 'e2e: every kind of page', folder: 'web', project: 'pages', variables });
  const used = await runPlaywright({ name: 'e2e: editor and patient', folder: 'web', project: 'product', variables });
  if (read.failed + used.failed > 0) print(`What the product printed meanwhile:\n${product.log()}`);
  const ends = await runCheck('e2e: leaves nothing behind', () => product.kill());
  await product.stop();
  return [read, used, ends];
}
