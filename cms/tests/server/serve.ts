/**
 * The CMS without its admin, as a process of its own that tests may kill: Payload as it is configured, REST and the content
 * API on CMS_PORT, jobs that run by their timers. An admin who can sign in is in DATA_DIR/demo-users.json.
 */
import { createServer } from 'node:http';
import { getPayload, handleEndpoints } from 'payload';
import { behindTheDoor } from '../../src/access/behindTheDoor.ts';
import { env } from '../../src/env.ts';
import promisedConfig from '../../src/payload.config.ts';
import { endLeftTransaction, noteTransactions } from './leftTransaction.ts';
import { makeAdmin, prepareSettings } from './prepare.ts';
import { createTestEndpoints } from './testEndpoints.ts';
import { requestOf, sendAnswer } from './webRequests.ts';

const config = await promisedConfig;
config.typescript.autoGenerate = false;
const { onInit } = config;
config.onInit = async (started) => {
  await endLeftTransaction(started, env.dataDir);
  await onInit?.(started);
};
const payload = await getPayload({ config, cron: true });
noteTransactions(payload, env.dataDir);
await prepareSettings(payload);
await makeAdmin(payload, env.dataDir);

const rest = behindTheDoor(
  (request: Request) => handleEndpoints({ config, request }),
  async ({ headers }) => (await payload.auth({ headers })).user !== null,
);
const test = createTestEndpoints(payload);

createServer(async (incoming, outgoing) => {
  try {
    const request = await requestOf(incoming, env.cmsUrl);
    await sendAnswer(outgoing, (await test(request)) ?? (await rest(request, undefined)));
  } catch (error) {
    console.error(error);
    outgoing.writeHead(500).end();
  }
}).listen(env.cmsPort, env.host);
