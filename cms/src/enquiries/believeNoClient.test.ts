import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { believeNoClient } from './believeNoClient.ts';

it('takes away what a client says of its own address, before anybody sees it, and nothing else', async () => {
  believeNoClient();
  const server = createServer(({ headers }, response) => response.end(JSON.stringify(headers)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const seen = await new Promise<string>((resolve, reject) => {
    const headers = { 'X-Forwarded-For': '9.9.9.9', 'X-Other': 'kept' };
    request({ host: '127.0.0.1', port, headers }, (response) => {
      response.setEncoding('utf8').once('data', resolve);
    })
      .on('error', reject)
      .end();
  });
  server.close();
  expect(JSON.parse(seen)).toMatchObject({ 'x-other': 'kept' });
  expect(seen).not.toContain('9.9.9.9');
});
