import { once } from 'node:events';
import { createServer } from 'node:net';
import { readEnvironment } from '@wellcite/shared/environment';
import { expect, it, onTestFinished } from 'vitest';
import { checkPorts, freePort } from './ports.ts';

it('is content with ports that are free', async () => {
  await expect(checkPorts(await freeEnvironment())).resolves.toBeUndefined();
});

it('names the port that is in use, its variable, and what to do', async () => {
  const environment = await freeEnvironment();
  const server = createServer().listen({ host: '127.0.0.1', port: environment.sitePort });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  await expect(checkPorts(environment)).rejects.toThrow(
    `SITE_PORT: port ${environment.sitePort} is in use by another program. Stop it (\`lsof -i :${environment.sitePort}\` shows which it is), or set SITE_PORT to another port.`,
  );
});

it('says once that the machine has no such address', async () => {
  const environment = { ...(await freeEnvironment()), host: '192.0.2.1' };
  await expect(checkPorts(environment)).rejects.toThrow(
    /^HOST is 192\.0\.2\.1, and this machine has no such address \(EADDRNOTAVAIL\)\. Set HOST to 127\.0\.0\.1[^\n]*$/,
  );
});

async function freeEnvironment() {
  return {
    ...readEnvironment({}),
    cmsPort: await freePort(),
    sitePort: await freePort(),
    publisherPort: await freePort(),
  };
}
