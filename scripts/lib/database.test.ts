import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkDatabase, hostsOf } from './database.ts';
import { freePort } from './ports.ts';

it('is content when one host of the set takes a connection', async () => {
  const server = createServer().listen({ host: '127.0.0.1', port: await freePort() });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const uri = `mongodb://127.0.0.1:${await freePort()},127.0.0.1:${port}/wellcite?replicaSet=rs0`;
  await expect(checkDatabase(uri)).resolves.toBeUndefined();
});

it('says which host does not answer and what to do, without the password', async () => {
  const port = await freePort();
  await expect(checkDatabase(`mongodb://clinic:s3cret@127.0.0.1:${port}/wellcite?replicaSet=rs0`)).rejects.toThrow(
    `The database of DATABASE_URI (mongodb://…@127.0.0.1:${port}/wellcite?replicaSet=rs0) does not answer: 127.0.0.1:${port}: ECONNREFUSED. Start MongoDB there or correct DATABASE_URI; without it the CMS uses SQLite in DATA_DIR.`,
  );
});

it('finds every host of an address, with the port that goes without saying', async () => {
  expect(await hostsOf('mongodb://u:p@ss@a.example.org,[::1]:27018,c/db?replicaSet=rs0&appName=x@y')).toEqual([
    { host: 'a.example.org', port: 27017 },
    { host: '::1', port: 27018 },
    { host: 'c', port: 27017 },
  ]);
});
