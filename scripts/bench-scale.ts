/**
 * `npm run bench:scale`: how publishing does at ten thousand pages and at a thousand, beside Hugo where it is on PATH.
 * `npm run bench:scale -- --tenth-only --repeats 5 --storm 100` does less of it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentSchema } from '@wellcite/shared/environment';
import { benchScale } from '../web/bench/scale/bench-scale.ts';
import { timeHugo } from '../web/bench/scale/hugo.ts';
import { readScaleOptions, type ScaleOptions } from '../web/bench/scale/options.ts';
import { growthOf, reportOf, type SiteReport } from '../web/bench/scale/report.ts';
import { cmsBuild, makeBuilds, siteBuild } from './lib/builds.ts';
import { childVariables, type ProductEnvironment, prepareEnvironment } from './lib/environment.ts';
import { Failure } from './lib/failure.mjs';
import { findProgram } from './lib/find-program.ts';
import { main } from './lib/main.mjs';
import { print, step } from './lib/output.mjs';
import { freePort } from './lib/ports.ts';
import { type RunningProcess, runNode, stopProcess } from './lib/processes.mjs';
import { startCms, startPublisher } from './lib/product.ts';
import { root } from './lib/root.mjs';

const hugoRuns = 3;

main(async () => {
  const options = readArguments();
  const databaseUri = process.env.TEST_MONGODB_URI || process.env.DATABASE_URI || '';
  await makeBuilds([cmsBuild, siteBuild]);
  const hugo = await findProgram(['hugo']);
  const database = databaseUri === '' ? 'SQLite' : 'MongoDB or what stands in for it';
  const sites: SiteReport[] = [];
  for (const name of options.isTenthOnly ? ['a tenth'] : ['full size', 'a tenth']) {
    const site = await measureSite({ name, hugo, databaseUri, ...options });
    sites.push(site);
    console.table(Object.fromEntries(reportOf(site, database).map(({ what, value }) => [what, value])));
  }
  for (const { name } of sites[0]?.figures.edits ?? []) {
    const growth = growthOf(sites, name);
    if (growth !== null)
      print(`${name}: p95 at full size is ${growth.toFixed(2)} × that at a tenth (aim: 1.5 for a condition).`);
  }
  print('Approvals were not required while edits were measured; each document had been approved before.');
  if (hugo === null) print('Hugo is not on PATH, so there is nothing beside.');
  return 0;
});

/** Before anything is started, so that a slip of the pen costs no minute. */
function readArguments(): ScaleOptions {
  try {
    return readScaleOptions(process.argv.slice(2));
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

async function measureSite(
  input: ScaleOptions & { name: string; hugo: string | null; databaseUri: string },
): Promise<SiteReport> {
  const { name, hugo, databaseUri } = input;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wellcite-scale-'));
  try {
    const environment = await environmentOf(dataDir, databaseUri);
    await step(`${name}: filling the database`, () => fill(environment, name === 'a tenth' ? '--tenth' : '--full'));
    const cms = await startCms(environment, 'production');
    let publisher: RunningProcess | null = null;
    const stopPublisher = async () => {
      if (publisher) await stopProcess(publisher);
      publisher = null;
    };
    const subject = {
      siteUrl: environment.siteUrl,
      cmsUrl: environment.cmsLocalUrl,
      publisherUrl: environment.publisherLocalUrl,
      dataDir,
      usersFile: path.join(dataDir, 'demo-users.json'),
      webhookSecret: environment.webhookSecret,
      contentApiToken: environment.contentApiToken,
      startPublisher: async () => {
        publisher = await startPublisher(environment, 'production');
      },
      stopPublisher,
    };
    const figures = await benchScale(subject, input, (what) => print(`… ${name}: ${what}`));
    await stopPublisher();
    await stopProcess(cms);
    const siteDir = path.join(dataDir, 'site');
    const beside = hugo ? await step(`${name}: Hugo`, () => timeHugo({ hugo, siteDir, runs: hugoRuns })) : null;
    return { name, figures, hugo: beside };
  } finally {
    if (databaseUri !== '') await fill(await prepareEnvironment(), '--drop');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whatever a developer's .env says, the benchmark has ports, data and secrets of its own. */
async function environmentOf(dataDir: string, databaseUri: string): Promise<ProductEnvironment> {
  const ports = await freePorts();
  const own: Record<string, string> = {
    ...Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, ''])),
    DATA_DIR: dataDir,
    DATABASE_URI: databaseUri && ownDatabase(databaseUri),
    SEED: 'none',
    LOOKUP: 'off',
    CMS_PORT: String(ports[0]),
    SITE_PORT: String(ports[1]),
    PUBLISHER_PORT: String(ports[2]),
  };
  Object.assign(process.env, own);
  return prepareEnvironment();
}

/** Three of them; one that was let go again can come back. */
async function freePorts(): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < 3) ports.add(await freePort());
  return [...ports];
}

/** A database beside the one that is named, so that nothing in it is touched. */
function ownDatabase(uri: string): string {
  const url = new URL(uri);
  url.pathname = `/wellcite-scale-${Date.now()}`;
  return url.href;
}

async function fill(environment: ProductEnvironment, what: '--full' | '--tenth' | '--drop'): Promise<void> {
  await runNode({
    name: 'Filling the database',
    args: [path.join(root, 'cms/bench/scale/fill.ts'), what],
    cwd: path.join(root, 'cms'),
    env: { ...childVariables(environment), NODE_ENV: 'test', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
  });
}
